import { element } from './element.js';
import { Unreachable } from './network.js';
import { say } from './words.js';

const KNOWN = new Set(['UNAUTHORIZED', 'NOT_FOUND']);

/** What went wrong, in the page's own words where it has some. */
export function explained(problem) {
  if (problem instanceof Unreachable) {
    return say('problem.unreachable');
  }
  return KNOWN.has(problem.code) ? say(`problem.${problem.code}`) : say('problem', { message: problem.message });
}

/** The same as a paragraph, with ways on: to try it again, and to what everybody is shown first. */
export function problemElement(problem, again) {
  return element(
    'div',
    { class: 'problem', role: 'alert' },
    element('p', {}, explained(problem)),
    element('p', {}, element('button', { type: 'button', click: again }, say('problem.again')), ' ', element('a', { href: '/' }, say('problem.first'))),
  );
}
