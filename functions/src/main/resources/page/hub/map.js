import { drawn, element } from './element.js';
import { isPublished, older, valueOf, written } from './figure.js';
import { number } from './format.js';
import { fetched } from './network.js';
import { say } from './words.js';

const STEPS = 5;

let outlines;

/**
 * The 25 districts, coloured by a figure each; what has no value has a pattern of its own. The district that is pointed at or touched is
 * told below with its figure.
 *
 * @param cutOff the day that figures are of, unless they say another
 */
export async function districtMap({ label, figures, name, cutOff }) {
  outlines ??= await (await fetched('/page/districts.json')).json();
  const most = Math.max(1, ...figures.map((each) => valueOf(each.figure) ?? 0));
  const told = element('p', { class: 'told' }, say('map.point'));
  return element(
    'figure',
    { class: 'map' },
    drawn(
      'svg',
      { viewBox: outlines.viewBox, role: 'img', 'aria-label': label },
      patterns(),
      figures.filter((each) => outlines.districts[each.code]).map((each) => district(each, most, () => told.replaceChildren(...telling(each, name, cutOff)))),
    ),
    told,
    element('figcaption', {}, scale(figures), element('small', { class: 'source' }, say('map.source'))),
  );
}

function district({ code, figure }, most, tell) {
  return drawn('path', { d: outlines.districts[code], class: `district ${shade(figure, most)}`, 'data-district': code, pointerenter: tell, click: tell });
}

function telling({ code, figure }, name, cutOff) {
  return [element('b', {}, name(code)), `: ${written(figure)}`, older(figure, cutOff)].filter(Boolean);
}

function shade(figure, most) {
  if (!isPublished(figure)) {
    return figure.status.toLowerCase();
  }
  return `step-${Math.ceil((valueOf(figure) / most) * STEPS)}`;
}

function patterns() {
  return drawn(
    'defs',
    {},
    drawn(
      'pattern',
      { id: 'withheld', width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      drawn('rect', { width: 8, height: 8, class: 'ground' }),
      drawn('rect', { width: 3, height: 8, class: 'stroke' }),
    ),
    drawn(
      'pattern',
      { id: 'not-reported', width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      drawn('rect', { width: 8, height: 8, class: 'ground' }),
      drawn('circle', { cx: 4, cy: 4, r: 1.2, class: 'stroke' }),
    ),
  );
}

/** What the colours mean, from the least to the most that is published; nothing is promised of numbers that cannot occur. */
function scale(figures) {
  const statuses = [...new Set(figures.map((each) => each.figure.status))].filter((status) => status !== 'PUBLISHED');
  const values = figures.map((each) => valueOf(each.figure)).filter((value) => value !== undefined);
  const counts = values.filter((value) => value > 0);
  return element(
    'ul',
    { class: 'scale' },
    values.length > counts.length && element('li', {}, element('span', { class: 'swatch step-0' }), '0'),
    counts.length > 0 && element('li', {}, [1, 3, 5].map((step) => element('span', { class: `swatch step-${step}` })), range(Math.min(...counts), Math.max(...counts))),
    statuses.map((status) => element('li', {}, element('span', { class: `swatch ${status.toLowerCase()}` }), say(`status.${status}`))),
  );
}

function range(least, most) {
  return least === most ? number(most) : `${number(least)}–${number(most)}`;
}
