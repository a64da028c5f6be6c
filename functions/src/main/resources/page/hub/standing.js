import { bar } from './card.js';
import { element } from './element.js';
import { figureElement, isPublished, valueOf } from './figure.js';
import { percent } from './format.js';
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

/** An indicator in a line: what it has reached against its target, and the verdict. */
export function standing(indicator, reading) {
  const { code, title, cumulative, finalTarget, progress } = indicator;
  return element(
    'div',
    { class: 'standing', 'data-indicator': code },
    element('a', { class: 'title', href: reading.state.address({ view: 'progress', indicator: code }) }, `${code} ${title}`),
    element('span', { class: 'of' }, figureElement(cumulative, reading.cutOff), isPublished(finalTarget) && [' / ', figureElement(finalTarget)]),
    bar([{ title: say('reached'), figure: cumulative, kind: 'reached' }], valueOf(finalTarget)),
    element('span', {}, verdict(progress.status), isPublished(progress.ratio) && ` ${say('ofExpected', { ratio: percent(progress.ratio.value) })}`),
    hasReservation(indicator) && element('span', { class: 'reserved' }, '⚑ ', say('reservation')),
  );
}

function hasReservation(indicator) {
  return saidNow(indicator)?.reservations.length > 0;
}
