import { figuresOf, inAll, outcomes, ownNote, rateNote, sums } from '../books.js';
import { card } from '../card.js';
import { changeCards } from '../change-list.js';
import { element } from '../element.js';
import { figureElement, legend } from '../figure.js';
import { releasesOf, synthetic } from '../foot.js';
import { day, dayOfMoment, within } from '../format.js';
import { ask } from '../hub.js';
import { nodes, periodNow } from '../reading.js';
import { remarksOf, reservationsOf } from '../remarks.js';
import { standing, verdict } from '../standing.js';
import { table } from '../table.js';
import { say } from '../words.js';

/** What a meeting about a release needs, to be handed on by its address and printed on A4. */
export async function review(reading) {
  return [
    element('h1', {}, say('review.title', { day: day(reading.cutOff) })),
    element('p', {}, reading.activity.title),
    synthetic(reading),
    releasesOf(reading),
    onPaper(reading),
    choose(reading, await everyRelease(reading)),
    element(
      'div',
      { class: 'columns pack' },
      element('div', {}, moneyTable(reading), reached(reading), actions(reading), reservationsOf(reading)),
      element('div', {}, late(reading)),
    ),
    element('h2', {}, say('changes.title')),
    ...(await changeCards(reading)),
  ];
}

/** What the screen shows around the pack, for who holds it in hands: as whom it was read, and where. */
function onPaper({ viewer, organisation }) {
  const partner = organisation ? say(`organisation.${organisation}`) : say(`partner.${viewer.partner}`);
  return element('p', { class: 'on-paper' }, `${say('title')} · ${say('choose.viewer')}: ${partner} · ${location.href} · ${dayOfMoment(Date.now())}`);
}

async function everyRelease({ activity }) {
  const { releases } = await ask('releases', { first: 100 });
  return nodes(releases).filter((release) => release.activity === activity.iatiIdentifier);
}

function choose(reading, own) {
  const current = new Set(reading.activity.releases.map((release) => release.id));
  return element(
    'p',
    { class: 'no-print' },
    say('review.of'),
    ' ',
    own.map((release) => element('a', { class: 'choice', href: reading.state.reviewOf(release), 'aria-current': current.has(release.id) && 'true' }, release.id)),
    element('button', { type: 'button', click: () => print() }, say('print')),
  );
}

function moneyTable(reading) {
  const { money: books } = reading.books;
  const rows = [...outcomes(books), inAll(books)];
  return card(
    { id: 'review-money', title: say('money.title', { currency: books.currency }) },
    ownNote(reading),
    table({
      isTitled: true,
      isWide: true,
      caption: say('money.byOutcome'),
      columns: [
        { title: say('money.for'), cell: (row) => row.short },
        ...sums(reading),
      ],
      rows,
    }),
    rateNote(reading),
    legend(figuresOf(rows)),
  );
}

/** People in a line each, and the sites of the activity in one. */
function reached(reading) {
  const sites = reading.activities.find((each) => each.iatiIdentifier === reading.activity.iatiIdentifier).siteTotal;
  return card(
    { id: 'review-reached', title: say('overview.reached') },
    element('ul', { class: 'standings' }, reading.headlines.map((indicator) => element('li', {}, standing(indicator, reading)))),
    element('p', {}, `${say('view.sites')}: `, ['planned', 'built', 'operating'].map((kind, index) => [index > 0 && ', ', `${within(say(`sites.${kind}`))} `, figureElement(sites[kind], reading.cutOff)])),
  );
}

function late(reading) {
  return card(
    { id: 'review-late', title: say('overview.late', { count: reading.late.length }) },
    reading.late.map((indicator) => element('div', { class: 'late' }, standing(indicator, reading), said(indicator))),
  );
}

function said(indicator) {
  const period = periodNow(indicator);
  const remarks = period ? remarksOf(period) : [];
  return remarks.length > 0 ? remarks : element('p', { class: 'note' }, say('explanation.none'));
}

/** What was to be done by the explanations beside the periods before, and where the indicator stands now. */
function actions(reading) {
  const rows = reading.indicators.flatMap((indicator) => nodes(indicator.periods)
    .filter((period) => period.periodEnd < (periodNow(indicator) ?? period).periodEnd && period.remarks.explanation)
    .map((period) => ({ indicator, period, ...period.remarks.explanation })));
  return card(
    { id: 'review-actions', title: say('review.actions') },
    rows.length === 0
      ? element('p', {}, say('review.noActions'))
      : table({
        isTitled: true,
        isWide: true,
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
