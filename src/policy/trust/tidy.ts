import { type Principal, parsePrincipal, printPrincipal } from '../principals.ts';
import type { TrustInput } from './callers.ts';
import { principalsOf, type RawStatement, replaceStatement, withPrincipals } from './document.ts';
import { mayHave, resolve } from './extras.ts';
import type { Draft } from './proposal.ts';

/**
 * A policy as IAM takes it back: it refuses one that names the unique id of a deleted principal (`Invalid principal in
 * policy`). An id whose owner is known becomes its ARN; one that nobody has goes, since it admits and denies nobody. One
 * that may be that of a caller whose own id could not be read becomes the caller in an Allow, so that it is not shut out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
export function tidyIds(draft: Draft, input: Known): Draft {
  let tidied = draft;
  for (let index = draft.document.Statement.length - 1; index >= 0; index--) {
    const statement = tidied.document.Statement[index] as RawStatement;
    const before = principalsOf(statement);
    const after = before.flatMap((principal) => ownersOf(principal, statement, input));
    if (after.every((principal, at) => principal === before[at]) && after.length === before.length) continue;
    tidied = {
      ...tidied,
      document: replaceStatement(tidied.document, index, withPrincipals(statement, unique(after))),
      changes: [...tidied.changes, ...before.flatMap((principal) => explain(principal, statement, input))],
    };
  }
  return { ...tidied, changes: [...new Set(tidied.changes)] };
}

type Known = Pick<TrustInput, 'callers' | 'identify'>;

/** Whom a principal stands for: itself, but for a unique id. */
function ownersOf(principal: Principal, { Effect: effect }: RawStatement, known: Known): readonly Principal[] {
  const resolved = resolve(principal, known);
  if (resolved.meaning.form !== 'unique-id') return [resolved];
  const heirs = effect === 'Allow' ? known.callers.filter((caller) => mayHave(caller, resolved)) : [];
  return heirs.map(({ arn }) => parsePrincipal('AWS', arn));
}

/** Each principal once. */
export function unique(principals: readonly Principal[]): readonly Principal[] {
  return [...new Map(principals.map((principal) => [`${principal.type} ${principal.written}`, principal])).values()];
}

function explain(before: Principal, statement: RawStatement, known: Known): readonly string[] {
  const owners = ownersOf(before, statement, known);
  if (owners[0] === before) return [];
  if (owners.length === 0)
    return [`Leave out ${before.written}, the id of a deleted principal: IAM takes no policy that names it.`];
  const why = resolve(before, known).meaning.form === 'unique-id' ? 'which may be its unique id' : 'its unique id';
  return [`Write ${owners.map(printPrincipal).join(', ')} for ${before.written}, ${why}.`];
}
