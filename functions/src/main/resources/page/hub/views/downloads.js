import { card } from '../card.js';
import { element } from '../element.js';
import { day, dayOfMoment } from '../format.js';
import { ask, file } from '../hub.js';
import { nodes } from '../reading.js';
import { snapshot } from '../snapshot.js';
import { button, table } from '../table.js';
import { say } from '../words.js';

/** Everything that can be taken along: each release as a whole. Each table has buttons of its own where it is shown. */
export async function downloads(reading) {
  const { releases } = await ask('releases', { first: 100 });
  const rows = nodes(releases).filter((release) => release.activity === reading.activity.iatiIdentifier);
  return [
    element('h1', {}, say('downloads.title')),
    element('p', { class: 'note' }, say('downloads.scope')),
    element('div', { class: 'cards wide' }, card({ id: 'downloads-releases', title: say('downloads.releases') }, list(rows, reading), element('p', { class: 'note' }, say('downloads.hash')))),
  ];
}

function list(rows, reading) {
  return table({
    isTitled: true,
    isWide: true,
    caption: say('downloads.releases'),
    columns: [
      { title: say('release'), cell: (release) => release.id },
      { title: say('organisation'), cell: (release) => say(`organisation.${release.organisation}`) },
      { title: say('cutOff'), cell: (release) => day(release.cutOff) },
      { title: say('releasedAt'), cell: (release) => dayOfMoment(release.releasedAt) },
      { title: say('take'), cell: (release) => taken(release, reading) },
    ],
    rows,
    taken: { query: 'releases', variables: { first: 100 }, table: 'releases' },
  });
}

function taken(release, reading) {
  return [
    button('IATI XML', () => file('iati', { release: release.id }, 'application/xml')),
    button('JSON', (progress) => snapshot(release.id, progress)),
    element('a', { href: reading.state.reviewOf(release) }, say('view.review')),
  ];
}
