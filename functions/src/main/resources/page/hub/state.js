import { plainDay } from './format.js';
import { LANGUAGES } from './words.js';

const KEYS = ['activity', 'view', 'language', 'currency', 'calendar', 'release', 'day', 'indicator'];

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
  changed = () => {};

  begin({ activity }) {
    this.home = activity;
  }

  read() {
    const search = new URLSearchParams(location.search);
    this.asked = Object.fromEntries(KEYS.filter((key) => search.has(key)).map((key) => [key, search.get(key)]));
  }

  get activity() {
    return this.asked.activity ?? this.home;
  }

  get view() {
    return this.asked.view ?? 'overview';
  }

  get language() {
    return this.asked.language in LANGUAGES ? this.asked.language : ofTheBrowser();
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

  get indicator() {
    return this.asked.indicator;
  }

  /** The variables of the query of the first screen. */
  variables() {
    const { activity, language, currency, calendar, day } = this;
    return { activity, language, currency, calendar, ...(day && { day }) };
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

function ofTheBrowser() {
  const short = (navigator.language ?? '').slice(0, 2).toUpperCase();
  return short in LANGUAGES ? short : 'EN';
}

export const state = new State();
