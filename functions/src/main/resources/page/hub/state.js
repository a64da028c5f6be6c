import { CURRENCIES, isDay, plainDay } from './format.js';
import { LANGUAGES } from './words.js';

export const VIEWS = ['overview', 'money', 'reach', 'progress', 'sites', 'changes', 'review', 'downloads'];
export const CALENDARS = ['CALENDAR_YEAR', 'JAPAN_FISCAL_YEAR', 'PROJECT_MONTHS'];

/** What an address may say, and what of it the page can tell to be a mistake before it asks. */
const KEYS = {
  activity: isAnything,
  view: (value) => VIEWS.includes(value),
  language: (value) => value in LANGUAGES,
  currency: (value) => CURRENCIES.includes(value),
  calendar: (value) => CALENDARS.includes(value),
  release: isAnything,
  day: isDay,
  indicator: isAnything,
};

/** By whose money and whose year a partner counts; the partner is known from the first answer on. */
const OWN = {
  JAPAN_EMBASSY: { currency: 'JPY', calendar: 'JAPAN_FISCAL_YEAR' },
  GOVERNMENT: { currency: 'LKR', calendar: 'CALENDAR_YEAR' },
  IOM: { currency: 'USD', calendar: 'PROJECT_MONTHS' },
  ILO: { currency: 'USD', calendar: 'PROJECT_MONTHS' },
};

/**
 * What the page shows, which is what its address says and nothing else, so that an address can be handed on. Whatever the address
 * does not say is as whoever looks at it is used to.
 */
class State {
  asked = {};
  mistaken = [];
  changed = () => {};

  begin({ activity }) {
    this.home = activity;
  }

  read() {
    const search = new URLSearchParams(location.search);
    this.asked = {};
    this.mistaken = [];
    Object.keys(KEYS).filter((key) => search.get(key)).forEach((key) => this.take(key, search.get(key)));
  }

  take(key, value) {
    this.asked[key] = value;
    if (!KEYS[key](value)) {
      this.mistake(key);
    }
  }

  /** Something that the address asks for is not there: it is as if it had not been asked, and the page says so. */
  mistake(key) {
    this.mistaken.push({ key, value: this.asked[key] });
    delete this.asked[key];
  }

  get activity() {
    return this.asked.activity ?? this.home;
  }

  get view() {
    return this.asked.view ?? 'overview';
  }

  get language() {
    return this.asked.language ?? ofTheBrowser();
  }

  /** As whom the local hub is looked at, so that the first question is in that partner's own money. */
  set partner(partner) {
    this.own = OWN[partner] ?? {};
  }

  get currency() {
    return this.asked.currency ?? this.own?.currency ?? 'USD';
  }

  get calendar() {
    return this.asked.calendar ?? this.own?.calendar ?? 'CALENDAR_YEAR';
  }

  get day() {
    return this.asked.day;
  }

  get release() {
    return this.asked.release;
  }

  get indicator() {
    return this.asked.indicator;
  }

  /** The variables of the query of the first screen. */
  variables() {
    const { activity, language, currency, calendar } = this;
    return { activity, language, currency, calendar, ...this.past };
  }

  /** Whether it is an earlier day than today that is looked at. */
  get isPast() {
    return this.day !== undefined && this.day < plainDay(Date.now());
  }

  /** The variable of the day that is looked at; none for today, whose answers browsers keep. */
  get past() {
    return this.day ? { day: this.day } : {};
  }

  /** Changes something, as an address that one can go back from. */
  change(asked) {
    this.go(this.address(asked));
  }

  /** Shows what another address says, without loading the page anew, which would forget who is signed in. */
  go(address) {
    history.pushState(null, '', address);
    this.read();
    this.changed();
  }

  /** Looks at the day on which partners first saw a release, as the address says from now on. */
  lookBackTo(release) {
    this.asked = { ...this.asked, activity: release.activity, day: plainDay(release.releasedAt) };
    history.replaceState(null, '', this.address({}));
  }

  /** The address under which something else is shown. */
  address(asked) {
    const kept = Object.entries({ ...this.asked, ...asked }).filter(([, value]) => value);
    return kept.length ? `/?${new URLSearchParams(kept)}` : '/';
  }

  /** The address of the review of a release, as partners saw it on the day that it was made. */
  reviewOf(release) {
    return this.address({ view: 'review', release: release.id, day: plainDay(release.releasedAt) });
  }
}

function isAnything() {
  return true;
}

function ofTheBrowser() {
  const short = (navigator.language ?? '').slice(0, 2).toUpperCase();
  return short in LANGUAGES ? short : 'EN';
}

export const state = new State();
