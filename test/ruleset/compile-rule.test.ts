import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem } from '../../src/model/index.ts';
import type { CompiledRule } from '../../src/ruleset/compiled-rule.ts';
import type { Scope } from '../../src/ruleset/expression.ts';
import { readRules } from '../../src/ruleset/read-rules.ts';
import { ruleText } from './rule-text.ts';
import { known } from './thing.ts';

const test = suite('ruleset/compile-rule');

function problemsOf(text: string): readonly string[] {
  return readRules([{ file: 'rules/my-rule.yaml', text }]).problems.map(show);
}

function show({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

function ruleOf(changes: Parameters<typeof ruleText>[0] = {}): CompiledRule {
  const { rules, problems } = readRules([{ file: 'rules/my-rule.yaml', text: ruleText(changes) }]);
  assert.equal(problems.map(show), []);
  return rules[0] as CompiledRule;
}

function scopeOf(facts: Parameters<typeof known>[0], params: Scope['params'] = {}): Scope {
  return { variables: { server: known(facts) }, params, now: '2026-01-01T00:00:00.000Z' };
}

test('a rule in order compiles, and knows the facts that it needs', () => {
  const rule = ruleOf();
  assert.equal(rule.facts, ['server.name', 'server.region']);
  assert.is(rule.definition.location.file, 'rules/my-rule.yaml');
});

test('a broken rule tells everything at once, each with its line and column', () => {
  const text = `id: my-rule
title: Servers run in one region
severity: low
subject: server
when: server.authentcation == "access-key"
params:
  limit: { type: int, default: "three", description: A number. }
require: >
  server.hopsNeeded == "2" &&
    isEmpty(server.storedKeyIntegrations) &&
  server.regio == "us-east-1"
message: "{server.nam} runs in {server.region}, { here."
cases:
  - { when: 'server.name', message: "{params.limits}" }
why: Because.
fix:
  text: Move {server}.
  command: aws x '{server.name}'
  changes:
    server.hopsNeeded: '2'
    server.region: '1'
    server.zone: '"x"'
examples:
  - name: there
    facts: { server.region: 7, server.zone: x }
    absent: [server.name, server.region]
    unknown: { server.hops: throttled }
    params: { limit: x, limits: 2 }
    verdict: pass
`;
  assert.equal(
    problemsOf(text).map((problem) => problem.replace(/; known: .*|: name one of .*/, ' …')),
    [
      'rules/my-rule.yaml:5:14 my-rule: when: server has no fact authentcation; did you mean authentication?',
      'rules/my-rule.yaml:7:32 my-rule: params.limit.default: expected a whole number.',
      'rules/my-rule.yaml:9:3 my-rule: require: no such overload: int == string.',
      'rules/my-rule.yaml:11:10 my-rule: require: server has no fact regio; did you mean region?',
      'rules/my-rule.yaml:12:11 my-rule: message: server has no fact nam; did you mean name?',
      'rules/my-rule.yaml:12:49 my-rule: message: { here. is no placeholder: it takes the path of a fact, as in {instance.id}; a brace is written {{.',
      'rules/my-rule.yaml:14:14 my-rule: cases[0].when: expected bool, but this is string.',
      'rules/my-rule.yaml:14:38 my-rule: cases[0].message: the rule has no parameter limits; did you mean limit?',
      'rules/my-rule.yaml:17:14 my-rule: fix.text: server is a group of facts …',
      "rules/my-rule.yaml:18:19 my-rule: fix.command: values are quoted by themselves: take the ' around {server.name} away.",
      'rules/my-rule.yaml:20:5 my-rule: fix.changes.server.hopsNeeded: server.hopsNeeded follows from server.containers: name the facts that the fix really sets.',
      'rules/my-rule.yaml:21:21 my-rule: fix.changes.server.region: expected string, but this is int.',
      'rules/my-rule.yaml:22:5 my-rule: fix.changes.server.zone: server has no fact zone …',
      'rules/my-rule.yaml:25:29 my-rule: examples[0].facts.server.region: expected text.',
      'rules/my-rule.yaml:25:32 my-rule: examples[0].facts.server.zone: server has no fact zone …',
      'rules/my-rule.yaml:26:14 my-rule: examples[0].absent[0]: server.name is never absent: the catalogue does not call it optional.',
      'rules/my-rule.yaml:26:27 my-rule: examples[0].absent[1]: server.region cannot be absent and something else at once.',
      'rules/my-rule.yaml:27:16 my-rule: examples[0].unknown.server.hops: server has no fact hops …',
      'rules/my-rule.yaml:28:22 my-rule: examples[0].params.limit: expected a whole number.',
      'rules/my-rule.yaml:28:25 my-rule: examples[0].params.limits: the rule has no parameter limits; did you mean limit?',
    ],
  );
});

test('text that is not YAML, keys that no rule has and values of the wrong sort are told before', () => {
  assert.match(problemsOf('id: [').join('\n'), /rules\/my-rule\.yaml:1:/);
  const found = problemsOf(ruleText({ severity: 'hihg', requires: 'true', message: undefined, id: 'My_Rule' })).join(
    '\n',
  );
  assert.match(found, /Unknown key "requires"; did you mean "require"\?/);
  assert.match(found, /severity is "hihg".*did you mean "high"\?/);
  assert.match(found, /message is missing/);
  assert.match(found, /id is "My_Rule".*lower-case words/);
});

test('of very many mistakes in one text the first twenty are told', () => {
  const text = ruleText({ message: `"${'{nothing} '.repeat(20_000)}"` });
  const { problems } = readRules([{ file: 'rules/my-rule.yaml', text }]);
  assert.equal(
    problems.map(({ line, column }) => [line, column]),
    Array.from({ length: 20 }, (_, index) => [7, 11 + index * '{nothing} '.length]),
  );
});

test('a kind without facts is refused', () => {
  assert.match(
    problemsOf(ruleText({ subject: 'vpc-endpoint' })).join('\n'),
    /there are no facts of kind vpc-endpoint yet/,
  );
});

test('a fix changes base facts only, and only to values they can have', () => {
  const change = (path: string, value: string) =>
    problemsOf(ruleText({ fix: `{ text: Do., changes: { ${path}: '${value}' } }` })).join('\n');
  assert.is(change('server.region', '"us-east-1"'), '');
  assert.match(change('server.hopsNeeded', '2'), /server\.hopsNeeded follows from server\.containers: name the facts/);
  assert.match(change('server.region', '2'), /expected string, but this is int/);
  assert.match(change('server.regoin', '"x"'), /did you mean region\?/);
  assert.match(change('server', '"x"'), /group of facts/);
  assert.match(change('integration.storedKeys', 'false'), /there is no integration here/);
});

test('an example that is like no earlier one is told', () => {
  const found = problemsOf(ruleText({ examples: '\n  - { name: one, like: other, verdict: pass }' }));
  assert.match(found.join('\n'), /rules\/my-rule\.yaml:\d+:\d+ No example before this one is called "other"/);
});

test('a rule is judged: applies, holds, does not, cannot be told', () => {
  const rule = ruleOf();
  const verdictOf = (variables: Scope['variables']) =>
    rule.judge({ variables, params: {}, now: '2026-01-01T00:00:00.000Z' }).verdict;
  assert.is(verdictOf({ server: known({ region: 'us-east-1' }) }), 'pass');
  assert.is(verdictOf({ server: known({ region: 'eu-west-1' }) }), 'fail');
  assert.is(verdictOf({ server: { region: { absent: true } } }), 'not-applicable');
  assert.is(verdictOf({ server: { region: { unknown: 'throttled' } } }), 'unknown');
  assert.is(verdictOf({}), 'unknown');
});

test('a rule may say in its own words what is not known, and its placeholders are checked', () => {
  const rule = ruleOf({ unknownMessage: '"Nobody knows where {server.name} runs."' });
  assert.is(rule.renderUnknown?.(scopeOf({ name: 'prod' })), 'Nobody knows where prod runs.');
  assert.is(ruleOf().renderUnknown, undefined);
  assert.match(problemsOf(ruleText({ unknownMessage: '"{server.nmae}"' })).join(), /unknownMessage: .*nmae/);
});

test('where it is not known whether a rule applies the verdict is unknown, though its requirement holds', () => {
  const rule = ruleOf({ when: 'server.authentication == "access-key"' });
  const { verdict, evidence } = rule.judge(scopeOf({ region: 'us-east-1' }));
  assert.is(verdict, 'unknown');
  assert.equal(evidence, [{ fact: 'server.authentication', unknown: 'not-collected' }]);
});

test('evidence of both expressions is joined, sorted and told once', () => {
  const rule = ruleOf({ when: 'has(server.region) && server.containers == "bridge"' });
  assert.equal(
    rule.judge(scopeOf({ region: 'us-east-1', containers: 'bridge' })).evidence.map(({ fact }) => fact),
    ['server.containers', 'server.region'],
  );
});

test('the message of the first case that is true is used, and the rule’s where none is', () => {
  const rule = ruleOf({
    cases: `
  - { when: server.region.startsWith("cn-"), message: "China: {server.region}." }
  - { when: 'server.containers == "host"', message: Host., fix: { text: "Not {server.name}.", command: "x {server.name}" } }
  - { when: server.region.startsWith("eu-"), fix: { text: Stay. } }`,
  });
  const say = (facts: Parameters<typeof known>[0]) => [
    rule.renderMessage(scopeOf({ name: 'prod', ...facts })),
    rule.renderFix(scopeOf({ name: 'prod', ...facts })),
  ];
  assert.equal(say({ region: 'cn-north-1', containers: 'host' }), ['China: cn-north-1.', { text: 'Move it.' }]);
  assert.equal(say({ region: 'eu-west-1', containers: 'host' }), ['Host.', { text: 'Not prod.', command: 'x prod' }]);
  assert.equal(say({ region: 'eu-west-1', containers: 'none' }), ['prod runs in eu-west-1.', { text: 'Stay.' }]);
  assert.equal(say({ region: 'us-west-2' }), ['prod runs in us-west-2.', { text: 'Move it.' }]);
});

test('a change is worked out on the facts of the subject', () => {
  const rule = ruleOf({
    fix: `{ text: Do., changes: { server.region: 'server.name + "-1"', server.user: server.account } }`,
  });
  const scope = { ...scopeOf({ name: 'eu-west' }), variables: { server: { ...known({ name: 'eu-west' }) } } };
  assert.equal(
    rule.changes.map(({ path, evaluate }) => [path, evaluate(scope)]),
    [
      ['server.region', { value: 'eu-west-1' }],
      ['server.user', { unknown: 'not-collected' }],
    ],
  );
});

test('parameters enter expressions and texts', () => {
  const rule = ruleOf({
    params: `{ regions: { type: list<string>, default: [us-east-1], description: Where. } }`,
    require: 'server.region in params.regions',
    message: '"{server.region} is none of {params.regions}."',
  });
  const scope = scopeOf({ region: 'eu-west-1' }, { regions: ['us-east-1', 'us-west-2'] });
  assert.is(rule.judge(scope).verdict, 'fail');
  assert.is(rule.renderMessage(scope), 'eu-west-1 is none of us-east-1, us-west-2.');
  assert.is(rule.judge(scopeOf({ region: 'eu-west-1' }, { regions: ['eu-west-1'] })).verdict, 'pass');
});

test.run();
