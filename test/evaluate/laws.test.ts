import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { factOf } from '../../src/catalogue/index.ts';
import type { Fact, FactValue, UnknownReason, Verdict } from '../../src/model/index.ts';
import { type CompiledRule, loadRules, type Scope, variablesOfEvidence, withFact } from '../../src/ruleset/index.ts';
import { fc } from '../support/property.ts';

const test = suite('evaluate/laws');

const { rules } = await loadRules({ dirs: [], root: process.cwd() });
const runs = 1000;

/** Values of a fact that make a difference: those that the examples of any rule give it. */
const pool = new Map<string, FactValue[]>();
for (const rule of rules)
  for (const example of rule.definition.examples)
    for (const [path, value] of Object.entries(example.facts)) pool.set(path, [...(pool.get(path) ?? []), value]);

const reason = fc.constantFrom<UnknownReason>('access-denied', 'throttled', 'not-declared', 'not-collected');

/** A known or absent fact. */
function settledFact(path: string): fc.Arbitrary<Fact> {
  const entry = factOf(path);
  const values = fc.constantFrom(...(pool.get(path) ?? ['x'])).map((value): Fact => ({ value }));
  return entry?.optional ? fc.oneof({ weight: 5, arbitrary: values }, fc.constant<Fact>({ absent: true })) : values;
}

/** A fact as it may arrive: settled, unknown, or a list read in part. */
function anyFact(path: string): fc.Arbitrary<Fact> {
  const settled = settledFact(path);
  const partial = fc
    .tuple(settled, reason)
    .map(
      ([fact, unknown]): Fact => ('value' in fact && Array.isArray(fact.value) ? { ...fact, more: { unknown } } : fact),
    );
  const unknown = reason.map((why): Fact => ({ unknown: why }));
  return fc.oneof(
    { weight: 12, arbitrary: settled },
    { weight: 1, arbitrary: partial },
    { weight: 1, arbitrary: unknown },
  );
}

function scopeOf(rule: CompiledRule, facts: Readonly<Record<string, Fact>>): Scope {
  const params = Object.fromEntries(
    Object.entries(rule.definition.params).map(([name, { default: value }]) => [name, value]),
  );
  const empty: Scope = { variables: {}, params, now: '2026-11-24T00:00:00.000Z' };
  return Object.entries(facts).reduce((scope, [path, fact]) => withFact(scope, path, fact), empty);
}

const decided = (verdict: Verdict) => verdict !== 'unknown';

for (const rule of rules) {
  const { id } = rule.definition;
  const facts = fc.record(Object.fromEntries(rule.facts.map((path) => [path, anyFact(path)])));
  const settled = fc.record(Object.fromEntries(rule.facts.map((path) => [path, settledFact(path)])));

  test(`${id}: learning what was unknown never overturns a decided verdict`, () => {
    const seen: Record<Verdict, number> = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 };
    fc.assert(
      fc.property(facts, settled, (before, learnt) => {
        const { verdict } = rule.judge(scopeOf(rule, before));
        seen[verdict] += 1;
        const after = Object.fromEntries(
          Object.entries(before).map(([path, fact]) => {
            if ('unknown' in fact) return [path, learnt[path] as Fact];
            if (!('more' in fact) || !Array.isArray(fact.value)) return [path, fact];
            const rest = learnt[path];
            const found = rest !== undefined && 'value' in rest && Array.isArray(rest.value) ? rest.value : [];
            return [path, { value: [...fact.value, ...found] }];
          }),
        );
        if (decided(verdict)) assert.is(rule.judge(scopeOf(rule, after)).verdict, verdict);
      }),
      { numRuns: runs },
    );
    for (const verdict of ['pass', 'fail', 'unknown'] as const)
      assert.ok(seen[verdict] >= runs * 0.05, `${verdict}: only ${seen[verdict]} of ${runs}`);
  });

  test(`${id}: the evidence alone reproduces the verdict`, () => {
    const seen: Record<Verdict, number> = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 };
    fc.assert(
      fc.property(facts, (given) => {
        const scope = scopeOf(rule, given);
        const { verdict, evidence } = rule.judge(scope);
        seen[verdict] += 1;
        assert.is(rule.judge({ ...scope, variables: variablesOfEvidence(evidence) }).verdict, verdict);
      }),
      { numRuns: runs },
    );
    for (const verdict of ['pass', 'fail', 'unknown'] as const)
      assert.ok(seen[verdict] >= runs * 0.05, `${verdict}: only ${seen[verdict]} of ${runs}`);
  });
}

test.run();
