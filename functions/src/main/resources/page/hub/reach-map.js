import { element } from './element.js';
import { legend } from './figure.js';
import { districtMap } from './map.js';
import { splitBy } from './reading.js';
import { say } from './words.js';

/** Where the persons of an indicator live, on a map, with a choice of indicators; nothing when none is split by district. */
export async function reachMap(reading, code = reading.state.indicator) {
  const split = reading.persons.filter((indicator) => splitBy(indicator, 'DISTRICT'));
  if (split.length === 0) {
    return undefined;
  }
  const place = element('div', { class: 'map-place' });
  const chosen = split.find((indicator) => indicator.code === code) ?? split[0];
  place.append(await mapOf(chosen, reading));
  return [choice(split, chosen, async (indicator) => place.replaceChildren(await mapOf(indicator, reading))), place];
}

function choice(indicators, chosen, change) {
  return element(
    'label',
    { class: 'choice' },
    say('map.of'),
    ' ',
    element(
      'select',
      { change: (event) => change(indicators[event.target.selectedIndex]) },
      indicators.map((indicator) => element('option', { value: indicator.code, selected: indicator === chosen }, `${indicator.code} ${indicator.title}`)),
    ),
  );
}

async function mapOf(indicator, reading) {
  const { cells } = splitBy(indicator, 'DISTRICT');
  const mine = reading.viewer.districts.map((district) => district.code);
  const figures = cells.map((cell) => ({ code: cell.categories[0].code, figure: cell.figure }));
  const names = new Map(cells.map((cell) => [cell.categories[0].code, cell.categories[0].label]));
  return element(
    'div',
    {},
    mine.length > 0 && element('p', {}, say('map.mine', { districts: mine.map((code) => names.get(code)).join(', ') })),
    await districtMap({ label: say('map.label', { indicator: indicator.title }), figures, name: (code) => names.get(code) }),
    legend(figures.map((each) => each.figure)),
  );
}
