import { fetched } from './network.js';
import { signIn, signedIn, signOut } from './sign-in.js';

const PARTNERS = { government: 'GOVERNMENT', iom: 'IOM', ilo: 'ILO', 'japan-embassy': 'JAPAN_EMBASSY' };

let fetchToken;
let token;
let isLocal = false;

/** The token of whoever looks at the page. It is in memory alone: never in an address, never in storage. */
export async function accessToken() {
  token ??= await fetchToken();
  return token;
}

/** The partner that the token says its holder belongs to, as the schema's enum names it; the hub itself decides by what it has checked. */
export async function partner() {
  const payload = (await accessToken()).split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  const groups = JSON.parse(atob(payload))['cognito:groups'] ?? [];
  return groups.map((group) => PARTNERS[group]).find(Boolean);
}

/** Has the token fetched again when it is needed next. */
export function forgetToken() {
  token = undefined;
}

/** Whether a fresh token is to be had without anybody's doing, as on a local hub, where nobody signs in. */
export function isRenewable() {
  return isLocal;
}

/** Looks at the page as one of the viewers of a local hub. */
export function become(viewer) {
  forgetToken();
  isLocal = true;
  fetchToken = async () => (await fetched(viewer.token, { cache: 'no-store' })).text();
}

/** Takes what the sign-in page brought; without it, whoever asks for something is sent there. */
export async function enter(configuration) {
  fetchToken = () => signIn(configuration.signIn);
  token = await signedIn(configuration.signIn);
}

/** Whether there is a token, or one to be had without leaving the page. */
export function isSignedIn(configuration) {
  return token !== undefined || !configuration.signIn;
}

/** Forgets everything, at the sign-in page too. */
export function leave(configuration) {
  forgetToken();
  signOut(configuration.signIn);
}
