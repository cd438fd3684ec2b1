import { factOf } from '../catalogue/index.ts';
import type { Evidence, Fact, Facts, Location, RuleDefinition, RuleExample, Verdict } from '../model/index.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Scope } from './expression.ts';

/** One run of a rule on one of its examples, as it stands or changed by one law. */
export interface ExampleRun {
  readonly rule: string;
  readonly example: string;
  /** What was changed: one fact unknown, one optional fact absent, …; absent for the example as it stands. */
  readonly variant?: string;
  readonly location: Location;
  /** What went wrong, as a sentence; absent when the run is as it must be. */
  readonly problem?: string;
  /** True when an expression failed: such a rule must not be loaded. */
  readonly failed: boolean;
}

const defaultNow = '2026-01-01T00:00:00.000Z';

/** What a rule sees in one of its examples: what the example does not name is unknown. */
export function exampleScope(rule: CompiledRule, example: RuleExample): Scope {
  const { facts, absent, unknown } = example;
  const byPath = new Map<string, Fact>([
    ...Object.entries(unknown).map(([path, reason]): [string, Fact] => [path, { unknown: reason }]),
    ...absent.map((path): [string, Fact] => [path, { absent: true }]),
    ...Object.entries(facts).map(([path, value]): [string, Fact] => {
      const reason = unknown[path];
      return [path, reason === undefined ? { value } : { value, more: { unknown: reason } }];
    }),
  ]);
  const defaults = Object.entries(rule.definition.params).map(([name, parameter]) => [name, parameter.default]);
  return {
    variables: toVariables(byPath),
    params: { ...Object.fromEntries(defaults), ...example.params },
    now: example.now ?? defaultNow,
  };
}

/**
 * Runs a rule on its examples and holds it to the laws: with nothing known it decides nothing; losing one fact never
 * overturns a verdict; no optional fact's absence and no map's emptiness makes an expression fail; the evidence alone
 * gives the same verdict.
 */
export function testRule(rule: CompiledRule): readonly ExampleRun[] {
  return [...rule.definition.examples.flatMap((example) => testExample(rule, example)), testIgnorance(rule)];
}

/** The verdicts that a rule can give and no example shows. */
export function missingVerdicts({ when, examples }: RuleDefinition): readonly Verdict[] {
  const wanted: readonly Verdict[] = [
    'pass',
    'fail',
    'unknown',
    ...(when === undefined ? [] : ['not-applicable' as const]),
  ];
  return wanted.filter((verdict) => !examples.some((example) => example.verdict === verdict));
}

function testExample(rule: CompiledRule, example: RuleExample): readonly ExampleRun[] {
  const scope = exampleScope(rule, example);
  const expected = rule.judge(scope);
  const run = (variant: string | undefined, problem: string | undefined, failed = false): ExampleRun => ({
    rule: rule.definition.id,
    example: example.name,
    ...(variant !== undefined && { variant }),
    location: example.location,
    ...(problem !== undefined && { problem }),
    failed,
  });
  const failure = explainFailure(rule, scope);
  if (failure !== undefined) return [run(undefined, failure, true)];
  const stands = expected.verdict === example.verdict;
  const runs = [run(undefined, stands ? undefined : `The verdict is ${expected.verdict}, not ${example.verdict}.`)];

  for (const path of [...Object.keys(example.facts), ...example.absent]) {
    const { verdict } = rule.judge(withFact(scope, path, { unknown: 'not-collected' }));
    const overturned = verdict !== 'unknown' && verdict !== expected.verdict;
    runs.push(
      run(`${path} unknown`, overturned ? `Without the fact the verdict is ${verdict}, not unknown.` : undefined),
    );
  }
  for (const path of rule.facts) {
    const entry = factOf(path);
    if (entry?.optional) {
      const problem = explainFailure(rule, withFact(scope, path, { absent: true }));
      runs.push(run(`${path} absent`, problem, problem !== undefined));
    }
    if (typeof entry?.type === 'object' && 'map' in entry.type) {
      const problem = explainFailure(rule, withFact(scope, path, { value: {} }));
      runs.push(run(`${path} empty`, problem, problem !== undefined));
    }
  }
  const replayed = rule.judge({ ...scope, variables: variablesOfEvidence(expected.evidence) });
  const same = replayed.verdict === expected.verdict;
  runs.push(run('its evidence alone', same ? undefined : `The evidence alone gives ${replayed.verdict}.`));
  return runs;
}

function testIgnorance(rule: CompiledRule): ExampleRun {
  const { id, location, params } = rule.definition;
  const defaults = Object.fromEntries(Object.entries(params).map(([name, parameter]) => [name, parameter.default]));
  const { verdict } = rule.judge({ variables: {}, params: defaults, now: defaultNow });
  const decided = verdict === 'pass' || verdict === 'fail';
  const problem = decided ? { problem: `With nothing known the verdict is ${verdict}, not unknown.` } : {};
  return { rule: id, example: 'nothing known', variant: 'every fact unknown', location, ...problem, failed: false };
}

/** The first expression of the rule that fails here, of those that are evaluated at all. */
function explainFailure(rule: CompiledRule, scope: Scope): string | undefined {
  const applies = rule.when?.evaluate(scope);
  if (applies?.defect !== undefined) return `${applies.defect}.`;
  if (applies !== undefined && applies.value !== true) return undefined;
  const holds = rule.require.evaluate(scope);
  if (holds.defect !== undefined || holds.value !== false) return holds.defect && `${holds.defect}.`;
  for (const condition of rule.cases) {
    const { defect } = condition.evaluate(scope);
    if (defect !== undefined) return `${defect}.`;
  }
  for (const change of rule.changes) {
    const changed = change.evaluate(scope);
    if ('unknown' in changed && changed.unknown === 'defect') return changed.detail;
  }
  return undefined;
}

/** A scope in which exactly one fact is another. */
export function withFact(scope: Scope, path: string, fact: Fact): Scope {
  const [variable, name] = splitPath(path);
  return { ...scope, variables: { ...scope.variables, [variable]: { ...scope.variables[variable], [name]: fact } } };
}

/** The facts that a verdict rests on, and no others. */
export function variablesOfEvidence(evidence: readonly Evidence[]): Scope['variables'] {
  return toVariables(
    new Map(evidence.filter(({ fact }) => factOf(fact) !== undefined).map(({ fact, ...rest }) => [fact, rest])),
  );
}

function toVariables(facts: ReadonlyMap<string, Fact>): Scope['variables'] {
  const variables: Record<string, Record<string, Fact>> = {};
  for (const [path, fact] of facts) {
    const [variable, name] = splitPath(path);
    variables[variable] = { ...variables[variable], [name]: fact };
  }
  return variables as Readonly<Record<string, Facts>>;
}

function splitPath(path: string): readonly [variable: string, name: string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}
