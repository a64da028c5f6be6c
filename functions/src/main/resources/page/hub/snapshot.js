import { ask, askWhatIsOpen } from './hub.js';

const TABLES_AT_ONCE = 8;

/**
 * A release as one JSON file: its hash, and each table with the hash, nonce and content that the hash is made of. A table that the
 * viewer may not read is there with its hash alone, so that the whole can still be checked.
 */
export async function snapshot(id, progress) {
  const { release } = await ask('release', { id });
  const tables = [];
  for (let first = 0; first < release.tables.length; first += TABLES_AT_ONCE) {
    progress(`${first} / ${release.tables.length}`);
    tables.push(...(await contents(id, release.tables.slice(first, first + TABLES_AT_ONCE))));
  }
  const text = JSON.stringify({ ...release, tables }, null, 1);
  return { name: `${id}.json`, content: new Blob([text], { type: 'application/json' }) };
}

async function contents(id, tables) {
  const { release } = await askWhatIsOpen('snapshot', { id, tables: tables.map((table) => table.name) });
  return release.tables;
}
