import { type Principal, printPrincipal } from '../principals.ts';
import type { TrustInput } from './callers.ts';
import { principalsOf, replaceStatement, withPrincipals } from './document.ts';
import { resolve } from './extras.ts';
import type { Draft } from './proposal.ts';

/**
 * A policy as IAM takes it back: it refuses one that names the unique id of a deleted principal (`Invalid principal in
 * policy`). An id whose owner is known becomes its ARN; one that nobody has goes, since it admits and denies nobody.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
export function tidyIds(draft: Draft, input: Pick<TrustInput, 'callers' | 'identify'>): Draft {
  let tidied = draft;
  for (let index = draft.document.Statement.length - 1; index >= 0; index--) {
    const statement = tidied.document.Statement[index];
    if (statement === undefined) continue;
    const before = principalsOf(statement);
    const after = before.flatMap((principal) => {
      const resolved = resolve(principal, input);
      return isStale(resolved) ? [] : [resolved];
    });
    if (after.every((principal, at) => principal === before[at]) && after.length === before.length) continue;
    tidied = {
      ...tidied,
      document: replaceStatement(tidied.document, index, withPrincipals(statement, unique(after))),
      changes: [...tidied.changes, ...before.flatMap((principal) => explain(principal, resolve(principal, input)))],
    };
  }
  return { ...tidied, changes: [...new Set(tidied.changes)] };
}

export function isStale({ meaning }: Principal): boolean {
  return meaning.form === 'unique-id';
}

/** Each principal once. */
export function unique(principals: readonly Principal[]): readonly Principal[] {
  return [...new Map(principals.map((principal) => [`${principal.type} ${principal.written}`, principal])).values()];
}

function explain(before: Principal, after: Principal): readonly string[] {
  if (isStale(after))
    return [`Leave out ${before.written}, the id of a deleted principal: IAM takes no policy that names it.`];
  return after === before ? [] : [`Write ${printPrincipal(after)} for ${before.written}, its unique id.`];
}
