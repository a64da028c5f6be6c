import { figuresOf, inAll, outcomes, sums } from '../books.js';
import { card } from '../card.js';
import { changeCards } from '../change-list.js';
import { element } from '../element.js';
import { legend } from '../figure.js';
import { releasesOf } from '../foot.js';
import { day } from '../format.js';
import { ask } from '../hub.js';
import { nodes } from '../reading.js';
import { remarksOf, reservationsOf } from '../remarks.js';
import { standing, verdict } from '../standing.js';
import { table } from '../table.js';
import { say } from '../words.js';

/** What a meeting about a release needs, to be handed on by its address and printed on A4. */
export async function review(reading) {
  return [
    element('h1', {}, say('review.title', { day: day(reading.cutOff) })),
    element('p', {}, reading.activity.title),
    releasesOf(reading),
    await choose(reading),
    element(
      'div',
      { class: 'columns pack' },
      element('div', {}, moneyTable(reading), actions(reading), reservationsOf(reading)),
      element('div', {}, late(reading)),
    ),
    element('h2', {}, say('changes.title')),
    await changeCards(reading),
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
  const rows = [...outcomes(books), inAll(books)];
  return card(
    { id: 'review-money', title: say('money.title', { currency: books.currency }) },
    table({
      isTitled: true,
      caption: say('money.byOutcome'),
      columns: [
        { title: say('money.for'), cell: (row) => row.short },
        ...sums(reading),
      ],
      rows,
    }),
    legend(figuresOf(rows)),
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
        isTitled: true,
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
