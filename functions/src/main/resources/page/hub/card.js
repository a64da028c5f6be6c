import { element } from './element.js';
import { valueOf, written } from './figure.js';
import { percent } from './format.js';
import { say } from './words.js';

/** One question with its answer. */
export function card({ id, title, more }, ...content) {
  return element(
    'section',
    { class: 'card', id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    content,
    more && element('p', { class: 'more' }, element('a', { href: more, 'aria-label': `${say('more')}: ${title}` }, say('more'))),
  );
}

/** A part of a whole in percent. */
export function share(part, whole) {
  return whole ? percent((100 * part) / whole) : '–';
}

/** Parts of a whole beside each other; each says its figure. Nothing where the whole is not known. */
export function bar(parts, whole) {
  return whole > 0 && element(
    'span',
    { class: 'bar', role: 'img', 'aria-label': parts.map(({ title, figure }) => `${title}: ${written(figure)}`).join(', ') },
    parts.map(({ figure, kind }) => piece(kind, valueOf(figure) ?? 0, whole)),
  );
}

function piece(kind, value, whole) {
  const made = element('span', { class: `piece ${kind}` });
  made.style.inlineSize = `${Math.min(100, (100 * value) / whole)}%`;
  return made;
}
