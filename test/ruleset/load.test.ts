import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Problem, RuleOverride, RuleSetting } from '../../src/model/index.ts';
import { loadRules, type RulesetSettings, resolveRuleset } from '../../src/ruleset/index.ts';
import { ruleText } from './rule-text.ts';

const test = suite('ruleset/load');
const here = { file: 'trustpath.yaml', line: 3, column: 5 };

const folders: string[] = [];
test.after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with these files. */
function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rules-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

function load(root: string, ...dirs: readonly string[]) {
  return loadRules({ dirs: dirs.map((dir) => ({ path: join(root, dir), location: here })), root });
}

function show({ file, line, message }: Problem): string {
  return `${file}:${line ?? ''} ${message}`;
}

const ours = [
  'imds-hop-limit',
  'no-static-keys-with-instance-profile',
  'sts-regional-endpoint',
  'trust-principal-matches-server-role',
];

test('without folders there are our rules, sorted', async () => {
  const { rules, problems, warnings } = await load('/');
  assert.equal([problems, warnings], [[], []]);
  for (const id of ours)
    assert.ok(
      rules.some((rule) => rule.definition.id === id),
      id,
    );
  const ids = rules.map((rule) => rule.definition.id);
  assert.equal(ids, [...ids].sort());
  for (const rule of rules) assert.match(rule.definition.location.file, /^trustpath\/rules\//);
});

test('rules of the user’s own are found in folders below, by their endings, once', async () => {
  const root = plant({
    'rules/a/one.yaml': ruleText({ id: 'one' }),
    'rules/two.yml': ruleText({ id: 'two' }),
    'rules/notes.md': 'no rule',
  });
  const { rules, problems } = await load(root, 'rules', 'rules/a');
  assert.equal(problems, []);
  const own = rules.filter(
    (rule) => !ours.includes(rule.definition.id) && !rule.definition.location.file.startsWith('trustpath/'),
  );
  assert.equal(
    own.map(({ definition: { id, location } }) => `${id} ${location.file}:${location.line}`),
    ['one rules/a/one.yaml:1', 'two rules/two.yml:1'],
  );
});

test('problems of all files and folders come at once', async () => {
  const root = plant({
    'rules/a.yaml': ruleText({ id: 'same' }),
    'rules/b.yaml': ruleText({ id: 'same' }),
    'rules/c.yaml': ruleText({ id: 'imds-hop-limit' }),
    'rules/d.yaml': ruleText({ id: 'typo', require: 'server.regio == "x"' }),
    'rules/e.yaml': 'id: [',
    'empty/README': '',
    file: '',
  });
  const { problems } = await load(root, 'rules', 'nowhere', 'empty', 'file');
  const told = problems.map(show).join('\n');
  assert.match(told, /trustpath\.yaml:3 The rules folder nowhere does not exist\./);
  assert.match(told, /trustpath\.yaml:3 The rules folder empty holds no \.yaml or \.yml file\./);
  assert.match(told, /trustpath\.yaml:3 The rules folder file is no folder\./);
  assert.match(told, /rules\/b\.yaml:1 There is a rule same already, in rules\/a\.yaml:1/);
  assert.match(told, /rules\/c\.yaml:1 There is a rule imds-hop-limit already, one of trustpath's own/);
  assert.match(told, /rules\/d\.yaml:5 typo: require: server has no fact regio; did you mean region\?/);
  assert.match(told, /rules\/e\.yaml:1 /);
});

test('an example that a rule lacks is a warning, not a problem', async () => {
  const root = plant({ 'rules/a.yaml': ruleText({ id: 'own', examples: '[]' }) });
  const { problems, warnings } = await load(root, 'rules');
  assert.equal(problems, []);
  assert.match(warnings.map(show).join(), /rules\/a\.yaml:1 own: no example shows when the verdict is pass or fail/);
});

function setting(rule: string, more: Partial<RuleSetting> = {}): RuleSetting {
  return { rule, off: false, location: here, ...more };
}

async function resolve(root: string, dirs: readonly string[], settings: Partial<RulesetSettings>) {
  const { rules, problems } = await load(root, ...dirs);
  assert.equal(problems.map(show), []);
  const config = { directory: root, extends: [], rules: [], overrides: [], ...settings };
  const resolved = await resolveRuleset({ rules, config, root });
  return { ...resolved, ids: resolved.rules.map((enabled) => enabled.rule.definition.id) };
}

const recommended = { name: 'trustpath/recommended', location: here };

test('a preset of ours switches its members on', async () => {
  const { ids, problems } = await resolve('/', [], { extends: [recommended] });
  assert.equal(problems, []);
  for (const id of ours) assert.ok(ids.includes(id), id);
});

test('without a preset only what is named is on, and what is off stays off', async () => {
  const named = await resolve('/', [], { rules: [setting('imds-hop-limit', { severity: 'low' })] });
  assert.equal(named.ids, ['imds-hop-limit']);
  assert.is(named.rules[0]?.severity, 'low');
  const off = await resolve('/', [], { extends: [recommended], rules: [setting('imds-hop-limit', { off: true })] });
  assert.not.ok(off.ids.includes('imds-hop-limit'));
});

test('rules of the user’s own are on unless they are off', async () => {
  const root = plant({ 'rules/a.yaml': ruleText({ id: 'own-a' }), 'rules/b.yaml': ruleText({ id: 'own-b' }) });
  const { ids } = await resolve(root, ['rules'], { rules: [setting('own-b', { off: true })] });
  assert.equal(ids, ['own-a']);
});

test('a preset of the user’s own extends, changes and switches off, relative to its own file', async () => {
  const root = plant({
    'presets/base.yaml': 'description: Base.\nextends: [trustpath/recommended]\nrules: { sts-regional-endpoint: off }',
    'presets/deep/strict.yaml':
      'description: Strict.\nextends: [../base.yaml]\nrules: { imds-hop-limit: { severity: critical, params: { tolerance: 1 } } }',
  });
  const { rules, problems } = await resolve(root, [], {
    extends: [{ name: './presets/deep/strict.yaml', location: here }],
  });
  assert.equal(problems, []);
  const hop = rules.find((enabled) => enabled.rule.definition.id === 'imds-hop-limit');
  assert.equal([hop?.severity, hop?.params], ['critical', { tolerance: 1 }]);
  assert.not.ok(rules.some((enabled) => enabled.rule.definition.id === 'sts-regional-endpoint'));
});

test('presets that do not exist, are broken, name no rule or extend themselves are told', async () => {
  const root = plant({
    'a.yaml': 'description: A.\nextends: [./b.yaml]',
    'b.yaml': 'description: B.\nextends:\n  - ./a.yaml',
    'c.yaml': 'description: C.\nrules: { imds-hop-limits: off }',
    'd.yaml': 'descripton: D.',
  });
  const names = ['./a.yaml', './c.yaml', './d.yaml', './e.yaml', 'trustpath/recomended', 'house'];
  const { problems } = await resolve(root, [], { extends: names.map((name) => ({ name, location: here })) });
  const told = problems.map(show).join('\n');
  assert.match(told, /b\.yaml:3 The preset extends itself: a\.yaml → b\.yaml → a\.yaml\./);
  assert.match(told, /c\.yaml:2 There is no rule imds-hop-limits; did you mean imds-hop-limit\?/);
  assert.match(told, /d\.yaml:1 Unknown key "descripton"; did you mean "description"\?/);
  assert.match(told, /trustpath\.yaml:3 e\.yaml does not exist\./);
  assert.match(
    told,
    /trustpath\.yaml:3 There is no preset trustpath\/recomended; did you mean trustpath\/recommended\?/,
  );
  assert.match(told, /trustpath\.yaml:3 There is no preset house; known: trustpath\/recommended, trustpath\/strict\./);
});

test('parameters that a rule has not, and values of another type, are told where they stand', async () => {
  const at = { file: 'trustpath.yaml', line: 40, column: 9 };
  const { problems } = await resolve('/', [], {
    extends: [recommended],
    rules: [
      setting('imds-hop-limit', { params: { tolerence: 1, tolerance: '1' }, paramLocations: { tolerance: at } }),
      setting('sts-regional-endpoint', { params: { tolerance: 1 } }),
    ],
  });
  assert.equal(problems.map(show), [
    'trustpath.yaml:3 The rule imds-hop-limit has no parameter tolerence; did you mean tolerance?',
    'trustpath.yaml:40 The parameter tolerance of imds-hop-limit is "1": expected a whole number.',
    'trustpath.yaml:3 The rule sts-regional-endpoint has no parameter tolerance; it has none.',
  ]);
});

function override(rules: readonly RuleSetting[], scope: Pick<RuleOverride, 'servers' | 'accounts'>): RuleOverride {
  return { rules, location: here, ...scope };
}

test('the last override that matches wins, member by member', async () => {
  const { rules } = await resolve('/', [], {
    extends: [recommended],
    rules: [setting('imds-hop-limit', { params: { tolerance: 1 } })],
    overrides: [
      override([setting('imds-hop-limit', { severity: 'low' })], { servers: ['test-*'] }),
      override([setting('imds-hop-limit', { off: true })], { servers: ['test-old'] }),
      override([setting('imds-hop-limit', { severity: 'info', params: { tolerance: 9 } })], {
        accounts: ['staging', '3333*'],
      }),
    ],
  });
  const hop = rules.find((enabled) => enabled.rule.definition.id === 'imds-hop-limit');
  assert.ok(hop);
  const prod = { servers: ['prod'], account: '111111111111', accountName: 'security' };
  assert.equal(hop.settingsFor(prod), { off: false, severity: 'high', params: { tolerance: 1 } });
  assert.equal(hop.settingsFor({ ...prod, servers: ['test-new'] }), {
    off: false,
    severity: 'low',
    params: { tolerance: 1 },
  });
  assert.is(hop.settingsFor({ ...prod, servers: ['test-old'] }).off, true);
  assert.equal(hop.settingsFor({ ...prod, account: '333333333333' }), {
    off: false,
    severity: 'info',
    params: { tolerance: 9 },
  });
  assert.is(hop.settingsFor({ servers: ['test-old'], accountName: 'staging' }).off, false);
});

test('an override for some servers does not reach what serves others too, or none', async () => {
  const { rules } = await resolve('/', [], {
    extends: [recommended],
    overrides: [override([setting('trust-principal-matches-server-role', { off: true })], { servers: ['test-*'] })],
  });
  const trust = rules.find((enabled) => enabled.rule.definition.id === 'trust-principal-matches-server-role');
  assert.is(trust?.settingsFor({ servers: ['test-a', 'test-b'] }).off, true);
  assert.is(trust?.settingsFor({ servers: ['test-a', 'prod'] }).off, false);
  assert.is(trust?.settingsFor({ servers: [] }).off, false);
});

test('a rule that is on in one place only is off elsewhere', async () => {
  const { rules, ids } = await resolve('/', [], {
    overrides: [override([setting('sts-regional-endpoint')], { servers: ['prod'] })],
  });
  assert.equal(ids, ['sts-regional-endpoint']);
  assert.is(rules[0]?.settingsFor({ servers: ['prod'] }).off, false);
  assert.is(rules[0]?.settingsFor({ servers: ['test'] }).off, true);
});

test.run();
