import { neverSent } from '../../policy/demands.ts';
import type { AssumeRoleDecision, Policy, StatementEvidence } from '../../policy/index.ts';
import { addStatement, type Document, readDocument, replaceStatement, type Statement } from './trust-document.ts';
import { dropStale, isNamed, replaceStale, withoutPrincipal } from './trust-principals.ts';

/** A trust policy that admits a caller, and what was changed, a sentence each. */
export interface MendedTrust {
  readonly document: Document;
  readonly how: readonly string[];
  /** The statements that were added. */
  readonly added: readonly Statement[];
}

/** Whom the trust policy must admit. */
export interface Admitted {
  readonly arn: string;
  /** AROA… or AIDA…, where it was read. */
  readonly uniqueId?: string;
}

/**
 * The smallest change of a trust policy after which it admits the caller: the caller taken out of a Deny, a condition
 * dropped that the server can never meet, the id of a deleted principal replaced, or one more statement. Every step is
 * decided anew, so that what is proposed is known to work. Ids of deleted principals go in any case: IAM takes no policy
 * that names them. Undefined where none of these does, or the policy is no JSON.
 */
export function mendTrust(
  trust: string,
  caller: Admitted,
  decide: (trust: Policy) => AssumeRoleDecision,
): MendedTrust | undefined {
  const document = readDocument(trust);
  if (document === undefined) return undefined;
  let mended: MendedTrust = { document, how: [], added: [] };
  for (let step = 0; step < 2 * document.Statement.length + 3; step++) {
    const decision = decide(mended.document);
    if (decision.decision === 'allowed' || (decision.decision === 'unknown' && step > 0))
      return { ...mended, document: dropStale(mended.document, caller.uniqueId) };
    const next =
      exempt(mended, caller, decision) ??
      dropDemand(mended, decision) ??
      restore(mended, caller) ??
      admit(mended, caller);
    if (next === undefined) return undefined;
    mended = next;
  }
  return undefined;
}

/** Takes the caller out of the Deny that applies: by its name where it is listed, else by a condition. */
function exempt(mended: MendedTrust, { arn }: Admitted, { statements }: AssumeRoleDecision): MendedTrust | undefined {
  const deny = statements.find((each) => each.effect === 'Deny' && each.matched === true);
  const statement = deny && mended.document.Statement[deny.index];
  if (deny === undefined || statement === undefined) return undefined;
  return {
    ...mended,
    document: replaceStatement(
      mended.document,
      deny.index,
      isNamed(statement, arn) ? withoutPrincipal(statement, (each) => each === arn) : withExemption(statement, arn),
    ),
    how: [...mended.how, `Take ${arn} out of ${label(deny)}, a Deny.`],
  };
}

function withExemption(statement: Statement, caller: string): Statement {
  const condition = (statement.Condition ?? {}) as Readonly<Record<string, Statement>>;
  const { ArnNotEquals: tests = {} } = condition;
  const exempted = [tests['aws:PrincipalArn'] ?? []].flat();
  return {
    ...statement,
    Condition: { ...condition, ArnNotEquals: { ...tests, 'aws:PrincipalArn': [...exempted, caller] } },
  };
}

/** Drops the one test that fails in an Allow that names the caller, where no call of an XSOAR server can meet it. */
function dropDemand(mended: MendedTrust, { statements }: AssumeRoleDecision): MendedTrust | undefined {
  const miss = statements.find(
    ({ effect, matched, condition }) =>
      effect === 'Allow' && matched === false && condition !== undefined && neverSent(condition.key) !== undefined,
  );
  const statement = miss && mended.document.Statement[miss.index];
  if (miss?.condition === undefined || statement === undefined) return undefined;
  const { operator, key } = miss.condition;
  const condition = withoutTest(statement.Condition as Readonly<Record<string, Statement>>, operator, key);
  const { Condition: _, ...rest } = statement;
  return {
    ...mended,
    document: replaceStatement(mended.document, miss.index, {
      ...rest,
      ...(Object.keys(condition).length > 0 && { Condition: condition }),
    }),
    how: [...mended.how, `Drop ${operator} ${key} from ${label(miss)}: the server never sends ${neverSent(key)}.`],
  };
}

function withoutTest(condition: Readonly<Record<string, Statement>>, operator: string, key: string): Statement {
  return Object.fromEntries(
    Object.entries(condition).flatMap(([written, tests]) => {
      if (written !== operator) return [[written, tests]];
      const left = Object.entries(tests).filter(([tested]) => tested !== key);
      return left.length === 0 ? [] : [[written, Object.fromEntries(left)]];
    }),
  );
}

/** Puts the caller in the place of a deleted principal, who was most likely the caller before it was made anew. */
function restore(mended: MendedTrust, { arn, uniqueId }: Admitted): MendedTrust | undefined {
  const replaced = replaceStale(mended.document, arn, uniqueId);
  if (replaced === undefined) return undefined;
  const { document, index, stale } = replaced;
  return {
    ...mended,
    document,
    how: [...mended.how, `Replace ${stale} in statement ${index}, what is left of a deleted principal, by ${arn}.`],
  };
}

/** Names the caller in a statement of its own; once, for a second time would change nothing. */
function admit(mended: MendedTrust, { arn }: Admitted): MendedTrust | undefined {
  if (mended.added.length > 0) return undefined;
  const added = { Effect: 'Allow', Principal: { AWS: arn }, Action: 'sts:AssumeRole' };
  return {
    document: addStatement(mended.document, added),
    how: [...mended.how, `Add a statement that allows ${arn} sts:AssumeRole.`],
    added: [added],
  };
}

function label({ index, sid }: StatementEvidence): string {
  return `statement ${index}${sid ? ` (${sid})` : ''}`;
}
