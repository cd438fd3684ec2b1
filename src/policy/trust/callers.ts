import { matchAction } from '../actions.ts';
import { nameOfArn, parseArn } from '../arns.ts';
import type { DerivedRequest } from '../derive-request.ts';
import { type Principal, parsePrincipal } from '../principals.ts';
import type { Lookup } from '../request-context.ts';
import type { Statement } from '../statements.ts';

/** A role or user, by what its name alone tells. */
export interface Identity {
  readonly kind: 'role' | 'user';
  /** IAM ARN with path. */
  readonly arn: string;
}

/** A principal that is declared to assume the role. */
export interface TrustCaller extends Identity {
  /** AROA… or AIDA…, where it could be read. */
  readonly uniqueId?: string;
  /** What its servers send: one for each declared path and instance. Never empty. */
  readonly requests: readonly DerivedRequest[];
}

/** A trust policy, and whom it should serve. */
export interface TrustInput {
  /** ARN of the role. */
  readonly role: string;
  /** Its trust policy as JSON text. */
  readonly document: string;
  /** Those that are known; one ARN may be listed for several servers. */
  readonly callers: readonly TrustCaller[];
  /** False when a caller could not be read. */
  readonly callersComplete: boolean;
  /** Principals that may be there besides: ARNs of roles, users, accounts and providers, account ids, names of services. */
  readonly trustedBy: readonly string[];
  /** Services that must be able to hand out the role: `ec2.amazonaws.com` where it is attached to an instance. */
  readonly services: readonly string[];
  /** The ARN of the role or user that has a unique id, where somebody knows it. */
  readonly identify: (uniqueId: string) => string | undefined;
}

export const assumeRole = 'sts:AssumeRole';

/** Whether a statement is about sts:AssumeRole; true where its actions cannot be read. */
export function coversAssumeRole({ actions }: Statement): boolean {
  return actions === undefined || matchAction(actions, assumeRole, { count: 0 });
}

/** Whether a principal is just this caller. */
export function namesCaller({ meaning }: Principal, caller: Identity & { readonly uniqueId?: string }): boolean {
  if (meaning.form === 'role' || meaning.form === 'user') return meaning.arn === caller.arn;
  return meaning.form === 'unique-id' && meaning.id === caller.uniqueId;
}

/** Whether an STS ARN is that of a session of this role; it holds the role's name without its path. */
export function isSessionOf(session: string, { kind, arn }: Identity): boolean {
  const role = parseArn(arn);
  return (
    kind === 'role' &&
    session.startsWith(`arn:${role?.partition}:sts::${role?.account}:assumed-role/${nameOfArn(arn)}/`)
  );
}

/** The role or user that an ARN names; undefined where it names something else, or holds a wildcard as no name does. */
export function identityOf(arn: string): Identity | undefined {
  const { meaning } = parsePrincipal('AWS', arn);
  return meaning.form === 'role' || meaning.form === 'user' ? { kind: meaning.form, arn } : undefined;
}

/** What every request of a role or user carries, whatever else is in it: all other keys are unknown. */
export function lookupOfIdentity({ kind, arn }: Identity): Lookup {
  return knowing([
    ['aws:principalarn', arn],
    ['aws:principalaccount', parseArn(arn)?.account ?? ''],
    ['aws:principaltype', kind === 'role' ? 'AssumedRole' : 'User'],
    ['aws:principalisawsservice', 'false'],
    ...(kind === 'user' ? [['aws:username', nameOfArn(arn)] as const] : []),
  ]);
}

/** What every request from an account carries: all other keys are unknown. */
export function lookupOfAccount(account: string): Lookup {
  return knowing([
    ['aws:principalaccount', account],
    ['aws:principalisawsservice', 'false'],
  ]);
}

/** Of a request from anywhere every key is unknown. */
export const lookupOfAnyone: Lookup = knowing([]);

function knowing(entries: readonly (readonly [key: string, value: string])[]): Lookup {
  const known = new Map(entries);
  return (key) => {
    const value = known.get(key.toLowerCase());
    return value === undefined ? { unknown: key } : { values: [value], many: false };
  };
}

/** The distinct callers, by ARN, each with the requests of all its servers. Sorted. */
export function joinCallers(callers: readonly TrustCaller[]): readonly TrustCaller[] {
  const byArn = new Map<string, TrustCaller>();
  for (const caller of callers) {
    const known = byArn.get(caller.arn);
    byArn.set(
      caller.arn,
      known === undefined ? caller : { ...caller, requests: [...known.requests, ...caller.requests] },
    );
  }
  return [...byArn.values()].sort((one, other) => (one.arn < other.arn ? -1 : 1));
}
