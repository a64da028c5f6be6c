import { fetched } from './network.js';
import { accessToken, forgetToken, isRenewable } from './session.js';

/** What the hub answered instead of what was asked. */
export class Refused extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

let shipped = {};

/** Makes the shipped queries known, document identifiers by name. */
export function know(queries) {
  shipped = queries;
}

/** Asks a shipped query; an unchanged answer comes out of the browser's own cache. Whatever the hub refuses in it is an error. */
export async function ask(name, variables = {}) {
  const { data, errors } = await answered(name, variables);
  if (errors) {
    throw refusal(errors);
  }
  return data;
}

/** The same, but what the hub refuses in part is left empty. */
export async function askWhatIsOpen(name, variables = {}) {
  const { data, errors } = await answered(name, variables);
  if (!data) {
    throw refusal(errors);
  }
  return data;
}

async function answered(name, variables) {
  const answer = await request(name, variables, 'application/graphql-response+json');
  return answer.json();
}

/** Asks a shipped query for a file: its answer as CSV, XLSX or XML. */
export async function file(name, variables, type, parameters = {}) {
  const answer = await request(name, variables, type, parameters);
  if (!answer.headers.get('content-type').startsWith(type)) {
    throw refusal((await answer.json()).errors);
  }
  return { content: await answer.blob(), name: fileName(answer) };
}

function refusal([error]) {
  return new Refused(error.extensions?.code, error.message);
}

async function request(name, variables, accept, parameters = {}) {
  const search = new URLSearchParams({ documentId: shipped[name], variables: JSON.stringify(variables), ...parameters });
  const answer = await sent(search, accept);
  return answer.status === 401 ? sentAnew(search, accept) : answer;
}

async function sent(search, accept) {
  return fetched(`/graphql?${search}`, { headers: { accept, authorization: `Bearer ${await accessToken()}` } });
}

/** A token that the hub no longer takes is exchanged once, where nobody has to sign in for it: a local hub was started anew. */
async function sentAnew(search, accept) {
  forgetToken();
  const answer = isRenewable() ? await sent(search, accept) : undefined;
  if (!answer || answer.status === 401) {
    throw new Refused('UNAUTHORIZED', 'Sign in again.');
  }
  return answer;
}

function fileName(answer) {
  const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '');
  return named ? named[1] : 'partner-hub';
}
