import { locale } from './words.js';

/** In which money the API tells sums. */
export const CURRENCIES = ['USD', 'JPY', 'LKR'];

/** A decimal of the API, which comes as text, with at most so many digits behind the point. */
export function number(value, digits = 1) {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

export function money(value, currency) {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency, maximumFractionDigits: 0 }).format(value);
}

/** Money in few digits, for headlines and axes. */
export function shortMoney(value, currency) {
  const style = { style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 };
  return new Intl.NumberFormat(locale(), style).format(value);
}

export function percent(value) {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
}

/** A day of the API, 2024-12-31. */
export function day(text) {
  return date(`${text}T00:00:00Z`, 'UTC');
}

/** The day of a moment of the API, in Sri Lanka. */
export function dayOfMoment(text) {
  return date(text, 'Asia/Colombo');
}

/** The day of a moment in Sri Lanka as the API takes one. */
export function plainDay(moment) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Colombo' }).format(new Date(moment));
}

/** A title as it stands within a sentence: By sex, but By NVQ level. */
export function within(title) {
  return title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(locale()));
}

/** Whether a text is a day as the API takes one. */
export function isDay(text) {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${text}T`);
}

function date(text, timeZone) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone }).format(new Date(text));
}
