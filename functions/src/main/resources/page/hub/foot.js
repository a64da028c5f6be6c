import { element } from './element.js';
import { day, dayOfMoment } from './format.js';
import { say } from './words.js';

/** From which releases the figures on the page are, and what else holds of all of them. */
export function foot(reading, page) {
  return [
    ...citations(reading, page),
    synthetic(reading),
    element('p', {}, say('foot.exact'), ' ', element('a', { href: '/graphiql' }, 'GraphiQL')),
  ].filter(Boolean);
}

/** That an activity's figures were made up, where they were. */
export function synthetic({ activity }) {
  return activity.synthetic && element('p', { class: 'synthetic' }, say('synthetic'));
}

/** The releases that were current, in a line, as they are cited. */
export function releasesOf({ activity, state }) {
  return element('p', { class: 'releases' }, say(state.isPast ? 'foot.then' : 'foot.current'), ' ', activity.releases.map((release) => cited(release)));
}

/** Every release that a figure on the page stands in; a value that repeats an earlier one, and a target, stand in an earlier release. */
function citations(reading, page) {
  const figures = [...page.querySelectorAll('data[data-release]')];
  const earlier = [...new Set(figures.flatMap((figure) => figure.dataset.release.split('+')))].filter((id) => !isCurrent(reading, id)).sort();
  return [
    releasesOf(reading),
    earlier.length > 0 && element('p', { class: 'releases' }, say('foot.earlier'), ' ', earlier.map((id) => linked(id, reading))),
  ].filter(Boolean);
}

function isCurrent({ activity }, id) {
  return activity.releases.some((release) => release.id === id);
}

function linked(id, { state }) {
  const address = state.address({ view: 'review', release: id, day: undefined });
  return element('span', { class: 'release', 'data-release': id }, element('a', { href: address }, id));
}

function cited(release) {
  return element(
    'span',
    { class: 'release', 'data-release': release.id },
    element('b', {}, release.id),
    ` (${say('upTo', { day: day(release.cutOff) })}, ${say('releasedOn', { day: dayOfMoment(release.releasedAt) })})`,
  );
}
