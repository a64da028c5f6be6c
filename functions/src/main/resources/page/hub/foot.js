import { element } from './element.js';
import { day, dayOfMoment } from './format.js';
import { say } from './words.js';

/** From which releases the page's figures are, and what else holds of all of them. */
export function foot(reading) {
  return [
    releasesOf(reading),
    reading.activity.synthetic && element('p', { class: 'synthetic' }, say('synthetic')),
    element('p', {}, say('foot.exact'), ' ', element('a', { href: '/graphiql' }, 'GraphiQL')),
  ].filter(Boolean);
}

/** The releases in a line, as they are cited. */
export function releasesOf(reading) {
  return element('p', { class: 'releases' }, say('foot.releases'), ' ', reading.activity.releases.map((release) => cited(release)));
}

function cited(release) {
  return element(
    'span',
    { class: 'release', 'data-release': release.id },
    element('b', {}, release.id),
    ` (${say('upTo', { day: day(release.cutOff) })}, ${say('releasedOn', { day: dayOfMoment(release.releasedAt) })})`,
  );
}
