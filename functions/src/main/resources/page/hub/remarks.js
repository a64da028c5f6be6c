import { card } from './card.js';
import { element } from './element.js';
import { day, dayOfMoment } from './format.js';
import { nodes } from './reading.js';
import { say } from './words.js';

/** What the government holds against figures, as a card; it says so when there is nothing. */
export function reservationsOf(reading) {
  const all = reading.indicators.flatMap((indicator) => nodes(indicator.periods)
    .flatMap((period) => period.remarks.reservations.map((reservation) => ({ indicator, period, reservation }))));
  return card(
    { id: 'reservations', title: say('overview.reservations') },
    all.length === 0
      ? element('p', {}, say('reservations.none'))
      : element('ul', {}, all.map(({ indicator, period, reservation }) => element('li', {}, `${indicator.code} ${indicator.title}: `, reserved(reservation, period)))),
  );
}

/** A reservation in a sentence. */
export function reserved(reservation, period) {
  return element(
    'span',
    { class: 'reserved' },
    '⚑ ',
    say('reservation.of', { reason: reservation.reason.label, period: day(period.periodEnd), day: dayOfMoment(reservation.madeAt) }),
  );
}

/** Everything that is said beside a period's figures. */
export function remarksOf(period) {
  const { explanation, reservations } = period.remarks;
  return [
    explanation && element('p', { class: 'said' }, element('b', {}, `${say('explanation')}: `), explanation.explanation),
    explanation && element('p', { class: 'said' }, element('b', {}, `${say('action')}: `), explanation.action),
    reservations.map((reservation) => element('p', {}, reserved(reservation, period))),
  ].flat().filter(Boolean);
}
