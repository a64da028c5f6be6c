import { ownNote, rateNote } from '../books.js';
import { element } from '../element.js';
import { bar, card, share } from '../card.js';
import { figureElement, isPublished, legend, valueOf } from '../figure.js';
import { shortMoney } from '../format.js';
import { mostOf, reachMap } from '../reach-map.js';
import { saidNow } from '../reading.js';
import { reservationsOf } from '../remarks.js';
import { standing, verdict } from '../standing.js';
import { say } from '../words.js';

const SHOWN = 6;

/** How much is spent, who was reached where, what is late: on one screen. */
export async function overview(reading) {
  return [
    element('h1', {}, reading.activity.title),
    element(
      'div',
      { class: 'columns' },
      element('div', {}, spent(reading), await where(reading)),
      element('div', {}, reached(reading), sites(reading)),
      element('div', {}, late(reading), reservationsOf(reading)),
    ),
  ];
}

function spent(reading) {
  const { total } = reading.books.money;
  const dollars = reading.books.dollars.total;
  return card(
    { id: 'spent', title: say('overview.spent'), more: reading.state.address({ view: 'money' }) },
    ownNote(reading),
    element('p', { class: 'headline' }, figureElement(total.spent, reading.cutOff), ' ', ofPlanned(total)),
    total.spent.unit !== 'USD' && isPublished(dollars.spent) && element('p', { class: 'dollars' }, inDollars(dollars)),
    bar([
      { title: say('money.spent'), figure: total.spent, kind: 'spent' },
      { title: say('money.committed'), figure: total.committed, kind: 'committed' },
    ], valueOf(total.planned)),
    element('dl', { class: 'facts' }, ['planned', 'committed', 'spent'].map((kind) => fact(say(`money.${kind}`), total[kind], reading))),
    isPublished(total.spent) && element(
      'ul',
      { class: 'bars' },
      reading.books.money.byResult.map(({ result, title, totals }) => outcome(result, title, totals)),
    ),
    legend(Object.values(total)),
    rateNote(reading),
  );
}

function ofPlanned({ spent: done, planned }) {
  return isPublished(done) && isPublished(planned) && say('overview.ofPlanned', {
    planned: shortMoney(planned.value, planned.unit),
    share: share(valueOf(done), valueOf(planned)),
  });
}

function inDollars({ spent: done, planned }) {
  return say('overview.inDollars', { spent: shortMoney(done.value, 'USD'), planned: shortMoney(planned.value, 'USD') });
}

function fact(title, figure, reading) {
  return [element('dt', {}, title), element('dd', {}, figureElement(figure, reading.cutOff))];
}

function outcome(result, title, totals) {
  return element(
    'li',
    { title },
    element('span', {}, say('outcome', { code: result })),
    bar([{ title: say('money.spent'), figure: totals.spent, kind: 'spent' }], valueOf(totals.planned)),
    element('b', {}, isPublished(totals.spent) && isPublished(totals.planned) ? share(valueOf(totals.spent), valueOf(totals.planned)) : figureElement(totals.spent)),
  );
}

function reached(reading) {
  return card(
    { id: 'reached', title: say('overview.reached'), more: reading.state.address({ view: 'reach' }) },
    element('ul', { class: 'standings' }, reading.headlines.map((indicator) => element('li', {}, standing(indicator, reading), mostOf(indicator)))),
  );
}

async function where(reading) {
  const map = await reachMap(reading);
  return map && card({ id: 'where', title: say('overview.where'), more: reading.state.address({ view: 'reach' }) }, map);
}

function late(reading) {
  const all = reading.late;
  return card(
    { id: 'late', title: say('overview.late', { count: all.length }), more: reading.state.address({ view: 'progress' }) },
    element('p', { class: 'verdicts' }, ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'].map((status) => counted(reading, status))),
    element('ul', { class: 'standings' }, all.slice(0, SHOWN).map((indicator) => element('li', {}, standing(indicator, reading), explained(indicator)))),
    all.length > SHOWN && element('p', {}, element('a', { href: reading.state.address({ view: 'progress' }) }, say('overview.more', { count: all.length - SHOWN }))),
  );
}

function counted(reading, status) {
  return element('span', {}, verdict(status), ` ${reading.standingAt(status).length}`);
}

function explained(indicator) {
  const explanation = saidNow(indicator)?.explanation;
  return explanation && element('p', { class: 'said' }, explanation.explanation, ' → ', explanation.action);
}

function sites(reading) {
  return card(
    { id: 'sites', title: say('overview.sites'), more: reading.state.address({ view: 'sites' }) },
    reading.activities.map((activity) => element(
      'section',
      {},
      element('h3', {}, element('a', { href: reading.state.address({ view: 'sites', activity: activity.iatiIdentifier }) }, activity.title)),
      element('dl', { class: 'facts' }, ['planned', 'built', 'operating'].map((kind) => fact(say(`sites.${kind}`), activity.siteTotal[kind], reading))),
    )),
  );
}
