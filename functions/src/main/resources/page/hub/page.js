import { clearCharts, drawCharts } from './chart.js';
import { becomeChosen, choices } from './choices.js';
import { element } from './element.js';
import { foot } from './foot.js';
import { ask, know } from './hub.js';
import { notices } from './notices.js';
import { problemElement } from './problem.js';
import { nodes, Reading } from './reading.js';
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
let reading;
let shown = 0;

async function start() {
  configuration = await (await fetch('/page/configuration.json')).json();
  know(configuration.queries);
  state.begin(configuration);
  await (configuration.signIn ? enter(configuration) : becomeChosen(configuration.partners));
  state.read();
  addEventListener('popstate', again);
  document.addEventListener('click', follow);
  new MutationObserver(cite).observe(main, { childList: true, subtree: true });
  state.changed = show;
  await show();
}

/** Shows what the address asks for; an answer that comes after the next question is thrown away. */
async function show() {
  const turn = ++shown;
  main.setAttribute('aria-busy', 'true');
  const content = await contentOrProblem();
  if (turn === shown) {
    const focused = document.activeElement?.id;
    navigation();
    clearCharts();
    main.replaceChildren(...[content].flat());
    document.getElementById(focused)?.focus();
    await drawCharts().catch((problem) => console.warn(problem.message));
  }
  if (turn === shown) {
    main.setAttribute('aria-busy', 'false');
  }
}

async function contentOrProblem() {
  try {
    await speak(state.language);
    return isSignedIn(configuration) ? await content() : entrance();
  } catch (problem) {
    console.warn(problem.message);
    return problemElement(problem, show);
  }
}

async function content() {
  state.partner = await partner();
  choices(configuration);
  const releases = state.release ? await releasesAsked() : [];
  reading = new Reading(await firstScreen(), releases, state);
  checkIndicator();
  document.title = `${say(`view.${state.view}`)} · ${say('title')}`;
  const view = await VIEWS[state.view](reading);
  return [...notices(reading), ...view];
}

/** What the address asks for; what the hub does not find of it is left out, since nobody should be stopped by a mistyped address. */
async function firstScreen() {
  try {
    return await ask('overview', state.variables());
  } catch (problem) {
    const mistaken = ['activity', 'day'].find((key) => key in state.asked);
    if (problem.code !== 'NOT_FOUND' || !mistaken) {
      throw problem;
    }
    state.mistake(mistaken);
    return firstScreen();
  }
}

/** Every release. One that the address names without a day is shown as of the day on which partners first saw it. */
async function releasesAsked() {
  const { releases } = await ask('releases', { first: 100 });
  const asked = nodes(releases).find((release) => release.id === state.release);
  if (!asked) {
    state.mistake('release');
  } else if (!state.day) {
    state.lookBackTo(asked);
  }
  return nodes(releases);
}

function checkIndicator() {
  if (state.indicator && !reading.indicators.some((indicator) => indicator.code === state.indicator)) {
    state.mistake('indicator');
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

/** Below stand the releases of the figures that are shown, whatever has just been opened. */
function cite() {
  if (reading) {
    document.getElementById('foot').replaceChildren(...foot(reading, main));
  }
}

function navigation() {
  document.querySelector('.skip').textContent = say('skip');
  const views = document.getElementById('views');
  views.replaceChildren(
    ...Object.keys(VIEWS).map((view) =>
      element('a', { href: state.address({ view }), 'aria-current': view === state.view && 'page' }, say(`view.${view}`)),
    ),
  );
  const current = views.querySelector('[aria-current]');
  views.scrollLeft = current.offsetLeft - (views.clientWidth - current.offsetWidth) / 2;
}

function again() {
  state.read();
  show();
}

/** Follows a link within the page without loading it anew; those to elsewhere, and into another tab, are the browser's. */
function follow(event) {
  const link = event.target.closest('a[href]');
  const isWithin = link?.origin === location.origin && link.pathname === '/' && !link.hash;
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
