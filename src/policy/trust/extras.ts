import { nameOfArn, parseArn } from '../arns.ts';
import type { PolicyDocument } from '../documents.ts';
import { type Principal, parsePrincipal, printPrincipal } from '../principals.ts';
import { isValidTrust, type Statement } from '../statements.ts';
import { namesCaller, type TrustCaller, type TrustInput } from './callers.ts';
import { describeTests } from './describe-tests.ts';
import { covers, whomItAdmits } from './narrowing.ts';
import { isTrusted } from './trusted-by.ts';

/** A principal that an Allow lets in and that nobody declares. */
export interface Extra {
  /** As the policy writes it, with its type unless that is AWS; where a condition lists ARNs, such an ARN. */
  readonly principal: string;
  /** What it means, as a sentence. */
  readonly because: string;
  /** True for the unique id of a principal that nobody knows: what is left of a deleted one. */
  readonly stale: boolean;
  /** True for what could be the role or user of a server that could not be read. */
  readonly mayBeCaller: boolean;
  /** True for a unique id that may be that of a declared caller whose own id could not be read. */
  readonly mayBeKnown: boolean;
}

/** Whom a policy should serve, with the callers of one ARN joined. */
export type Served = Pick<TrustInput, 'callers' | 'trustedBy' | 'services' | 'identify'>;

/**
 * The principals that an Allow lets in, whatever its actions, beyond those it should serve; `admitted` are the callers
 * who get in.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function findExtras(
  statement: Statement,
  document: PolicyDocument,
  served: Served,
  admitted: readonly TrustCaller[],
): Extra[] {
  if (statement.principals === undefined)
    return [
      {
        principal: 'NotPrincipal',
        because: 'An Allow does not say by Principal whom it trusts: it may trust anyone.',
        stale: false,
        mayBeCaller: false,
        mayBeKnown: false,
      },
    ];
  return statement.principals.flatMap((written) =>
    extrasBy(resolve(written, served), statement, document, served, admitted),
  );
}

function extrasBy(
  principal: Principal,
  statement: Statement,
  document: PolicyDocument,
  served: Served,
  admitted: readonly TrustCaller[],
): readonly Extra[] {
  if (isServed(principal, served)) return [];
  if (!isValidTrust(statement)) return [extra(principal, explain(principal, served), served)];
  const left = whomItAdmits(principal, statement, document);
  switch (left.who) {
    case 'nobody':
      return [
        extra(
          principal,
          `${printPrincipal(principal)} lets nobody in, by its conditions or what the policy denies: take it out.`,
          served,
        ),
      ];
    case 'listed':
      return left.arns
        .map((arn) => parsePrincipal('AWS', arn))
        .filter((each) => !isServed(each, served))
        .map((each) => extra(each, explainListed(each, principal, served), served));
    case 'open': {
      const limits = describeTests(left.tests);
      return [extra(principal, explain(principal, served, limits, alone(principal, document, admitted)), served)];
    }
  }
}

/** A unique id as the role or user that has it, where somebody knows that. */
export function resolve(principal: Principal, { identify, callers }: Pick<Served, 'identify' | 'callers'>): Principal {
  if (principal.meaning.form !== 'unique-id') return principal;
  const { id } = principal.meaning;
  const arn = callers.find(({ uniqueId }) => uniqueId === id)?.arn ?? identify(id);
  return arn === undefined ? principal : parsePrincipal('AWS', arn);
}

/** Whether a unique id may be that of a caller: of its kind, and its own could not be read. */
export function mayHave({ kind, uniqueId }: TrustCaller, { meaning }: Principal): boolean {
  return meaning.form === 'unique-id' && meaning.kind === kind && uniqueId === undefined;
}

/** Whether a principal may be there: a declared caller, one of `trustedBy`, or a service that hands out the role. */
export function isServed(principal: Principal, { callers, trustedBy, services }: Served): boolean {
  if (callers.some((caller) => namesCaller(principal, caller)) || isTrusted(principal, trustedBy)) return true;
  return principal.type === 'Service' && services.some((service) => isSameService(principal.written, service));
}

