import { clearCharts, drawCharts } from './chart.js';
import { becomeChosen, choices } from './choices.js';
import { element } from './element.js';
import { foot } from './foot.js';
import { ask, know } from './hub.js';
import { Reading } from './reading.js';
import { enter, isSignedIn, partner } from './session.js';
import { signIn } from './sign-in.js';
import { state } from './state.js';
import { changes } from './views/changes.js';
import { downloads } from './views/downloads.js';
import { moneyView } from './views/money.js';
import { overview } from './views/overview.js';
import { progress } from './views/progress.js';
import { reach } from './views/reach.js';
import { review } from './views/review.js';
import { sites } from './views/sites.js';
import { say, speak } from './words.js';

const VIEWS = { overview, money: moneyView, reach, progress, sites, changes, review, downloads };

const main = document.getElementById('main');

let configuration;
let shown = 0;

async function start() {
  configuration = await (await fetch('/page/configuration.json')).json();
  know(configuration.queries);
  state.begin(configuration);
  await (configuration.signIn ? enter(configuration) : becomeChosen(configuration.partners));
  state.read();
  addEventListener('popstate', again);
  document.addEventListener('click', follow);
  state.changed = show;
  await show();
}

/** Shows what the address asks for; an answer that comes after the next question is thrown away. */
async function show() {
  const turn = ++shown;
  main.setAttribute('aria-busy', 'true');
  await speak(state.language);
  navigation();
  const content = await contentOrProblem();
  if (turn === shown) {
    clearCharts();
    main.replaceChildren(...[content].flat());
    await drawCharts().catch((problem) => console.warn(problem.message));
  }
  if (turn === shown) {
    main.setAttribute('aria-busy', 'false');
  }
}

async function contentOrProblem() {
  if (!isSignedIn(configuration)) {
    return entrance();
  }
  try {
    state.partner = await partner();
    choices(configuration);
    const reading = new Reading(await ask('overview', state.variables()), state);
    document.title = `${say(`view.${chosenView()}`)} · ${say('title')}`;
    document.getElementById('foot').replaceChildren(...foot(reading));
    return await VIEWS[chosenView()](reading);
  } catch (problem) {
    console.warn(problem.message);
    return element('p', { class: 'problem', role: 'alert' }, say('problem', { message: problem.message }));
  }
}

function entrance() {
  return element(
    'section',
    { class: 'entrance' },
    element('h1', {}, say('title')),
    element('p', {}, say('entrance')),
    element('button', { type: 'button', click: () => signIn(configuration.signIn) }, say('signIn')),
  );
}

function navigation() {
  document.getElementById('views').replaceChildren(
    ...Object.keys(VIEWS).map((view) =>
      element('a', { href: state.address({ view }), 'aria-current': view === chosenView() && 'page' }, say(`view.${view}`)),
    ),
  );
}

function chosenView() {
  return Object.hasOwn(VIEWS, state.view) ? state.view : 'overview';
}

function again() {
  state.read();
  show();
}

/** Follows a link within the page without loading it anew; those to elsewhere, and into another tab, are the browser's. */
function follow(event) {
  const link = event.target.closest('a[href]');
  const isWithin = link?.origin === location.origin && link.pathname === '/';
  if (isWithin && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && !event.defaultPrevented) {
    event.preventDefault();
    state.go(link.href);
    main.focus();
    scrollTo(0, 0);
  }
}

start().catch((problem) => {
  main.replaceChildren(element('p', { class: 'problem', role: 'alert' }, `The page could not start: ${problem.message}`));
});
