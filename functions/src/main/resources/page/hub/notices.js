import { element } from './element.js';
import { day } from './format.js';
import { say } from './words.js';

/** What must be known before anything on the page is read: what of its address is not there, and that it shows the past. */
export function notices(reading) {
  const { state } = reading;
  return [...state.mistaken.map(({ key, value }) => mistake(key, value)), state.isPast && past(state), strange(reading)].filter(Boolean);
}

function mistake(key, value) {
  return element('p', { class: 'notice', role: 'status' }, say(`mistaken.${key}`, { value }));
}

function past(state) {
  return element(
    'p',
    { class: 'notice', role: 'status' },
    say('past', { day: day(state.day) }),
    ' ',
    element('a', { href: state.address({ day: undefined, release: undefined }) }, say('past.today')),
  );
}

/** A release is asked for together with a day on which partners saw another one. */
function strange({ state, activity, releases }) {
  const asked = releases.find((release) => release.id === state.release);
  const isShown = activity.releases.some((release) => release.id === state.release);
  return asked && !isShown && element(
    'p',
    { class: 'notice', role: 'status' },
    say('past.other', { release: asked.id, shown: activity.releases.map((release) => release.id).join(', ') }),
    ' ',
    element('a', { href: state.reviewOf(asked) }, say('past.release', { release: asked.id })),
  );
}