/** `ec2.amazonaws.com` and `ec2.amazonaws.com.cn` are one service. */
export function isSameService(written: string, service: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/\.cn$/, '');
  return bare(written) === bare(service);
}

function extra(principal: Principal, because: string, { callers }: Pick<Served, 'callers'>): Extra {
  const { form } = principal.meaning;
  return {
    principal: printPrincipal(principal),
    because,
    stale: form === 'unique-id',
    mayBeCaller: form === 'role' || form === 'user' || form === 'unique-id',
    mayBeKnown: callers.some((caller) => mayHave(caller, principal)),
  };
}

function explainListed(principal: Principal, written: Principal, served: Served): string {
  const sentence = explain(principal, served);
  if (written.meaning.form !== 'account' && written.meaning.form !== 'everyone') return sentence;
  return `${sentence.replace(/\.$/, '')}: it gets in by ${printPrincipal(written)}, which a condition on aws:PrincipalArn limits.`;
}

/** The callers among those who get in that an account or everyone takes in and no Allow names. */
function alone(
  { meaning }: Principal,
  { statements }: PolicyDocument,
  admitted: readonly TrustCaller[],
): readonly TrustCaller[] {
  const named = statements.filter(({ effect }) => effect === 'Allow').flatMap(({ principals = [] }) => principals);
  return admitted.filter(
    (caller) => covers(meaning, caller) && !named.some((principal) => namesCaller(principal, caller)),
  );
}

/** Why a principal that nobody declares matters, as a sentence; near misses of a caller are told apart. */
function explain(
  principal: Principal,
  { callers }: Pick<Served, 'callers'>,
  limits = '',
  through: readonly TrustCaller[] = [],
): string {
  const { meaning } = principal;
  const who = printPrincipal(principal);
  const by = through.length === 0 ? '' : ` ${through.map(({ arn }) => arn).join(', ')} gets in by it: name it instead.`;
  switch (meaning.form) {
    case 'account':
      return limits === ''
        ? `${who} trusts the whole account ${meaning.account}: whoever may grant sts:AssumeRole there decides who gets in.${by}`
        : `${who} trusts principals of account ${meaning.account}, those ${limits}: whoever may grant sts:AssumeRole there decides which of them get in.${by}`;
    case 'everyone':
      return limits === ''
        ? `${who} trusts every AWS principal in the world: name the callers instead.`
        : `${who} trusts every AWS principal ${limits}: name the callers instead.`;
    case 'session':
      return `${who} is one session of a role, which is narrower than the role: name the role itself.`;
    case 'unique-id':
      return `${who} is the id of a ${meaning.kind} that was most likely deleted: it admits nobody else, not even a ${meaning.kind} made anew with the same name. Save the trust policy again with the ARN.`;
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
  }
}

function nearMiss(arn: string, callers: readonly TrustCaller[]): string {
  for (const caller of callers) {
    const difference = compareNames(arn, caller.arn);
    if (difference !== undefined) return `: it differs from ${caller.arn} in its ${difference}`;
  }
  return '';
}

/** The one part in which two ARNs of principals differ, if it is one. */
function compareNames(one: string, other: string): string | undefined {
  if (one.toLowerCase() === other.toLowerCase()) return 'case';
  const [left, right] = [parseArn(one), parseArn(other)];
  if (left === undefined || right === undefined) return undefined;
  const differences = [
    left.partition === right.partition ? [] : ['partition'],
    left.account === right.account ? [] : ['account'],
    left.resource === right.resource ? [] : [hasSameName(left.resource, right.resource) ? 'path' : undefined],
  ].flat();
  return differences.length === 1 ? differences[0] : undefined;
}

function hasSameName(one: string, other: string): boolean {
  return one.split('/', 1)[0] === other.split('/', 1)[0] && nameOfArn(one) === nameOfArn(other);
}
