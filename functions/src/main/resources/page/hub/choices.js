import { element } from './element.js';
import { CURRENCIES } from './format.js';
import { become, leave } from './session.js';
import { CALENDARS, state } from './state.js';
import { LANGUAGES, say } from './words.js';

const KEPT = 'hub-viewer';

/** What may be chosen at the top of the page. */
export function choices(configuration) {
  const form = document.getElementById('choices');
  const focused = [...form.elements].indexOf(document.activeElement);
  form.replaceChildren(
    choice(say('choose.language'), Object.entries(LANGUAGES), state.language, (language) => state.change({ language })),
    choice(say('choose.currency'), CURRENCIES.map(itself), state.currency, (currency) => state.change({ currency })),
    choice(say('choose.calendar'), CALENDARS.map(named('calendar')), state.calendar, (calendar) => state.change({ calendar })),
    configuration.signIn ? signOut(configuration) : viewers(configuration.partners),
  );
  form.elements[focused]?.focus();
}

function choice(title, options, chosen, change) {
  return element(
    'label',
    {},
    element('span', {}, title),
    element(
      'select',
      { change: (event) => change(event.target.value) },
      options.map(([value, text]) => element('option', { value, selected: String(value) === String(chosen) }, text)),
    ),
  );
}

function viewers(partners) {
  const index = chosenViewer(partners);
  return choice(say('choose.viewer'), partners.map((viewer, position) => [position, viewer.name]), index, (position) => {
    sessionStorage.setItem(KEPT, partners[position].name);
    become(partners[position]);
    state.changed();
  });
}

/** Looks at a local hub as the viewer that was chosen last, and as the first before one was. */
export function becomeChosen(partners) {
  become(partners[chosenViewer(partners)]);
}

function chosenViewer(partners) {
  return Math.max(0, partners.findIndex((viewer) => viewer.name === sessionStorage.getItem(KEPT)));
}

function signOut(configuration) {
  return element('button', { type: 'button', click: () => leave(configuration) }, say('signOut'));
}

function itself(value) {
  return [value, value];
}

function named(kind) {
  return (value) => [value, say(`${kind}.${value}`)];
}
