import { accountOfArn, type Fact, type Facts, type Unknown } from '../../model/index.ts';
import { isAdministrator } from '../../policy/index.ts';
import { partialList } from '../servers.ts';
import type { Assumable } from './assumable.ts';
import type { DeclaredReaches } from './declared-reach.ts';
import { type Judged, reasonIn } from './judged.ts';
import { permissionsOf } from './permissions-of.ts';
import type { Policies, Principal } from './principal.ts';

/** How one principal stands to one declared role. */
export interface Permission {
  /** ARN. */
  readonly role: string;
  /** Of the link assume-role-permission, for this principal alone. */
  readonly judged: Judged;
}

/** What the policies of a server role allow beyond, and short of, what is declared. */
export function deriveRoleWidth(
  principal: Principal,
  assumable: Assumable | undefined,
  reaches: DeclaredReaches,
  permissions: readonly Permission[],
): Facts {
  const { policies, arn } = principal;
  const refused = permissions.filter(({ judged }) => judged.state === 'broken').map(({ role }) => role);
  const undecided = permissions.find(({ judged }) => judged.state === 'unknown');
  return {
    ...reachFacts(assumable, policies),
    declaredNotPermitted: partialList(
      [...new Set(refused)].sort(),
      undecided === undefined ? reaches.open.get(accountOfArn(arn))?.unread : reasonIn(undecided.judged.evidence),
    ),
    administrator: administratorFact(arn, policies),
  };
}

const reachPaths = [
  'assumable.exact',
  'assumable.patterns',
  'assumable.everything',
  'assumable.notResource',
  'assumable.limits',
  'permittedUndeclared',
  'undeclaredPatterns',
] as const;

function reachFacts(
  assumable: Assumable | undefined,
  policies: Policies,
): Readonly<Record<(typeof reachPaths)[number], Fact>> {
  if (assumable === undefined) {
    const unread: Unknown = policies.unread ?? { unknown: 'not-collected' };
    return Object.fromEntries(reachPaths.map((path) => [path, unread])) as Record<(typeof reachPaths)[number], Fact>;
  }
  const { reach, undeclared, patterns, limits, open } = assumable;
  return {
    'assumable.exact': { value: reach.exact },
    'assumable.patterns': { value: reach.patterns },
    'assumable.everything': { value: reach.everything },
    'assumable.notResource': { value: [...new Set(reach.allBut.flat())].sort() },
    'assumable.limits': { value: limits },
    permittedUndeclared: partialList(undeclared, open),
    undeclaredPatterns: partialList(patterns, open),
  };
}

/** Whether the policies of a role make it an administrator, as a fact. */
export function administratorFact(arn: string, policies: Policies): Fact {
  const administrator = isAdministrator(permissionsOf(arn, policies));
  if (administrator !== 'unknown') return { value: administrator };
  const { boundary, unread } = policies;
  if (unread !== undefined) return unread;
  if (boundary !== undefined && 'unknown' in boundary) return boundary;
  return { unknown: 'not-declared', detail: 'It hangs on a condition.' };
}
