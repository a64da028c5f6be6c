import { card } from './card.js';
import { element } from './element.js';
import { figureElement, legend } from './figure.js';
import { day } from './format.js';
import { ask } from './hub.js';
import { nodes } from './reading.js';
import { table } from './table.js';
import { say } from './words.js';

const WHOLE = ['TARGET', 'ORIGINAL_TARGET', 'BASELINE', 'TO_DATE', 'PLANNED', 'INCOMING_COMMITMENT', 'RECEIVED', 'COMMITTED', 'SPENT'];

/** What differs between each organisation's release and the one before it, as cards. Money is in the currency of the books. */
export async function changeCards(reading) {
  return [
    reading.state.currency !== 'USD' && element('p', { class: 'note' }, say('changes.dollars')),
    element('div', { class: 'cards wide' }, await Promise.all(reading.activity.releases.map((release) => ofRelease(release, reading)))),
  ].filter(Boolean);
}

async function ofRelease(release, reading) {
  const title = release.previous
    ? say('changes.between', { from: release.previous, to: release.id })
    : say('changes.first', { release: release.id });
  return card({ id: `changes-${release.id}`, title }, release.previous && (await changesOf(release, reading)));
}

async function changesOf(release, reading) {
  const variables = { from: release.previous, to: release.id, what: WHOLE, first: 100, language: reading.state.language };
  const rows = await all(variables);
  return [
    rows.length === 0
      ? element('p', {}, say('changes.none'))
      : table({
        isTitled: true,
        isWide: true,
        caption: say('changes.between', { from: release.previous, to: release.id }),
        columns: [
          { title: say('changes.figure'), cell: named },
          { title: say('changes.before'), number: true, cell: (change) => figureElement(change.before) },
          { title: say('changes.after'), number: true, cell: (change) => figureElement(change.after, release.cutOff) },
          { title: say('changes.why'), cell: (change) => change.reason.label },
        ],
        rows,
        taken: { query: 'changes', variables, table: 'changes' },
      }),
    legend(rows.flatMap((change) => [change.before, change.after])),
  ];
}

async function all(variables) {
  const rows = [];
  for (let after; ;) {
    const { changes } = await ask('changes', { ...variables, ...(after && { after }) });
    rows.push(...nodes(changes));
    if (!changes.pageInfo.hasNextPage) {
      return rows;
    }
    after = changes.pageInfo.endCursor;
  }
}

function named(change) {
  const of = change.indicator ? `${change.indicator.code} ${change.indicator.title}` : moneyFor(change);
  return [of, element('small', {}, ` ${say(`changed.${change.what}`)}`, when(change))];
}

/** What is of one period says so, since it is no sum of all up to its end. */
function when({ what, periodStart, periodEnd }) {
  if (!periodEnd) {
    return '';
  }
  const isOfOnePeriod = periodStart && what !== 'TO_DATE';
  return `, ${isOfOnePeriod ? say('fromTo', { from: day(periodStart), to: day(periodEnd) }) : say('upTo', { day: day(periodEnd) })}`;
}

function moneyFor({ result, supportCosts }) {
  return supportCosts ? say('money.support') : result ? say('outcome', { code: result }) : say('money.title.short');
}
