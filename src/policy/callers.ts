import { parseArn } from './arns.ts';
import type { AssumeRoleRequest } from './assume-role.ts';
import type { PrincipalForm } from './principals.ts';
import type { Lookup } from './request-context.ts';
import { type Truth, unsettled } from './truth.ts';

/** Who calls, in the words in which policies name principals. */
export interface Caller {
  readonly kind: 'role' | 'user';
  readonly arn: string;
  /** The session ARN of a role. */
  readonly principal: string;
  readonly account: string;
  readonly partition: string;
  /** Undefined where nobody knows it. */
  readonly uniqueId?: string;
}

/** Undefined where the caller's ARN is none of a role or user. */
export function readCaller({ caller }: AssumeRoleRequest, lookup: Lookup): Caller | undefined {
  const arn = parseArn(caller.arn);
  if (arn === undefined || arn.service !== 'iam') return undefined;
  const uniqueId = caller.uniqueId ?? readUniqueId(lookup);
  return {
    kind: caller.kind,
    arn: caller.arn,
    principal: caller.principal,
    account: arn.account,
    partition: arn.partition,
    ...(uniqueId === undefined ? {} : { uniqueId }),
  };
}

/** A session's user id begins with the unique id of its role. */
function readUniqueId(lookup: Lookup): string | undefined {
  const userid = lookup('aws:userid');
  return typeof userid === 'object' && 'values' in userid ? userid.values[0]?.split(':', 1)[0] : undefined;
}

/**
 * How directly a principal names the caller: it decides which other policies must allow, too.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export type Naming = 'role' | 'session' | 'user' | 'everyone' | 'account';

/**
 * Whether a principal of a policy means this caller.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function matchPrincipal(
  meaning: PrincipalForm,
  caller: Caller,
): { readonly naming: Naming; readonly truth: Truth } {
  switch (meaning.form) {
    case 'everyone':
      return { naming: 'everyone', truth: true };
    case 'account': {
      const truth = meaning.account === caller.account && (meaning.partition ?? caller.partition) === caller.partition;
      return { naming: 'account', truth };
    }
    case 'role':
    case 'user':
      return { naming: meaning.form, truth: meaning.arn === caller.arn };
    case 'session':
      return { naming: 'session', truth: meaning.arn === caller.principal };
    case 'unique-id': {
      const known = caller.uniqueId === undefined ? unsettled('aws:userid') : meaning.id === caller.uniqueId;
      return { naming: meaning.kind, truth: meaning.kind === caller.kind && known };
    }
    case 'invalid':
      return { naming: 'account', truth: unsettled() };
    default:
      return { naming: 'account', truth: false };
  }
}
