/** The hub did not answer at all: it is stopped, or there is no way to it. */
export class Unreachable extends Error {}

/** Fetches as the browser does, but says of a hub that does not answer that it does not. */
export async function fetched(address, options) {
  try {
    return await fetch(address, options);
  } catch (problem) {
    throw new Unreachable(problem.message);
  }
}
