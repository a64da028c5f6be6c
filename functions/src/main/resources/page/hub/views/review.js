import { card } from '../card.js';
import { changesOf } from '../change-list.js';
import { element } from '../element.js';
import { figureElement, legend } from '../figure.js';
import { day } from '../format.js';
import { ask } from '../hub.js';
import { nodes } from '../reading.js';
import { remarksOf } from '../remarks.js';
import { standing, verdict } from '../standing.js';
import { table } from '../table.js';
import { say } from '../words.js';

const KINDS = ['planned', 'committed', 'spent'];

/** What a meeting about a release needs, to be handed on by its address and printed on A4. */
export async function review(reading) {
  return [
    element('h1', {}, say('review.title', { day: day(reading.cutOff) })),
    element('p', {}, reading.activity.title),
    await choose(reading),
    element('div', { class: 'cards pack' }, moneyTable(reading), late(reading), actions(reading), reserved(reading)),
    element('h2', {}, say('changes.title')),
    element('div', { class: 'cards pack' }, await Promise.all(reading.activity.releases.map((release) => changed(release, reading)))),
  ];
}

async function choose(reading) {
  const { releases } = await ask('releases', { first: 100 });
  const own = nodes(releases).filter((release) => release.activity === reading.activity.iatiIdentifier);
  return element(
    'p',
    { class: 'no-print' },
    say('review.of'),
    ' ',
    own.map((release) => element('a', { class: 'choice', href: reading.state.reviewOf(release) }, release.id)),
    element('button', { type: 'button', click: () => print() }, say('print')),
  );
}

function moneyTable(reading) {
  const { money: books } = reading.books;
  const rows = [
    ...books.byResult.map(({ result, totals }) => ({ title: say('outcome', { code: result }), totals })),
    { title: say('money.support'), totals: books.supportCosts },
    { title: say('money.total'), totals: books.total },
  ];
  return card(
    { id: 'review-money', title: say('money.title', { currency: books.currency }) },
    table({
      caption: say('money.byOutcome'),
      columns: [
        { title: say('money.for'), cell: (row) => row.title },
        ...KINDS.map((kind) => ({ title: say(`money.${kind}`), number: true, cell: (row) => figureElement(row.totals[kind], reading.cutOff) })),
      ],
      rows,
    }),
    legend(rows.flatMap((row) => KINDS.map((kind) => row.totals[kind]))),
  );
}

function late(reading) {
  return card(
    { id: 'review-late', title: say('overview.late', { count: reading.late.length }) },
    reading.late.map((indicator) => element('div', { class: 'late' }, standing(indicator, reading), said(indicator))),
  );
}

function said(indicator) {
  const period = nodes(indicator.periods).find((each) => each.periodEnd === indicator.progress.cutOff);
  const remarks = period ? remarksOf(period) : [];
  return remarks.length > 0 ? remarks : element('p', { class: 'note' }, say('explanation.none'));
}

/** What was to be done by the explanations beside the periods before, and where the indicator stands now. */
function actions(reading) {
  const rows = reading.indicators.flatMap((indicator) => nodes(indicator.periods)
    .filter((period) => period.periodEnd < indicator.progress.cutOff && period.remarks.explanation)
    .map((period) => ({ indicator, period, ...period.remarks.explanation })));
  return card(
    { id: 'review-actions', title: say('review.actions') },
    rows.length === 0
      ? element('p', {}, say('review.noActions'))
      : table({
        caption: say('review.actions'),
        columns: [
          { title: say('indicator'), cell: ({ indicator }) => `${indicator.code} ${indicator.title}` },
          { title: say('review.since'), cell: ({ period }) => period.label ?? day(period.periodEnd) },
          { title: say('action'), cell: ({ action }) => action },
          { title: say('review.now'), cell: ({ indicator }) => verdict(indicator.progress.status) },
        ],
        rows,
      }),
  );
}

function reserved(reading) {
  const found = reading.indicators.flatMap((indicator) => nodes(indicator.periods)
    .filter((period) => period.remarks.reservations.length > 0)
    .map((period) => element('li', {}, `${indicator.code} ${indicator.title}`, remarksOf({ ...period, remarks: { ...period.remarks, explanation: null } }))));
  return card({ id: 'review-reservations', title: say('overview.reservations') }, found.length > 0 ? element('ul', {}, found) : element('p', {}, say('reservations.none')));
}

async function changed(release, reading) {
  const title = release.previous ? say('changes.between', { from: release.previous, to: release.id }) : say('changes.first', { release: release.id });
  return card({ id: `review-changes-${release.id}`, title }, release.previous && (await changesOf(release, reading)));
}
