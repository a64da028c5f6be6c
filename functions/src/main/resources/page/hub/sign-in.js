/*
 * The authorization code grant of OAuth 2.0 with PKCE (RFC 7636) at Amazon Cognito's sign-in page. The secret of one sign-in is in
 * session storage while the browser is away; tokens never are.
 */
const KEPT = 'hub-sign-in';
const SCOPE = 'openid partner-hub/enter';

/** Leaves for the sign-in page; never returns. */
export async function signIn({ address, client }) {
  const kept = { state: random(), verifier: random(), back: location.search };
  sessionStorage.setItem(KEPT, JSON.stringify(kept));
  location.assign(
    `${address}/oauth2/authorize?${new URLSearchParams({
      response_type: 'code',
      client_id: client,
      redirect_uri: here(),
      scope: SCOPE,
      state: kept.state,
      code_challenge: await challenge(kept.verifier),
      code_challenge_method: 'S256',
    })}`,
  );
  return new Promise(() => {});
}

/** The token for a code that the sign-in page brought back; undefined when it brought none, or not to who asked for it. */
export async function signedIn({ address, client }) {
  const brought = new URLSearchParams(location.search);
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  sessionStorage.removeItem(KEPT);
  if (!brought.has('code') && !brought.has('error')) {
    return undefined;
  }
  history.replaceState(null, '', `/${kept?.back ?? ''}`);
  if (brought.has('error')) {
    throw new Error(brought.get('error_description') ?? brought.get('error'));
  }
  if (brought.get('state') !== kept?.state) {
    return undefined;
  }
  return exchanged(address, client, brought.get('code'), kept.verifier);
}

/** Leaves for the sign-in page to be forgotten there. */
export function signOut({ address, client }) {
  location.assign(`${address}/logout?${new URLSearchParams({ client_id: client, logout_uri: here() })}`);
}

async function exchanged(address, client, code, verifier) {
  const answer = await fetch(`${address}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client,
      redirect_uri: here(),
      code,
      code_verifier: verifier,
    }),
  });
  if (!answer.ok) {
    throw new Error(`the sign-in page answered ${answer.status}`);
  }
  return (await answer.json()).access_token;
}

function here() {
  return `${location.origin}/`;
}

function random() {
  return encoded(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier) {
  return encoded(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function encoded(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
