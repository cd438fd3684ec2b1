import { nameOfArn, parseArn } from './arns.ts';
import { type Principal, parsePrincipal, printPrincipal } from './principals.ts';
import type { Statement } from './statements.ts';
import { namesCaller, type TrustCaller } from './trust-callers.ts';
import { narrowedArns } from './trust-narrowing.ts';

/** A principal of an Allow beyond the declared callers. */
export interface Extra {
  readonly principal: string;
  readonly because: string;
  readonly stale: boolean;
  /** True for what could be the role or user of a server that could not be read. */
  readonly mayBeCaller: boolean;
}

/**
 * The principals of an Allow, whatever its actions, that are no declared caller.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function findExtras(statement: Statement, callers: readonly TrustCaller[]): Extra[] {
  if (statement.principals === undefined)
    return [
      {
        principal: 'NotPrincipal',
        because: 'An Allow does not say by Principal whom it trusts: it may trust anyone.',
        stale: false,
        mayBeCaller: false,
      },
    ];
  return statement.principals.flatMap((principal) => {
    const { form } = principal.meaning;
    if (callers.some((caller) => namesCaller(principal, caller))) return [];
    if (form === 'everyone') return extraOfEveryone(principal, statement, callers);
    return [
      {
        principal: printPrincipal(principal),
        because: explainExtra(principal, callers),
        stale: form === 'unique-id',
        mayBeCaller: isIdentity(principal),
      },
    ];
  });
}

function isIdentity({ meaning: { form } }: Principal): boolean {
  return form === 'role' || form === 'user' || form === 'unique-id';
}

function extraOfEveryone(principal: Principal, statement: Statement, callers: readonly TrustCaller[]): Extra[] {
  const narrowed = narrowedArns(statement);
  const declared = new Set(callers.map((caller) => caller.arn));
  const others = [...(narrowed ?? [])].filter((arn) => !declared.has(arn)).sort();
  if (narrowed !== undefined && others.length === 0) return [];
  const because =
    narrowed === undefined
      ? explainExtra(principal, callers)
      : `* is narrowed by aws:PrincipalArn to more than the declared callers: ${others.slice(0, 5).join(', ')}.`;
  const mayBeCaller = narrowed !== undefined && others.every((arn) => isIdentity(parsePrincipal('AWS', arn)));
  return [{ principal: '*', because, stale: false, mayBeCaller }];
}

/** Why a principal that is no declared caller matters, as a sentence; near misses of a caller are told apart. */
function explainExtra(principal: Principal, callers: readonly TrustCaller[]): string {
  const { meaning } = principal;
  const who = printPrincipal(principal);
  switch (meaning.form) {
    case 'account':
      return `${who} trusts the whole account ${meaning.account}: whoever may grant sts:AssumeRole there decides who gets in.`;
    case 'session':
      return `${who} is one session of a role, which is narrower than the role: name the role itself.`;
    case 'unique-id':
      return `${who} is the id of a deleted ${meaning.kind}: it admits nobody, not even a ${meaning.kind} made anew with the same name. Save the trust policy again with the ARN.`;
    case 'service':
      return `${who} lets an AWS service assume the role, and no declared caller is a service.`;
    case 'federated':
    case 'federated-user':
      return `${who} lets federated identities in, and no declared caller is federated.`;
    case 'invalid':
      return `${who} ${meaning.because}.`;
    case 'role':
    case 'user':
      return `${who} is no declared caller${nearMiss(meaning.arn, callers)}.`;
    case 'everyone':
      return `${who} trusts every AWS principal in the world: name the callers instead.`;
  }
}

function nearMiss(arn: string, callers: readonly TrustCaller[]): string {
  for (const caller of callers) {
    const difference = compare(arn, caller.arn);
    if (difference !== undefined) return `: it differs from ${caller.arn} in its ${difference}`;
  }
  return '';
}

/** The one part in which two ARNs of principals differ, if it is one. */
function compare(one: string, other: string): string | undefined {
  if (one.toLowerCase() === other.toLowerCase()) return 'case';
  const [left, right] = [parseArn(one), parseArn(other)];
  if (left === undefined || right === undefined) return undefined;
  const differences = [
    left.partition === right.partition ? [] : ['partition'],
    left.account === right.account ? [] : ['account'],
    left.resource === right.resource ? [] : [sameName(left.resource, right.resource) ? 'path' : undefined],
  ].flat();
  return differences.length === 1 ? differences[0] : undefined;
}

function sameName(one: string, other: string): boolean {
  return one.split('/', 1)[0] === other.split('/', 1)[0] && nameOfArn(one) === nameOfArn(other);
}
