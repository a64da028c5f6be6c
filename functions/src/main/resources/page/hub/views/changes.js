import { card } from '../card.js';
import { changesOf } from '../change-list.js';
import { element } from '../element.js';
import { say } from '../words.js';

/** What differs between each organisation's current release and the one before it. */
export async function changes(reading) {
  return [
    element('h1', {}, say('changes.title')),
    element('div', { class: 'cards' }, await Promise.all(reading.activity.releases.map((release) => ofRelease(release, reading)))),
  ];
}

async function ofRelease(release, reading) {
  const title = release.previous
    ? say('changes.between', { from: release.previous, to: release.id })
    : say('changes.first', { release: release.id });
  return card({ id: `changes-${release.id}`, title }, release.previous && (await changesOf(release, reading)));
}
