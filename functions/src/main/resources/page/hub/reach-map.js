import { element } from './element.js';
import { daysNote, figureElement, legend } from './figure.js';
import { districtMap } from './map.js';
import { most, splitBy } from './reading.js';
import { say } from './words.js';

const NAMED = 3;

/**
 * Where the persons of an indicator live, on a map, with a choice of indicators; nothing when none is split by district.
 *
 * @param change told of another choice, where more than the map is to follow it
 */
export async function reachMap(reading, code = reading.state.indicator, change = undefined) {
  const split = reading.persons.filter((indicator) => splitBy(indicator, 'DISTRICT'));
  if (split.length === 0) {
    return undefined;
  }
  const place = element('div', { class: 'map-place' });
  const chosen = split.find((indicator) => indicator.code === code) ?? split[0];
  place.append(await mapOf(chosen, reading));
  return [choice(split, chosen, change ?? (async (indicator) => place.replaceChildren(await mapOf(indicator, reading)))), place];
}

function choice(indicators, chosen, change) {
  return element(
    'label',
    { class: 'choice' },
    say('map.of'),
    ' ',
    element(
      'select',
      { id: 'map-of', change: (event) => change(indicators[event.target.selectedIndex]) },
      indicators.map((indicator) => element('option', { value: indicator.code, selected: indicator === chosen }, `${indicator.code} ${indicator.title}`)),
    ),
  );
}

/** The districts with the most, by name, which a colour alone does not tell; nothing where none may be told. */
export function mostOf(indicator) {
  const split = splitBy(indicator, 'DISTRICT');
  const cells = split ? most(split, NAMED) : [];
  return cells.length > 0 && element(
    'p',
    { class: 'most' },
    say('map.most'),
    ' ',
    cells.map((cell, index) => [index > 0 && ', ', cell.categories[0].label, ' ', figureElement(cell.figure, indicator.cumulative.asOf)]),
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
    mostOf(indicator),
    await districtMap({ label: say('map.label', { indicator: indicator.title }), figures, name: (code) => names.get(code), cutOff: reading.cutOff }),
    daysNote(figures.map((each) => each.figure)),
    legend(figures.map((each) => each.figure)),
  );
}
