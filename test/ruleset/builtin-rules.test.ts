import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, FactValue, Verdict } from '../../src/model/index.ts';
import type { CompiledRule } from '../../src/ruleset/compiled-rule.ts';
import { exampleScope, missingVerdicts, testRule, withFact } from '../../src/ruleset/examples.ts';
import type { Scope } from '../../src/ruleset/expression.ts';
import { loadRules } from '../../src/ruleset/index.ts';
import { ruleText } from './rule-text.ts';

const test = suite('ruleset/builtin-rules');
const { rules } = await loadRules({ dirs: [], root: '/' });

function ruleOf(id: string): CompiledRule {
  const rule = rules.find(({ definition }) => definition.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}

for (const rule of rules) {
  const { id, examples } = rule.definition;

  test(`${id} passes its examples and the laws`, () => {
    const runs = testRule(rule);
    assert.equal(
      runs.filter((run) => run.problem !== undefined).map((run) => `${run.example}, ${run.variant}: ${run.problem}`),
      [],
    );
    assert.ok(runs.length > examples.length * 3);
  });

  test(`${id} shows every verdict that it can give`, () => {
    assert.equal(missingVerdicts(rule.definition), []);
  });

  test(`${id} says what was found and what to do without a gap`, () => {
    for (const example of examples.filter(({ verdict }) => verdict === 'fail')) {
      const scope = exampleScope(rule, example);
      const said = `${rule.renderMessage(scope)} ${rule.renderFix(scope).text}`;
      assert.not.match(said, /\(unknown: not-collected\)|\(none\)|[{}]/, `${example.name}: ${said}`);
    }
  });

  test(`${id} says whom it serves and where that is written`, () => {
    const { controls, references, requirements, presets, why } = rule.definition;
    assert.ok(Object.keys(controls).length > 0 && references.length > 0 && requirements.length > 0);
    assert.ok(presets.includes('recommended') || presets.includes('strict'));
    assert.ok(why.length > 200);
  });
}

type Row = readonly [facts: Readonly<Record<string, FactValue | Fact>>, verdict: Verdict];

const unread = { unknown: 'access-denied' } as const;

function isFact(value: FactValue | Fact): value is Fact {
  return (
    typeof value === 'object' && !Array.isArray(value) && ['value', 'unknown', 'absent'].some((key) => key in value)
  );
}

function scopeOf(facts: Row[0], params: Scope['params'] = {}): Scope {
  const empty: Scope = { variables: {}, params, now: '2026-01-01T00:00:00.000Z' };
  return Object.entries(facts).reduce(
    (scope, [path, value]) => withFact(scope, path, isFact(value) ? value : { value }),
    empty,
  );
}

/** An instance of a server with containers on a bridge, changed. */
function bridge(changes: Row[0]): Row[0] {
  return {
    'server.authentication': 'instance-profile',
    'server.hopsNeeded': 2,
    'instance.exists': true,
    'instance.metadataOptions.httpEndpoint': 'enabled',
    'instance.metadataOptions.hopLimit': 2,
    ...changes,
  };
}

function role(changes: Row[0]): Row[0] {
  const lists = ['serversWithoutCaller', 'missingCallers', 'undeclaredPrincipals', 'stalePrincipals', 'deniedCallers'];
  return {
    'targetRole.exists': true,
    ...Object.fromEntries(lists.map((list) => [`targetRole.${list}`, []])),
    ...changes,
  };
}

function keyless(changes: Row[0]): Row[0] {
  return {
    'server.authentication': 'instance-profile',
    'server.storedKeyIntegrations': [],
    'server.activeUserKeys': [],
    ...changes,
  };
}

const partly = (...value: readonly string[]): Fact => ({ value, more: unread });

const table: Readonly<Record<string, readonly Row[]>> = {
  'imds-hop-limit': [
    [bridge({}), 'pass'],
    [bridge({ 'instance.metadataOptions.hopLimit': 1 }), 'fail'],
    [bridge({ 'instance.metadataOptions.hopLimit': 3 }), 'fail'],
    [bridge({ 'instance.metadataOptions.hopLimit': 64 }), 'fail'],
    [bridge({ 'server.hopsNeeded': 1, 'instance.metadataOptions.hopLimit': 1 }), 'pass'],
    [bridge({ 'server.hopsNeeded': 1 }), 'fail'],
    [bridge({ 'instance.metadataOptions.httpEndpoint': 'disabled' }), 'fail'],
    [bridge({ 'instance.exists': false }), 'fail'],
    [bridge({ 'instance.exists': unread }), 'unknown'],
    [bridge({ 'instance.metadataOptions.httpEndpoint': unread }), 'unknown'],
    [bridge({ 'instance.metadataOptions.hopLimit': unread }), 'unknown'],
    [bridge({ 'server.hopsNeeded': unread }), 'unknown'],
    [bridge({ 'server.hopsNeeded': unread, 'instance.metadataOptions.httpEndpoint': 'disabled' }), 'fail'],
    [bridge({ 'server.authentication': unread }), 'unknown'],
    [bridge({ 'server.authentication': 'access-key' }), 'not-applicable'],
  ],
  'trust-principal-matches-server-role': [
    [role({}), 'pass'],
    [role({ 'targetRole.exists': false }), 'fail'],
    [role({ 'targetRole.exists': unread }), 'unknown'],
    [role({ 'targetRole.serversWithoutCaller': ['a'] }), 'fail'],
    [role({ 'targetRole.missingCallers': ['a'] }), 'fail'],
    [role({ 'targetRole.undeclaredPrincipals': ['a'] }), 'fail'],
    [role({ 'targetRole.stalePrincipals': ['a'] }), 'fail'],
    [role({ 'targetRole.deniedCallers': ['a'] }), 'fail'],
    [role({ 'targetRole.missingCallers': partly() }), 'unknown'],
    [role({ 'targetRole.undeclaredPrincipals': partly() }), 'unknown'],
    [role({ 'targetRole.deniedCallers': partly() }), 'unknown'],
    [role({ 'targetRole.missingCallers': partly(), 'targetRole.undeclaredPrincipals': partly('a') }), 'fail'],
    [role({ 'targetRole.exists': unread, 'targetRole.stalePrincipals': ['a'] }), 'fail'],
    [{}, 'unknown'],
  ],
  'no-static-keys-with-instance-profile': [
    [keyless({}), 'pass'],
    [keyless({ 'server.storedKeyIntegrations': ['a'] }), 'fail'],
    [keyless({ 'server.activeUserKeys': ['MPLE'] }), 'fail'],
    [keyless({ 'server.storedKeyIntegrations': partly() }), 'unknown'],
    [keyless({ 'server.storedKeyIntegrations': partly('a') }), 'fail'],
    [keyless({ 'server.storedKeyIntegrations': partly(), 'server.activeUserKeys': ['MPLE'] }), 'fail'],
    [keyless({ 'server.activeUserKeys': unread }), 'unknown'],
    [keyless({ 'server.authentication': 'access-key', 'server.activeUserKeys': ['MPLE'] }), 'not-applicable'],
  ],
  'sts-regional-endpoint': [
    [{ 'server.sts.endpoints': 'regional' }, 'pass'],
    [{ 'server.sts.endpoints': 'global' }, 'fail'],
    [{ 'server.sts.endpoints': 'legacy' }, 'fail'],
    [{ 'server.sts.endpoints': 'unset' }, 'fail'],
    [{ 'server.sts.endpoints': { unknown: 'not-declared' } }, 'unknown'],
    [{ 'server.sts.endpoints': 'regional', 'server.authentication': 'access-key' }, 'pass'],
  ],
};

for (const [id, rows] of Object.entries(table))
  test(`${id} gives the verdicts of the table`, () => {
    for (const [facts, verdict] of rows)
      assert.is(ruleOf(id).judge(scopeOf(facts, { tolerance: 0 })).verdict, verdict, JSON.stringify(facts));
  });

test('the tolerance widens the hop limit upwards only', () => {
  const verdict = (hopLimit: number) =>
    ruleOf('imds-hop-limit').judge(scopeOf(bridge({ 'instance.metadataOptions.hopLimit': hopLimit }), { tolerance: 2 }))
      .verdict;
  assert.equal([1, 2, 4, 5].map(verdict), ['fail', 'pass', 'pass', 'fail']);
});

test('a hop limit of 1 with optional tokens is said to work by falling back to IMDSv1', () => {
  const say = (httpTokens: string) =>
    ruleOf('imds-hop-limit').renderMessage(
      scopeOf(bridge({ 'instance.metadataOptions.hopLimit': 1, 'instance.metadataOptions.httpTokens': httpTokens }), {
        tolerance: 0,
      }),
    );
  assert.match(say('optional'), /works today by falling back to IMDSv1/);
  assert.match(say('required'), /with tokens required no integration gets credentials/);
});

for (const id of ['imds-hop-limit', 'sts-regional-endpoint'])
  test(`what the fix of ${id} changes makes it pass`, () => {
    const rule = ruleOf(id);
    const examples = rule.definition.examples.filter(
      ({ verdict, facts }) => verdict === 'fail' && facts['instance.exists'] !== false,
    );
    assert.ok(examples.length > 2);
    for (const example of examples) {
      const before = exampleScope(rule, example);
      const after = rule.changes.reduce((scope, { path, evaluate }) => withFact(scope, path, evaluate(before)), before);
      assert.is(rule.judge(after).verdict, 'pass', example.name);
    }
  });

test('the fix of the trust policy is the proposed one, quoted for the shell', () => {
  const rule = ruleOf('trust-principal-matches-server-role');
  const example = rule.definition.examples.find(({ name }) => name.startsWith('the whole account'));
  assert.ok(example);
  const scope = exampleScope(rule, example);
  const proposed = example.facts['targetRole.trust.proposed'];
  assert.is(
    rule.renderFix(scope).command,
    `[ "$(aws sts get-caller-identity --query Account --output text)" = 222222222222 ] && aws iam update-assume-role-policy --role-name UpdateAPP --policy-document '${proposed}'`,
  );
  assert.equal(
    rule.changes.map(({ path, evaluate }) => [path, evaluate(scope)]),
    [['targetRole.trust.document', { value: proposed }]],
  );
});

function compileRules(files: Readonly<Record<string, string>> | undefined) {
  const root = mkdtempSync(join(tmpdir(), 'compile-rules-'));
  try {
    for (const [name, text] of Object.entries(files ?? {})) {
      mkdirSync(dirname(join(root, 'rules', name)), { recursive: true });
      writeFileSync(join(root, 'rules', name), text);
    }
    const output = join(root, 'out.ts');
    const folder = files === undefined ? 'rules' : join(root, 'rules');
    const run = spawnSync(process.execPath, ['scripts/compile-rules.mjs', folder, output], { encoding: 'utf8' });
    return { status: run.status, stderr: run.stderr, text: run.status === 0 ? readFileSync(output, 'utf8') : '' };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('our rules are compiled from the files in rules/, the same bytes each time', () => {
  const { status, stderr, text } = compileRules(undefined);
  assert.is(status, 0, stderr);
  assert.is(text, readFileSync('src/ruleset/builtin.generated.ts', 'utf8'));
});

test('a rule of ours with any problem ends the build and says where', () => {
  const broken = ruleText({ id: 'broken', require: 'server.regio == "x"' });
  const wrong = ruleText({
    id: 'wrong',
    examples: '\n  - { name: there, facts: { server.region: us-east-1 }, verdict: fail }',
  });
  const lost = ruleText({ id: 'lost', presets: '[recomended]' });
  const { status, stderr } = compileRules({ 'a/broken.yaml': broken, 'wrong.yaml': wrong, 'lost.yaml': lost });
  assert.is(status, 1);
  assert.match(stderr, /^rules\/a\/broken\.yaml:5:17: broken: require: server has no fact regio/m);
  assert.match(stderr, /^rules\/wrong\.yaml:1:5: wrong: no example shows when the verdict is pass or unknown/m);
  assert.match(stderr, /^rules\/wrong\.yaml:\d+:\d+: there: The verdict is pass, not fail\./m);
  assert.match(stderr, /^rules\/lost\.yaml:1:5: There is no preset recomended\./m);
});

test.run();
