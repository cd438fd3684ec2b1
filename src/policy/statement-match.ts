import { matchAction } from './actions.ts';
import type { ConditionEvidence, StatementEvidence } from './assume-role.ts';
import { type Caller, matchPrincipal, type Naming } from './callers.ts';
import { evaluateTest } from './conditions.ts';
import type { PolicyDocument } from './documents.ts';
import type { Lookup } from './request-context.ts';
import { matchResource } from './resources.ts';
import type { ConditionTest, Statement } from './statements.ts';
import { every, isUnsettled, some, type Truth, unsettled } from './truth.ts';
import type { Steps } from './wildcards.ts';

/** One action on one role, with all that a statement is judged by. */
export interface Question {
  readonly caller: Caller;
  readonly action: string;
  /** ARN of the role. */
  readonly target: string;
  readonly lookup: Lookup;
  readonly steps: Steps;
}

/** One statement, judged. */
export interface StatementMatch {
  readonly policy: string;
  /** The policy for people, where they know it by something else. */
  readonly called?: string;
  readonly statement: Statement;
  readonly matched: Truth;
  /** Whether it matches by each way of naming the caller; empty for policies without principals. */
  readonly byNaming: ReadonlyMap<Naming, Truth>;
  /** Whether principal, action and resource match, whatever its conditions say. */
  readonly applies: Truth;
  /** The first test, by operator and key, that fails or that nobody can tell. */
  readonly failed?: ConditionEvidence;
}

/**
 * Judges every statement of a policy. An Allow that AWS would not have accepted matches nothing, such a Deny at most
 * perhaps.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export function matchStatements(document: PolicyDocument, question: Question): StatementMatch[] {
  return document.statements.map((statement) => matchStatement(document, statement, question));
}

function matchStatement(document: PolicyDocument, statement: Statement, question: Question): StatementMatch {
  const { name, called, version } = document;
  const { lookup, steps, target, caller } = question;
  const scope = { lookup, version, steps };
  const { actions, resources, principals, conditions } = statement;
  const tests = conditions.map((test) => ({ test, truth: evaluateTest(test, scope) }));
  const condition = every(tests.map((each) => each.truth));
  const action = actions === undefined ? unsettled() : matchAction(actions, question.action, steps);
  const resource = resources === undefined || matchResource(resources, target, scope);
  const valid = statement.invalid.length === 0 ? true : statement.effect === 'Deny' && unsettled();
  const names = principals?.map(({ meaning }) => matchPrincipal(meaning, caller));
  const named = names === undefined || some(names.map((each) => each.truth));
  const byNaming = new Map<Naming, Truth>();
  for (const { naming, truth } of names ?? [])
    byNaming.set(naming, some([byNaming.get(naming) ?? false, every([truth, action, resource, condition, valid])]));
  const applies = every([named, action, resource]);
  const failed = failedTest(tests, lookup);
  return {
    policy: name,
    ...(called === undefined ? {} : { called }),
    statement,
    matched: every([applies, condition, valid]),
    byNaming,
    applies,
    ...(failed === undefined ? {} : { failed }),
  };
}

function failedTest(
  tests: readonly { readonly test: ConditionTest; readonly truth: Truth }[],
  lookup: Lookup,
): ConditionEvidence | undefined {
  const open = tests.filter(({ truth }) => truth !== true);
  const worst = open.some(({ truth }) => truth === false) ? open.filter(({ truth }) => truth === false) : open;
  const [first] = worst
    .map(({ test }) => test)
    .sort((one, other) => (`${one.written} ${one.key}` < `${other.written} ${other.key}` ? -1 : 1));
  if (first === undefined) return undefined;
  const carried = lookup(first.key);
  const actual = typeof carried === 'object' && 'values' in carried ? carried.values : null;
  return { operator: first.written, key: first.key, expected: first.values, actual };
}

/** What a judged statement says in a decision. */
export function toEvidence({ policy, statement, matched, failed }: StatementMatch): StatementEvidence {
  const { index, sid, effect } = statement;
  return {
    policy,
    index,
    ...(sid === undefined ? {} : { sid }),
    effect,
    matched: isUnsettled(matched) ? 'unknown' : matched,
    ...(failed === undefined ? {} : { condition: failed }),
  };
}
