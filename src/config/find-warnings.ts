import { leastSecretLength, type Problem } from '../model/index.ts';
import type { Source } from '../source/index.ts';
import { complaintsAbout } from './complaints.ts';
import type { Configuration } from './schema.ts';

/** What works, and is not as it should be: it stops no run. */
export function findWarnings({ accounts = [] }: Configuration, source: Source): readonly Problem[] {
  const warnings = complaintsAbout(source);
  for (const [index, { externalId }] of accounts.entries())
    if (externalId !== undefined && externalId.length < leastSecretLength)
      warnings.add(
        ['accounts', index, 'externalId'],
        `has fewer than ${leastSecretLength} characters: it is withheld where it stands as an external id, but not where another text repeats it, for it may be an everyday word. Use a random one of ${leastSecretLength} characters or more.`,
      );
  return warnings.problems;
}
