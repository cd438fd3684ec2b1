import { matchAction } from './actions.ts';
import { nameOfArn, parseArn } from './arns.ts';
import { evaluateTest } from './conditions.ts';
import type { PolicyDocument } from './documents.ts';
import type { Principal } from './principals.ts';
import type { Lookup } from './request-context.ts';
import type { Statement } from './statements.ts';

/** A principal that is declared to assume the role. */
export interface TrustCaller {
  /** Name of the server that calls with it. */
  readonly server: string;
  /** IAM ARN with path. */
  readonly arn: string;
  /** AROA… or AIDA…, where it could be read. */
  readonly uniqueId?: string;
  readonly kind: 'role' | 'user';
}

export const assumeRole = 'sts:AssumeRole';

/** Whether a statement is about sts:AssumeRole; true where its actions cannot be read. */
export function coversAssumeRole({ actions }: Statement): boolean {
  return actions === undefined || matchAction(actions, assumeRole, { count: 0 });
}

/** Whether a principal is just this caller. */
export function namesCaller({ meaning }: Principal, caller: TrustCaller): boolean {
  if (meaning.form === 'role' || meaning.form === 'user') return meaning.arn === caller.arn;
  return meaning.form === 'unique-id' && meaning.id === caller.uniqueId;
}

/** Whether the condition of a statement is surely false for a caller, whatever the rest of the request carries. */
export function excludesCaller(
  { conditions }: Statement,
  version: PolicyDocument['version'],
  caller: TrustCaller,
): boolean {
  const known = new Map([
    ['aws:principalarn', caller.arn],
    ['aws:principalaccount', parseArn(caller.arn)?.account ?? ''],
    ['aws:principaltype', caller.kind === 'role' ? 'AssumedRole' : 'User'],
    ['aws:principalisawsservice', 'false'],
    ...(caller.kind === 'user' ? [['aws:username', nameOfArn(caller.arn)] as const] : []),
  ]);
  const lookup: Lookup = (key) => {
    const value = known.get(key.toLowerCase());
    return value === undefined ? { unknown: key } : { values: [value], many: false };
  };
  return conditions.some((test) => evaluateTest(test, { lookup, version, steps: { count: 0 } }) === false);
}
