/** The page's languages, each by its own name; codes of the schema's enum Language. */
export const LANGUAGES = { EN: 'English', SI: 'සිංහල', TA: 'தமிழ்', JA: '日本語' };

const LOCALES = { EN: 'en-GB', SI: 'si-LK', TA: 'ta-LK', JA: 'ja-JP' };

let language = 'EN';
let words = {};

/** Speaks a language from now on. */
export async function speak(chosen) {
  const answer = await fetch(`/page/words/${chosen.toLowerCase()}.json`);
  if (!answer.ok) {
    throw new Error(`/page/words answered ${answer.status}`);
  }
  words = await answer.json();
  language = chosen;
  document.documentElement.lang = locale();
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
