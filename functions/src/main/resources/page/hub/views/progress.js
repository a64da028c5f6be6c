import { card } from '../card.js';
import { chart, COLOURS, drawCharts, tip, valueAxis } from '../chart.js';
import { element } from '../element.js';
import { figureElement, isPublished, legend, valueOf } from '../figure.js';
import { day, number } from '../format.js';
import { nodes } from '../reading.js';
import { remarksOf } from '../remarks.js';
import { standingHere, verdict } from '../standing.js';
import { table, takeAlong } from '../table.js';
import { say } from '../words.js';

const VERDICTS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_DUE', 'NO_DATA', 'OUT_OF_SCOPE'];

/** Each indicator's path against its target, on track or not, with the reason; the own organisation's first. */
export async function progress(reading) {
  const own = reading.results.filter((result) => result.owner === reading.organisation);
  return [
    element('h1', {}, say('progress.title')),
    element('p', { class: 'verdicts' }, VERDICTS.map((status) => counted(reading, status))),
    takeAlong({ query: 'overview', variables: reading.variables, table: 'results.indicators' }),
    own.length > 0 && framework(say('progress.own', { organisation: say(`organisation.${reading.organisation}`) }), own, reading),
    framework(own.length > 0 ? say('progress.all') : undefined, own.length > 0 ? others(reading) : reading.results, reading),
  ].filter(Boolean);
}

function counted(reading, status) {
  const count = reading.standingAt(status).length;
  return count > 0 && element('span', {}, verdict(status), ` ${count}`);
}

function others(reading) {
  return reading.results.filter((result) => result.owner !== reading.organisation);
}

function framework(title, results, reading) {
  return element(
    'section',
    { class: 'framework' },
    title && element('h2', {}, title),
    results.map((result) => card(
      { id: `result-${result.code}`, title: `${say('outcome', { code: result.code })} ${result.title} (${say(`organisation.${result.owner}`)})` },
      result.indicators.map((indicator) => path(indicator, reading)),
    )),
  );
}

/** An indicator, opened to see its path. */
function path(indicator, reading) {
  const isOpen = indicator.code === reading.state.indicator;
  const inside = element('div', {}, isOpen && detail(indicator, reading));
  const opened = () => {
    if (made.open && inside.childElementCount === 0) {
      inside.append(...detail(indicator, reading));
      drawCharts();
    }
  };
  const made = element(
    'details',
    { open: isOpen, id: `indicator-${indicator.code}`, toggle: opened },
    element('summary', {}, standingHere(indicator, reading), element('span', { class: 'why' }, indicator.progress.reason.label)),
    inside,
  );
  if (isOpen) {
    afterItIsShown(() => made.scrollIntoView({ block: 'center' }));
  }
  return made;
}

/** Scrolling in the frame in which the page is filled would count as moving what stood there before. */
function afterItIsShown(does) {
  requestAnimationFrame(() => requestAnimationFrame(does));
}

function detail(indicator, reading) {
  const periods = nodes(indicator.periods);
  return [
    lines(indicator, periods),
    table({
      isTitled: true,
      isWide: true,
      caption: `${indicator.code} ${indicator.title}`,
      columns: [
        { title: say('period'), cell: (period) => period.label ?? say('upTo', { day: day(period.periodEnd) }) },
        { title: say('target'), number: true, cell: (period) => (period.target ? figureElement(period.target.value) : '') },
        { title: say('actual'), number: true, cell: (period) => soFar(period.actual, period, reading) },
        { title: say('cumulative'), number: true, cell: (period) => soFar(period.cumulative, period, reading) },
        { title: say('remarks'), cell: (period) => remarksOf(period) },
      ],
      rows: periods,
      taken: { query: 'indicator', variables: indicatorVariables(indicator, reading), table: 'indicator.periods' },
    }),
    legend(periods.filter((period) => period.periodEnd <= reading.cutOff).flatMap((period) => [period.actual, period.cumulative])),
  ].filter(Boolean);
}

/** A period that is still to come is not late in being reported. */
function soFar(figure, period, reading) {
  const isToCome = figure.status === 'NOT_REPORTED' && period.periodEnd > reading.cutOff;
  return isToCome ? element('span', { class: 'figure not_reported' }, say('verdict.NOT_DUE')) : figureElement(figure, period.periodEnd);
}

function indicatorVariables(indicator, { state }) {
  return { activity: state.activity, code: indicator.code, language: state.language, calendar: state.calendar, ...state.past };
}

function lines(indicator, periods) {
  const targets = running(indicator, periods.map((period) => valueOf(period.target?.value)));
  const reached = periods.map((period) => (period.cumulative.asOf === period.periodEnd ? valueOf(period.cumulative) : undefined));
  const isDrawn = periods.some((period) => isPublished(period.cumulative));
  return isDrawn && chart({
    label: say('progress.chart', { indicator: indicator.title }),
    height: 220,
    options: {
      tooltip: tip((value) => number(value, 2)),
      legend: { top: 0 },
      grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: periods.map((period) => period.label ?? day(period.periodEnd)) },
      yAxis: valueAxis((value) => number(value, 2)),
      series: [
        { type: 'line', name: say('target'), data: targets, symbol: 'diamond', symbolSize: 8, lineStyle: { type: 'dashed' }, itemStyle: { color: COLOURS.target } },
        { type: 'line', name: say('reached'), data: reached, connectNulls: true, symbol: 'circle', symbolSize: 8, itemStyle: { color: COLOURS.reached } },
      ],
    },
  });
}

/** Targets up to each period: those of a periodic indicator add up. */
function running(indicator, targets) {
  let sum = 0;
  return indicator.accumulation === 'CUMULATIVE' ? targets : targets.map((target) => (target === undefined ? undefined : (sum += target)));
}
