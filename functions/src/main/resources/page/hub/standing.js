import { bar } from './card.js';
import { element } from './element.js';
import { figureElement, isPublished, older, valueOf, written } from './figure.js';
import { day, percent } from './format.js';
import { saidNow } from './reading.js';
import { say } from './words.js';

const SIGNS = { ON_TRACK: '●', AT_RISK: '◐', OFF_TRACK: '○', NOT_DUE: '◌', NO_DATA: '–', OUT_OF_SCOPE: '⊘' };

/** A verdict in a word, a colour and a sign. */
export function verdict(status) {
  return element(
    'span',
    { class: `verdict ${status.toLowerCase().replaceAll('_', '-')}` },
    element('span', { 'aria-hidden': 'true' }, `${SIGNS[status]} `),
    say(`verdict.${status}`),
  );
}

/** An indicator in a line: what it has reached against its target, and the verdict; its name leads to its path. */
export function standing(indicator, reading) {
  const path = reading.state.address({ view: 'progress', indicator: indicator.code });
  return line(indicator, reading, element('a', { class: 'title', href: path }, named(indicator)));
}

/** The same where its path is at hand. */
export function standingHere(indicator, reading) {
  return line(indicator, reading, element('span', { class: 'title' }, named(indicator)));
}

function named({ code, title }) {
  return `${code} ${title}`;
}

function line(indicator, reading, name) {
  const { code, ascending, cumulative, finalTarget, progress } = indicator;
  return element(
    'div',
    { class: 'standing', 'data-indicator': code },
    name,
    element('span', { class: 'of' }, figureElement(cumulative), isPublished(finalTarget) && [' / ', figureElement(finalTarget)]),
    older(cumulative, reading.cutOff),
    ascending && bar([{ title: say('reached'), figure: cumulative, kind: 'reached' }], valueOf(finalTarget)),
    element('span', {}, verdict(progress.status), isPublished(progress.ratio) && ` ${expected(progress, cumulative)}`, !ascending && ` (${say('lessIsBetter')})`),
    hasReservation(indicator) && element('span', { class: 'reserved' }, '⚑ ', say('reservation')),
  );
}

/** What the verdict compares, both of one day. */
function expected({ expected: asked, ratio, cutOff }, reached) {
  return say('ofExpected', { reached: written(reached), expected: written(asked), day: day(cutOff), ratio: percent(ratio.value) });
}

function hasReservation(indicator) {
  return saidNow(indicator)?.reservations.length > 0;
}
