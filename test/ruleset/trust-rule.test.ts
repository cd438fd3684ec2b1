import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileRule } from '../../src/ruleset/compile-rule.ts';
import type { CompiledRule } from '../../src/ruleset/compiled-rule.ts';
import { exampleScope } from '../../src/ruleset/examples.ts';
import { loadRules } from '../../src/ruleset/index.ts';
import { trustRule } from '../../src/ruleset/trust-rule.ts';

const test = suite('ruleset/trust-rule');
const { rules } = await loadRules({ dirs: [], root: '/' });

function checked({ definition }: CompiledRule): CompiledRule {
  const { rule, problems } = compileRule(definition);
  if (rule === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return rule;
}

for (const trusted of rules) {
  const { id, examples } = trusted.definition;
  const rule = checked(trusted);

  test(`${id} names the same facts unchecked as checked`, () => {
    assert.ok(rule.facts.length > 0);
    assert.equal(trusted.facts, rule.facts);
    assert.equal(trusted.require.facts, rule.require.facts);
    assert.equal(trusted.when?.facts, rule.when?.facts);
    assert.equal(
      trusted.cases.map(({ source, facts }) => [source, facts]),
      rule.cases.map(({ source, facts }) => [source, facts]),
    );
  });

  test(`${id} judges and tells its examples alike unchecked and checked`, () => {
    for (const example of examples) {
      const scope = exampleScope(rule, example);
      const tell = (one: CompiledRule) => ({
        ...one.judge(scope),
        message: one.renderMessage(scope),
        fix: one.renderFix(scope),
        changes: one.changes.map((change) => [change.path, change.evaluate(scope)]),
      });
      assert.is(tell(rule).verdict, example.verdict);
      assert.equal(tell(trusted), tell(rule));
    }
  });
}

test('what nobody asks for is not compiled', () => {
  const applies = rules.flatMap((rule) =>
    rule.definition.examples
      .filter(({ verdict }) => verdict === 'not-applicable')
      .map((example) => ({ rule, scope: exampleScope(rule, example) })),
  );
  assert.ok(applies.length > 0);
  for (const { rule, scope } of applies) {
    const broken = { ...rule.definition, require: 'this is no expression', message: '{no.fact}' };
    assert.is(trustRule(broken, rule.facts).judge(scope).verdict, 'not-applicable');
  }
});

test.run();
