import { card, share } from '../card.js';
import { element } from '../element.js';
import { daysNote, figureElement, isPublished, legend, valueOf } from '../figure.js';
import { number, within } from '../format.js';
import { reachMap } from '../reach-map.js';
import { splitBy } from '../reading.js';
import { standing } from '../standing.js';
import { table } from '../table.js';
import { say } from '../words.js';

/** Persons against targets, and who they are: by sex, age, group and district. */
export async function reach(reading) {
  const all = reading.persons;
  const asked = all.find((indicator) => indicator.code === reading.state.indicator);
  if (reading.state.indicator && !asked) {
    reading.state.mistake('indicator');
  }
  const chosen = asked ?? reading.headlines[0] ?? all[0];
  return [
    element('h1', {}, say('reach.title')),
    element('p', { class: 'note' }, say('reach.never')),
    element(
      'div',
      { class: 'cards' },
      card({ id: 'reach-all', title: say('reach.all') }, element('ul', { class: 'standings' }, all.map((indicator) => element('li', {}, standing(indicator, reading), whoLink(indicator, reading))))),
      chosen && (await who(chosen, reading)),
    ),
  ];
}

function whoLink(indicator, reading) {
  return indicator.splits.length > 0 && element('a', { class: 'who', href: reading.state.address({ view: 'reach', indicator: indicator.code }) }, say('reach.who'));
}

async function who(indicator, reading) {
  const others = indicator.splits.filter((split) => split.by[0] !== 'DISTRICT');
  return card(
    { id: 'reach-who', title: `${indicator.code} ${indicator.title}` },
    element('p', { class: 'headline' }, figureElement(indicator.cumulative, reading.cutOff), ' ', indicator.unit),
    indicator.splits.length === 0 && element('p', {}, say('reach.undivided')),
    others.map((split) => parts(split, indicator, reading)),
    splitBy(indicator, 'DISTRICT') && [await reachMap(reading, indicator.code, (other) => reading.state.change({ indicator: other.code })), parts(splitBy(indicator, 'DISTRICT'), indicator, reading)],
    legend(indicator.splits.flatMap((split) => split.cells.map((cell) => cell.figure))),
  );
}

function parts(split, indicator, reading) {
  const axis = say(`axis.${split.by[0]}`);
  const remainder = unseen(split, indicator);
  return [
    table({
      caption: say('reach.of', { indicator: `${indicator.code} ${indicator.title}`, axis: within(axis) }),
      columns: [
        { title: axis, cell: (cell) => cell.categories[0].label },
        { title: indicator.unit, number: true, cell: (cell) => figureElement(cell.figure, reading.cutOff) },
        { title: say('reach.share'), number: true, cell: (cell) => ofWhole(cell.figure, indicator.cumulative) },
      ],
      rows: split.cells,
      taken: { query: 'persons', variables: { activity: reading.activity.iatiIdentifier, code: indicator.code, by: split.by, language: reading.state.language, ...reading.state.past }, table: 'indicator.breakdown' },
    }),
    daysNote([indicator.cumulative, ...split.cells.map((cell) => cell.figure)]),
    remainder !== undefined && element('p', { class: 'note' }, say('reach.together', { count: number(remainder) })),
  ];
}

function ofWhole(figure, whole) {
  return isPublished(figure) && isPublished(whole) && figure.asOf === whole.asOf ? share(valueOf(figure), valueOf(whole)) : '';
}

/** What the withheld parts are together, which anybody can work out from what is published for one day. */
function unseen(split, { cumulative }) {
  const figures = split.cells.map((cell) => cell.figure);
  const published = figures.filter(isPublished);
  const isOfOneDay = isPublished(cumulative) && published.every((figure) => figure.asOf === cumulative.asOf);
  const isDivided = figures.every((figure) => ['PUBLISHED', 'WITHHELD'].includes(figure.status)) && published.length < figures.length;
  return isOfOneDay && isDivided ? valueOf(cumulative) - published.reduce((sum, figure) => sum + valueOf(figure), 0) : undefined;
}
