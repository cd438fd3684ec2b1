import type { DraftIntegration } from '../../config/index.ts';
import { nameOfArn } from '../../model/index.ts';

/** An integration for each role, called like the role; `taken` are the names that others have, and those given here. */
export function integrationsOf(
  server: string,
  roles: readonly string[],
  taken: Set<string>,
): readonly DraftIntegration[] {
  return roles.map((role) => ({ name: claim(nameOfArn(role), taken), server, role }));
}

/** The name itself, or with a number where it is taken. */
export function claim(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
