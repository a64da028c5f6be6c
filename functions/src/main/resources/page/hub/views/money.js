import { figuresOf, inAll, KINDS, outcomes, ownNote, rateNote, sums } from '../books.js';
import { card } from '../card.js';
import { chart, COLOURS, tip, valueAxis } from '../chart.js';
import { element } from '../element.js';
import { figureElement, isPublished, legend, valueOf } from '../figure.js';
import { day, money, shortMoney } from '../format.js';
import { payments } from '../payments.js';
import { table } from '../table.js';
import { say } from '../words.js';

/** Planned, committed, spent: by outcome, by quarter and by organisation. */
export async function moneyView(reading) {
  const { money: books } = reading.books;
  return [
    element('h1', {}, say('money.title', { currency: books.currency })),
    ownNote(reading),
    rateNote(reading),
    element('div', { class: 'cards wide' }, byOutcome(reading, books), byQuarter(reading, books), byOrganisation(reading), forecast(reading)),
    await payments(reading),
  ].filter(Boolean);
}

function byOutcome(reading, books) {
  const rows = outcomes(books);
  return card(
    { id: 'money-outcomes', title: say('money.byOutcome') },
    columns(say('money.byOutcome'), rows.map((row) => row.short), rows, books.currency),
    table({
      isTitled: true,
      isWide: true,
      caption: say('money.byOutcome'),
      columns: [{ title: say('money.for'), cell: ({ short, title }) => [element('b', {}, short), ' ', title] }, ...sums(reading)],
      rows: [...rows, inAll(books)],
      taken: { query: 'money', variables: reading.variables, table: reading.books === reading.activity ? 'money.lines' : 'agencies.money.lines' },
    }),
    legend(figuresOf(rows)),
  );
}

function byQuarter(reading, books) {
  const rows = books.byQuarter.map(({ label, periodEnd, totals }) => ({ short: label ?? say('upTo', { day: day(periodEnd) }), totals }));
  return card(
    { id: 'money-quarters', title: say('money.byQuarter') },
    columns(say('money.byQuarter'), rows.map((row) => row.short), rows, books.currency),
    table({
      isTitled: true,
      isWide: true,
      caption: say('money.byQuarter'),
      columns: [{ title: say('quarter'), cell: ({ short }) => short }, ...sums(reading)],
      rows,
      taken: { query: 'overview', variables: reading.variables, table: 'money.byQuarter' },
    }),
  );
}

function byOrganisation(reading) {
  return card(
    { id: 'money-organisations', title: say('money.byOrganisation') },
    table({
      isTitled: true,
      isWide: true,
      caption: say('money.byOrganisation'),
      columns: [{ title: say('organisation'), cell: ({ organisation }) => say(`organisation.${organisation}`) }, ...sums(reading, (row) => row.money.total)],
      rows: reading.activity.agencies,
      taken: { query: 'overview', variables: reading.variables, table: 'agencies' },
    }),
    legend(reading.activity.agencies.flatMap((agency) => KINDS.map((kind) => agency.money.total[kind]))),
  );
}

function forecast(reading) {
  const { date, amount } = reading.activity.money.unspentForecast;
  return card(
    { id: 'money-forecast', title: say('money.forecast', { day: day(date) }) },
    element('p', { class: 'headline' }, figureElement(amount)),
    element('p', { class: 'note' }, say('money.forecastHow')),
    legend([amount]),
  );
}

function columns(label, names, rows, currency) {
  const shown = rows.some((row) => KINDS.some((kind) => isPublished(row.totals[kind])));
  return shown && chart({
    label,
    options: {
      tooltip: tip((value) => money(value, currency)),
      legend: { top: 0 },
      grid: { left: 8, right: 8, top: 36, bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: names, axisLabel: { interval: 0, width: 84, overflow: 'break' } },
      yAxis: valueAxis((value) => shortMoney(value, currency)),
      series: KINDS.map((kind) => ({
        type: 'bar',
        name: say(`money.${kind}`),
        data: rows.map((row) => valueOf(row.totals[kind])),
        itemStyle: { color: COLOURS[kind] },
      })),
    },
  });
}
