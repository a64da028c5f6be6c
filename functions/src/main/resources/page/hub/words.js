import { fetched } from './network.js';

/** The page's languages, each by its own name; codes of the schema's enum Language. */
export const LANGUAGES = { EN: 'English', SI: 'සිංහල', TA: 'தமிழ்', JA: '日本語' };

const LOCALES = { EN: 'en-GB', SI: 'si-LK', TA: 'ta-LK', JA: 'ja-JP' };

const loaded = {};

let language = 'EN';
let words = {};

/** Speaks a language from now on; one that was spoken before is not fetched again. Where it cannot be fetched, the last one stays. */
export async function speak(chosen) {
  loaded[chosen] ??= await wordsOf(chosen);
  words = loaded[chosen];
  language = chosen;
  document.documentElement.lang = locale();
}

async function wordsOf(chosen) {
  const answer = await fetched(`/page/words/${chosen.toLowerCase()}.json`);
  if (!answer.ok) {
    throw new Error(`/page/words answered ${answer.status}`);
  }
  return answer.json();
}

/** The language's locale, by which numbers and dates are written. */
export function locale() {
  return LOCALES[language];
}

/** What the page says under a key; `{name}` stands for a value. */
export function say(key, values = {}) {
  const text = words[key];
  if (text === undefined) {
    throw new Error(`the page has no word for ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
