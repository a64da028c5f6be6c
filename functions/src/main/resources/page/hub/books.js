import { figureElement } from './figure.js';
import { say } from './words.js';

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
