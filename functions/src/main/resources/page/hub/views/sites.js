import { card } from '../card.js';
import { element } from '../element.js';
import { figureElement, isPublished, legend, valueOf } from '../figure.js';
import { day } from '../format.js';
import { ask } from '../hub.js';
import { districtMap } from '../map.js';
import { nodes } from '../reading.js';
import { table } from '../table.js';
import { say } from '../words.js';

const KINDS = ['planned', 'built', 'operating'];

/** What was planned and what was built, on a map and as tables. */
export async function sites(reading) {
  const variables = { activity: reading.activity.iatiIdentifier, language: reading.state.language, first: 100, ...reading.state.past };
  const { activity } = await ask('sites', variables);
  return [
    element('h1', {}, say('sites.title')),
    element('p', {}, say('sites.of'), ' ', reading.activities.map((each) => activityLink(each, reading))),
    element('div', { class: 'cards' }, total(activity, reading), await map(activity), byDistrict(activity, variables, reading)),
    list(activity, variables),
  ];
}

function activityLink(activity, reading) {
  const isChosen = activity.iatiIdentifier === reading.activity.iatiIdentifier;
  return element('a', { class: 'choice', href: reading.state.address({ activity: activity.iatiIdentifier }), 'aria-current': isChosen && 'true' }, activity.title);
}

function total({ siteTotal }, reading) {
  return card(
    { id: 'sites-total', title: say('sites.total') },
    element('dl', { class: 'facts' }, KINDS.map((kind) => [element('dt', {}, say(`sites.${kind}`)), element('dd', { class: 'headline' }, figureElement(siteTotal[kind], reading.cutOff))])),
    legend(KINDS.map((kind) => siteTotal[kind])),
  );
}

async function map({ siteCounts }) {
  const names = new Map(siteCounts.map((count) => [count.area.code, count.area.label]));
  return card(
    { id: 'sites-map', title: say('sites.map') },
    await districtMap({
      label: say('sites.map'),
      figures: siteCounts.map((count) => ({ code: count.area.code, figure: count.built })),
      name: (code) => names.get(code),
    }),
  );
}

function byDistrict({ siteCounts }, variables, reading) {
  const rows = siteCounts.filter((count) => KINDS.some((kind) => !isPublished(count[kind]) || valueOf(count[kind]) > 0));
  return card(
    { id: 'sites-districts', title: say('sites.byDistrict') },
    table({
      isTitled: true,
      caption: say('sites.byDistrict'),
      columns: [
        { title: say('axis.DISTRICT'), cell: (count) => count.area.label },
        ...KINDS.map((kind) => ({ title: say(`sites.${kind}`), number: true, cell: (count) => figureElement(count[kind], reading.cutOff) })),
      ],
      rows,
      taken: { query: 'sites', variables, table: 'siteCounts' },
    }),
    rows.length < siteCounts.length && element('p', { class: 'note' }, say('sites.others', { count: siteCounts.length - rows.length })),
    legend(rows.flatMap((count) => KINDS.map((kind) => count[kind]))),
  );
}

function list({ sites: connection }, variables) {
  return card(
    { id: 'sites-list', title: say('sites.list') },
    table({
      isTitled: true,
      isWide: true,
      caption: say('sites.list'),
      columns: [
        { title: say('sites.name'), cell: (site) => site.name },
        { title: say('sites.kind'), cell: (site) => site.kind.label },
        { title: say('axis.DISTRICT'), cell: (site) => site.district.label },
        ...KINDS.map((kind) => ({ title: say(`sites.${kind}`), cell: (site) => stated(site[kind]) })),
      ],
      rows: nodes(connection),
      taken: { query: 'sites', variables, table: 'sites' },
    }),
  );
}

function stated({ status, date }) {
  return status === 'PUBLISHED' ? date ? day(date) : say('yes') : element('span', { class: 'figure not_reported' }, say('status.NOT_REPORTED'));
}
