import { element } from './element.js';
import { CURRENCIES, day, money, number } from './format.js';
import { say } from './words.js';

const MARKS = { WITHHELD: '▨', NOT_REPORTED: '–', OUT_OF_SCOPE: '⊘' };
const HELD = '◷';

/** Whether a figure has a value that partners may read. */
export function isPublished(figure) {
  return figure?.status === 'PUBLISHED';
}

/** A figure's value as a number; undefined when it has none. */
export function valueOf(figure) {
  return isPublished(figure) ? Number(figure.value) : undefined;
}

/** A figure as text. */
export function written(figure) {
  if (!isPublished(figure)) {
    return say(`status.${figure.status}`);
  }
  const digits = figure.unit === 'SCORE' ? 2 : 1;
  return CURRENCIES.includes(figure.unit) ? money(figure.value, figure.unit) : number(figure.value, digits);
}

/**
 * A figure as an element. What has no value says which kind of nothing it is, in words, with a mark of its own; the release that it
 * stands in is with every figure. A value of an earlier day than the others says which.
 */
export function figureElement(figure, cutOff) {
  return element(
    'data',
    {
      class: `figure ${figure.status.toLowerCase()}`,
      value: figure.value ?? '',
      title: isPublished(figure) ? from(figure) : say(`why.${figure.status}`),
      'data-status': figure.status,
      'data-release': figure.release,
    },
    MARKS[figure.status] && element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[figure.status]),
    written(figure),
    older(figure, cutOff),
  );
}

/** Which day and which release a value is of, if the day is an earlier one than the others'. */
export function older(figure, cutOff) {
  return isOlder(figure, cutOff) && element(
    'small',
    { class: 'as-of' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, `${HELD} `),
    say('asOf', { day: day(figure.asOf) }),
    ' ',
    element('span', { class: 'from' }, figure.release),
  );
}

function isOlder(figure, cutOff) {
  return isPublished(figure) && Boolean(cutOff && figure.asOf && figure.asOf < cutOff);
}

/** Why some of these figures are of an earlier day than the others, and do not add up; nothing when all are of one day. */
export function daysNote(figures) {
  const isOfSeveralDays = new Set(figures.filter(isPublished).map((figure) => figure.asOf)).size > 1;
  return isOfSeveralDays && element('p', { class: 'note days' }, element('span', { class: 'mark', 'aria-hidden': 'true' }, `${HELD} `), say('days'));
}

function from(figure) {
  return [figure.release, figure.asOf && say('upTo', { day: day(figure.asOf) })].filter(Boolean).join(' · ');
}

/** Says what each kind of nothing among these figures means; nothing when every one has a value. */
export function legend(figures) {
  const statuses = Object.keys(MARKS).filter((status) => figures.some((figure) => figure?.status === status));
  return statuses.length > 0 && element('ul', { class: 'legend' }, statuses.map(explained));
}

function explained(status) {
  return element(
    'li',
    { class: `figure ${status.toLowerCase()}` },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[status]),
    element('b', {}, say(`status.${status}`)),
    ': ',
    say(`why.${status}`),
  );
}
