import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CompiledRule } from '../../src/ruleset/compiled-rule.ts';
import { type ExampleRun, exampleScope, missingVerdicts, testRule } from '../../src/ruleset/examples.ts';
import { readRules } from '../../src/ruleset/read-rules.ts';
import { ruleText } from './rule-text.ts';

const test = suite('ruleset/examples');

function read(changes: Parameters<typeof ruleText>[0] = {}) {
  return readRules([{ file: 'rules/my-rule.yaml', text: ruleText(changes) }]);
}

function ruleOf(changes: Parameters<typeof ruleText>[0] = {}): CompiledRule {
  return read(changes).rules[0] as CompiledRule;
}

function problemsOf(rule: CompiledRule): readonly string[] {
  return testRule(rule)
    .filter((run) => run.problem !== undefined)
    .map(({ example, variant, problem }: ExampleRun) => [example, variant, problem].filter(Boolean).join(' | '));
}

test('a rule that is right passes its examples and the laws', () => {
  const rule = ruleOf();
  assert.equal(problemsOf(rule), []);
  assert.ok(testRule(rule).length > 12);
});

test('an example with another verdict is told', () => {
  const rule = ruleOf({ examples: '\n  - { name: there, facts: { server.region: us-east-1 }, verdict: fail }' });
  assert.equal(problemsOf(rule), ['there | The verdict is pass, not fail.']);
});

test('a rule that decides with nothing known is told', () => {
  assert.match(
    problemsOf(ruleOf({ when: undefined, require: '"true"' })).join('\n'),
    /With nothing known the verdict is pass/,
  );
});

test('an optional fact that nothing guards is a problem of the rule before it is used', () => {
  const { problems } = read({ when: undefined });
  assert.ok(problems.length > 0);
  for (const { message, line } of problems) {
    assert.match(message, /^my-rule: example "(there|elsewhere|unread|nowhere)".*No such key: region, it is absent/);
    assert.type(line, 'number');
  }
});

test('an unguarded optional fact in a case or a change is found too', () => {
  const inCase = read({ cases: `\n  - { when: 'server.role == "x"', message: Role. }` });
  assert.match(inCase.problems.map(({ message }) => message).join('\n'), /server\.role absent: .*No such key: role/);
  const inChange = read({ fix: '{ text: Do., changes: { server.region: server.role } }' });
  assert.match(inChange.problems.map(({ message }) => message).join('\n'), /server\.role absent: .*No such key: role/);
});

test('a key that a map may lack is found too', () => {
  const unguarded = read({
    subject: 'instance',
    when: 'instance.tags["Name"] == "x"',
    examples: '\n  - { name: named, facts: { instance.tags: { Name: x }, server.region: us-east-1 }, verdict: pass }',
    require: 'has(server.region) && server.region == "us-east-1"',
  });
  assert.match(
    unguarded.problems.map(({ message }) => message).join('\n'),
    /instance\.tags empty: .*No such key: Name/,
  );
});

test('the verdicts that no example shows are a warning', () => {
  const { problems, warnings } = read({
    examples: '\n  - { name: there, facts: { server.region: us-east-1 }, verdict: pass }',
  });
  assert.equal(problems, []);
  assert.equal(
    warnings.map(({ message }) => message),
    ['my-rule: no example shows when the verdict is fail or unknown or not-applicable.'],
  );
  assert.equal(missingVerdicts(ruleOf().definition), []);
  assert.equal(missingVerdicts(ruleOf({ when: undefined, require: 'has(server.region)', examples: '[]' }).definition), [
    'pass',
    'fail',
    'unknown',
  ]);
});

test('what an example does not name is unknown; a list in facts and unknown is read in part', () => {
  const rule = ruleOf({
    params: '{ limit: { type: int, default: 3, description: A number. } }',
    examples: `
  - name: base
    facts: { server.name: a, server.storedKeyIntegrations: [x] }
    absent: [server.region]
    unknown: { server.storedKeyIntegrations: not-declared, server.user: throttled }
    verdict: not-applicable
  - name: derived
    like: base
    facts: { server.region: us-east-1 }
    unknown: { server.name: credentials }
    absent: [server.user]
    params: { limit: 4 }
    now: "2027-01-01T00:00:00Z"
    verdict: pass`,
  });
  const [base, derived] = rule.definition.examples.map((example) => exampleScope(rule, example));
  assert.equal(base, {
    variables: {
      server: {
        storedKeyIntegrations: { value: ['x'], more: { unknown: 'not-declared' } },
        user: { unknown: 'throttled' },
        region: { absent: true },
        name: { value: 'a' },
      },
    },
    params: { limit: 3 },
    now: '2026-01-01T00:00:00.000Z',
  });
  assert.equal(derived, {
    variables: {
      server: {
        storedKeyIntegrations: { value: ['x'], more: { unknown: 'not-declared' } },
        name: { unknown: 'credentials' },
        user: { absent: true },
        region: { value: 'us-east-1' },
      },
    },
    params: { limit: 4 },
    now: '2027-01-01T00:00:00Z',
  });
});

test('examples stand at their own lines', () => {
  const [first, second] = ruleOf().definition.examples;
  assert.is((second?.location.line ?? 0) - (first?.location.line ?? 0), 1);
});

test.run();
