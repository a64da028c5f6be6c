import { changeCards } from '../change-list.js';
import { element } from '../element.js';
import { say } from '../words.js';

/** What differs between each organisation's current release and the one before it. */
export async function changes(reading) {
  return [element('h1', {}, say('changes.title')), ...(await changeCards(reading))];
}
