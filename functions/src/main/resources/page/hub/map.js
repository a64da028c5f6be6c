import { drawn, element } from './element.js';
import { isPublished, valueOf, written } from './figure.js';
import { say } from './words.js';

const STEPS = 5;

let outlines;

/** The 25 districts, coloured by a figure each; what has no value has a pattern of its own. */
export async function districtMap({ label, figures, name }) {
  outlines ??= await (await fetch('/page/districts.json')).json();
  const most = Math.max(1, ...figures.map((each) => valueOf(each.figure) ?? 0));
  return element(
    'figure',
    { class: 'map' },
    drawn(
      'svg',
      { viewBox: outlines.viewBox, role: 'img', 'aria-label': label },
      patterns(),
      figures.filter((each) => outlines.districts[each.code]).map((each) => district(each, most, name)),
    ),
    element('figcaption', {}, scale(figures, most), element('small', { class: 'source' }, say('map.source'))),
  );
}

function district({ code, figure }, most, name) {
  return drawn(
    'path',
    { d: outlines.districts[code], class: `district ${shade(figure, most)}`, 'data-district': code },
    drawn('title', {}, `${name(code)}: ${written(figure)}`),
  );
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

function scale(figures, most) {
  const statuses = [...new Set(figures.map((each) => each.figure.status))].filter((status) => status !== 'PUBLISHED');
  return element(
    'ul',
    { class: 'scale' },
    element('li', {}, element('span', { class: 'swatch step-0' }), '0'),
    element('li', {}, element('span', { class: 'swatch step-1' }), element('span', { class: 'swatch step-3' }), element('span', { class: 'swatch step-5' }), `1–${most}`),
    statuses.map((status) => element('li', {}, element('span', { class: `swatch ${status.toLowerCase()}` }), say(`status.${status}`))),
  );
}
