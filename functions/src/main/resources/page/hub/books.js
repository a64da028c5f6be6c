import { element } from './element.js';
import { figureElement } from './figure.js';
import { day, number } from './format.js';
import { say } from './words.js';

/** Whose money is shown, where it is not everybody's. */
export function ownNote(reading) {
  const isOwn = reading.books !== reading.activity;
  return isOwn && element('p', { class: 'own' }, say('money.own', { organisation: say(`organisation.${reading.organisation}`) }));
}

/** At which rate money was converted, where it was. */
export function rateNote(reading) {
  const { currency, rate: given } = reading.activity.money;
  return given && element('p', { class: 'note rate' }, say('money.rate', {
    rate: number(given.perUnitedStatesDollar, 2),
    currency,
    day: day(given.date),
    source: given.source,
  }));
}

/** What is told of money, in the order in which it is spent. */
export const KINDS = ['planned', 'committed', 'spent'];

/** Each outcome, then support costs. */
export function outcomes({ byResult, supportCosts }) {
  return [
    ...byResult.map(({ result, title, totals }) => ({ short: say('outcome', { code: result }), title, totals })),
    { short: say('money.support'), title: '', totals: supportCosts },
  ];
}

/** All of it in one row. */
export function inAll({ total }) {
  return { short: say('money.total'), title: '', totals: total };
}

/** A column for each sum of a row. */
export function sums(reading, totals = (row) => row.totals) {
  return KINDS.map((kind) => ({ title: say(`money.${kind}`), number: true, cell: (row) => figureElement(totals(row)[kind], reading.cutOff) }));
}

/** Every figure of some rows. */
export function figuresOf(rows) {
  return rows.flatMap((row) => KINDS.map((kind) => row.totals[kind]));
}
