import { accountOfArn, type Unknown } from '../../model/index.ts';
import { type AssumeRoleReach, readAssumeRoleReach } from '../../policy/index.ts';
import type { DeclaredReaches } from './declared-reach.ts';
import type { Principal } from './principal.ts';
import { limitsOf } from './reach-limits.ts';

/** What the identity policies of a principal allow sts:AssumeRole on, measured by what it is declared to assume. */
export interface Assumable {
  readonly reach: AssumeRoleReach;
  /** Named roles that nobody declares for it. */
  readonly undeclared: readonly string[];
  /** Wildcards, but for the name of a role that is declared in many accounts at once. */
  readonly patterns: readonly string[];
  /** What narrows the widest of it, as `its permissions boundary soar`; empty where nothing does. */
  readonly limits: readonly string[];
  /** Why more may be declared for it: a role or pattern that only this could explain is in neither list. */
  readonly open?: Unknown;
}

/** Finds what a principal may assume. */
export type FindAssumable = (principal: Principal) => Assumable | undefined;

/** Looks at the policies of a principal once, however many paths it calls for. */
export function rememberAssumables(declared: DeclaredReaches): FindAssumable {
  const known = new Map<string, Assumable | undefined>();
  return (principal) => {
    if (!known.has(principal.arn)) known.set(principal.arn, readAssumable(principal, declared));
    return known.get(principal.arn);
  };
}

/** Undefined where its policies were not all read: a Deny that nobody saw may take anything away. */
function readAssumable({ arn, policies }: Principal, declared: DeclaredReaches): Assumable | undefined {
  if (policies.unread !== undefined) return undefined;
  const reach = readAssumeRoleReach(policies.identity.map((policy) => policy.document));
  const own = declared.byPrincipal.get(arn);
  const open = declared.open.get(accountOfArn(arn));
  const beyond = reach.exact.filter((role) => !own?.roles.has(role));
  const like = reach.patterns.filter((pattern) => !isOneNameEverywhere(pattern, own?.names));
  const undeclared = beyond.filter((role) => !open?.roles.has(role));
  const patterns = like.filter((pattern) => !isOneNameEverywhere(pattern, open?.names));
  return { reach, undeclared, patterns, limits: limitsOf(reach, policies), ...(open && { open: open.unread }) };
}

/** No policy can list thousands of accounts, so a name that is declared in many of them may be permitted in all. */
function isOneNameEverywhere(pattern: string, names: ReadonlySet<string> = new Set()): boolean {
  const name = /^arn:[\w-]+:iam::\*:role\/([^*?$]+)$/.exec(pattern)?.[1];
  return name !== undefined && names.has(name);
}
