import { existsSync } from 'node:fs';

const compiled = new URL('../../build/src/policy/index.js', import.meta.url);

/** The code under test, as `npm run compile` leaves it. */
export async function loadDecide() {
  if (!existsSync(compiled)) throw new Error('build/src/policy/index.js is missing: run npm run compile first');
  const { decideAssumeRole } = await import(compiled);
  return decideAssumeRole;
}
