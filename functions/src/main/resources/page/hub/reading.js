import { isPublished, valueOf } from './figure.js';

const ORGANISATIONS = { IOM: 'XM-DAC-47066', ILO: 'XM-DAC-41302' };
const LATE = ['OFF_TRACK', 'AT_RISK'];

/**
 * What the first screen's query answered, with the few things that several views look up in it.
 *
 * @param releases every release, where the address names one
 */
export class Reading {
  constructor(answer, releases, state) {
    this.releases = releases;
    this.viewer = answer.viewer;
    this.activities = nodes(answer.activities);
    this.activity = answer.activity;
    this.state = state;
    this.variables = state.variables();
  }

  /** The day up to which every organisation has released. */
  get cutOff() {
    return this.activity.releases.map((release) => release.cutOff).sort()[0];
  }

  /** The identifier of the viewer's organisation, if it is one that reports. */
  get organisation() {
    return ORGANISATIONS[this.viewer.partner];
  }

  /** The money that the viewer may see: everybody's, or the own organisation's; everybody's when it may see none. */
  get books() {
    const all = this.activity;
    const own = all.agencies.find((agency) => agency.organisation === this.organisation);
    return own && all.money.total.spent.status === 'OUT_OF_SCOPE' ? own : all;
  }

  get results() {
    return nodes(this.activity.results).map((result) => ({ ...result, indicators: nodes(result.indicators) }));
  }

  get indicators() {
    return this.results.flatMap((result) => result.indicators);
  }

  /** The indicators with a verdict. */
  standingAt(status) {
    return this.indicators.filter((indicator) => indicator.progress.status === status);
  }

  /** What is behind its target, the furthest behind first. */
  get late() {
    return this.indicators
      .filter((indicator) => LATE.includes(indicator.progress.status))
      .sort((one, other) => Number(one.progress.ratio.value) - Number(other.progress.ratio.value));
  }

  /** Indicators that count persons; shares and mean scores of persons do not. */
  get persons() {
    return this.indicators.filter(countsPersons);
  }

  /** The first of them under each result that somebody was counted in. */
  get headlines() {
    return this.results
      .map((result) => result.indicators.find((indicator) => countsPersons(indicator) && isPublished(indicator.cumulative)))
      .filter(Boolean);
  }
}

function countsPersons({ countBasis, measure, score }) {
  return countBasis === 'PERSON' && measure === 'UNIT' && !score;
}

/** The entries of a connection. */
export function nodes(connection) {
  return connection.edges.map((edge) => edge.node);
}

/** An indicator's split by one axis. */
export function splitBy(indicator, axis) {
  return indicator.splits.find((split) => split.by.length === 1 && split.by[0] === axis);
}

/** Its periods that ended by a day and say something. */
export function reported(indicator, day) {
  return nodes(indicator.periods).filter((period) => period.periodEnd <= day && period.actual.status !== 'NOT_REPORTED');
}

/** The parts of a split with the most, where they may be shown; those with nobody are not among them. */
export function most({ cells }, count) {
  return cells
    .filter((cell) => valueOf(cell.figure) > 0)
    .sort((one, other) => valueOf(other.figure) - valueOf(one.figure))
    .slice(0, count);
}

/**
 * The period that an indicator stands at: where its value is an older one, the last about which something is said all the same;
 * undefined before the first.
 */
export function periodNow(indicator) {
  const since = nodes(indicator.periods).filter((period) => period.periodEnd >= indicator.progress.cutOff);
  return since.filter(isSpokenOf).at(-1) ?? since.find((period) => period.periodEnd === indicator.progress.cutOff);
}

function isSpokenOf({ remarks }) {
  return remarks.explanation || remarks.reservations.length > 0;
}

/** What is said beside it; nothing when nothing is. */
export function saidNow(indicator) {
  return periodNow(indicator)?.remarks;
}
