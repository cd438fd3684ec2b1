import type { Kind } from '../model/index.ts';

/** By kind, the fact whose reading finds the subjects themselves. What is not here is declared, or found by no reading. */
const listings: Readonly<Partial<Record<Kind, string>>> = {
  instance: 'instance.exists',
  'server-role': 'serverRole.arn',
  user: 'user.exists',
  'access-key': 'key.status',
  'target-role': 'targetRole.exists',
};

/** The facts that a rule on a kind wants whatever it says: without them it would have nothing to judge. */
export function listingFacts(kind: Kind): readonly string[] {
  return listings[kind] === undefined ? [] : [listings[kind]];
}
