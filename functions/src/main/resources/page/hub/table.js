import { element } from './element.js';
import { file } from './hub.js';
import { explained } from './problem.js';
import { say } from './words.js';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A table with its caption, and buttons to take it along.
 *
 * @param isTitled whether a heading says already what the caption says
 * @param isWide whether a narrow screen is to show each row as a block, since its columns have no room beside each other
 * @param columns of each a `title`, whether it is a `number`, and the `cell` of a row
 * @param taken the shipped query, its variables and the table's name in its answer; none for what is no table of an answer
 */
export function table({ caption, isTitled, isWide, columns, rows, taken }) {
  return element(
    'div',
    { class: isWide ? 'table wide' : 'table' },
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
      element(
        'table',
        {},
        element('caption', { class: isTitled && 'unseen' }, caption),
        element('thead', {}, element('tr', {}, columns.map((column) => heading(column)))),
        element('tbody', {}, rows.map((row) => element('tr', {}, columns.map((column, index) => cell(column, row, index))))),
      ),
    ),
    taken && takeAlong(taken),
  );
}

function heading(column) {
  return element('th', { scope: 'col', class: column.number && 'number' }, column.title);
}

function cell(column, row, index) {
  const tag = index === 0 ? 'th' : 'td';
  return element(tag, { scope: index === 0 && 'row', class: column.number && 'number', 'data-title': column.title }, column.cell(row));
}

/** Buttons for the answer behind a table as CSV and XLSX. */
export function takeAlong({ query, variables, table: name }) {
  const called = fileName(variables, name);
  return element(
    'p',
    { class: 'take', role: 'group', 'aria-label': say('take') },
    button('CSV', async () => ({ ...(await file(query, variables, 'text/csv', { table: name })), name: `${called}.csv` })),
    button('XLSX', async () => ({ ...(await file(query, variables, SHEET)), name: `${called}.xlsx` })),
  );
}

/** A name that tells a file from every other file of the page. */
function fileName({ activity, from, to, organisation, code, by = [], currency, day }, name) {
  const parts = [activity, from, to, organisation, code, name, ...by, currency, day].filter(Boolean);
  return parts.join('-').replaceAll(/[^\w.-]+/g, '-');
}

/** A button that fetches a file and saves it; what goes wrong is said beside it. */
export function button(title, fetched) {
  const problem = element('span', { role: 'status', class: 'problem' });
  const made = element('button', { type: 'button', click: () => taken(made, problem, fetched) }, say('takeAs', { format: title }));
  return [made, problem];
}

async function taken(made, problem, fetched) {
  made.disabled = true;
  problem.textContent = '';
  try {
    save(await fetched((progress) => (problem.textContent = progress)));
    problem.textContent = '';
  } catch (refused) {
    problem.textContent = explained(refused);
  } finally {
    made.disabled = false;
  }
}

function save({ content, name }) {
  const address = URL.createObjectURL(content);
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
