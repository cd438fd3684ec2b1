import { evaluateTest } from '../conditions.ts';
import { neverSent } from '../demands.ts';
import type { DerivedRequest } from '../derive-request.ts';
import type { PolicyDocument } from '../documents.ts';
import { readContext } from '../request-context.ts';
import { type ConditionTest, isValidTrust, type Statement } from '../statements.ts';
import { coversAssumeRole, namesCaller, type TrustCaller } from './callers.ts';
import { covers } from './narrowing.ts';

/** An Allow that is about a caller and that a condition keeps it out of. */
export interface NearMiss {
  readonly index: number;
  /** The tests that fail for the caller. The others hold, or may hold, and must be kept. */
  readonly failing: readonly ConditionTest[];
}

/**
 * The Allow that comes closest to letting a caller in: one that names it, else one that takes it in with others and asks
 * for nothing but what an XSOAR server never sends. Undefined where there is none.
 */
export function findNearMiss(
  { statements, version }: PolicyDocument,
  caller: TrustCaller,
  refused: readonly DerivedRequest[],
): NearMiss | undefined {
  const lookups = refused.map((request) => readContext({ ...request, trustPolicy: '', identityPolicies: [] }));
  const fails = (test: ConditionTest) =>
    demandsMfa(test) ||
    lookups.some((lookup) => evaluateTest(test, { lookup, version, steps: { count: 0 } }) === false);
  const misses = statements.flatMap((statement) => {
    if (statement.effect !== 'Allow' || !isValidTrust(statement) || !coversAssumeRole(statement)) return [];
    const failing = statement.conditions.filter(fails);
    if (failing.length === 0) return [];
    if (isNamed(statement, caller)) return [{ rank: failing.length, index: statement.index, failing }];
    const isOnlyDemands = failing.every(({ key }) => neverSent(key) !== undefined);
    const takesIn = statement.principals.some(({ meaning }) => covers(meaning, caller));
    return takesIn && isOnlyDemands ? [{ rank: 1000 + failing.length, index: statement.index, failing }] : [];
  });
  const [best] = misses.sort((one, other) => one.rank - other.rank || one.index - other.index);
  return best && { index: best.index, failing: best.failing };
}

function isNamed({ principals = [] }: Statement, caller: TrustCaller): boolean {
  return principals.some((principal) => namesCaller(principal, caller));
}

/** True for a test that MFA alone meets: an XSOAR server has none, whether its requests carry the key or not. */
function demandsMfa({ operator, key, ifExists, set, values }: ConditionTest): boolean {
  return (
    operator.comparison === 'boolean' &&
    neverSent(key) === 'MFA' &&
    !ifExists &&
    set === undefined &&
    values.every((value) => value.toLowerCase() === 'true')
  );
}
