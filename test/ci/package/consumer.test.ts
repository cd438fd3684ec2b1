import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { npm, pack } from '../../package/pack.ts';
import { accepts } from '../../support/json-schema.ts';
import { projectRoot } from '../../support/python/project-root.ts';

// A project of somebody else, who installed the packed tarball and nothing besides @types/node.
const test = suite('package/consumer');

const { folder, tarball } = pack();
const project = join(folder, 'consumer');
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
const run = (file: string) =>
  JSON.parse(execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8', env: {} }));

test.before(() => {
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm(project, 'install', '--ignore-scripts', tarball);
  cpSync(join(projectRoot, 'examples'), join(project, 'examples'), { recursive: true });
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  for (const name of ['@types/node', 'undici-types'])
    symlinkSync(join(projectRoot, 'node_modules', name), join(project, 'node_modules', name));
});

const program = `
import {
  type Account,
  type AssumeRoleDecision,
  type AssumeRoleRequest,
  type Audit,
  type AuditInput,
  audit,
  type CollectOptions,
  type Config,
  collect,
  decideAssumeRole,
  type Finding,
  type Format,
  formats,
  loadConfig,
  loadReporter,
  loadRules,
  planCollection,
  type Policy,
  type Report,
  type Reporter,
  resolveRuleset,
  type RuleDefinition,
  type Severity,
  type Snapshot,
  type Topology,
  type Verdict,
  verdicts,
} from 'trustpath';
import { readFileSync } from 'node:fs';

const caller = 'arn:aws:iam::111111111111:role/XsoarServer';
const trust = (principal: string): Policy => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
});
const decide = (trustPolicy: Policy): AssumeRoleDecision => {
  const request: AssumeRoleRequest = {
    caller: { kind: 'role', arn: caller, principal: 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0123456789abcdef0' },
    target: { arn: 'arn:aws:iam::222222222222:role/UpdateAPP' },
    trustPolicy,
    identityPolicies: [
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }] },
    ],
    context: {},
  };
  return decideAssumeRole(request);
};

const root = process.cwd();
const config: Config = await loadConfig({ cwd: root, file: 'examples/trustpath.yaml', env: {}, root });
const { rules, problems } = await loadRules({ dirs: config.rulesDirs, root });
const resolved = await resolveRuleset({ rules, config, root });
const snapshot = JSON.parse(readFileSync('examples/snapshot.json', 'utf8')) as Snapshot;
const input: AuditInput = {
  snapshot,
  topology: config.topology satisfies Topology,
  rules: resolved.rules,
  waivers: config.waivers,
  gate: config.gate,
  asOf: snapshot.takenAt.slice(0, 10),
  tool: { name: 'consumer', version: '1.0.0' },
};
const { report }: Audit = audit(input);
const findings: readonly Finding[] = report.findings;
const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
const format: Format = 'json';
const reporter: Reporter = await loadReporter(format);
const options: Pick<CollectOptions, 'topology' | 'plan'> = {
  topology: config.topology,
  plan: planCollection(config.topology, resolved.rules.flatMap(({ rule }) => rule.facts)),
};
const severities: readonly Severity[] = resolved.rules.map(({ severity }) => severity);
const definitions: readonly RuleDefinition[] = rules.map(({ definition }) => definition);
const accounts: readonly Account[] = config.topology.accounts;
const whole: Report = report;
console.log(
  JSON.stringify({
    allowed: decide(trust(caller)).decision,
    denied: decide(trust('arn:aws:iam::111111111111:role/Other')).decision,
    problems: [...problems, ...resolved.problems],
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])),
    formats: Object.values(formats),
    reporter: typeof reporter,
    collect: typeof collect,
    calls: options.plan.calls.length,
    sizes: [severities.length, definitions.length, accounts.length, whole.findings.length],
  }),
);
`;

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  lib: ['es2023'],
  target: 'es2023',
  types: ['node'],
};

for (const [module, moduleResolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])
  test(`its types compile in a strict project that resolves by ${moduleResolution}`, () => {
    write('main.ts', program);
    write('tsconfig.json', JSON.stringify({ compilerOptions: { ...compilerOptions, module, moduleResolution } }));
    const tsc = resolve(projectRoot, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '--project', project], { encoding: 'utf8' });
    assert.is(stdout, '');
    assert.is(status, 0);
  });

test('a mistake in the use of its types is found', () => {
  write(
    'main.ts',
    program.replace("kind: 'role'", "kind: 'rolle'").replace("format: Format = 'json'", "format: Format = 'jsn'"),
  );
  const tsc = resolve(projectRoot, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', project, '--noEmit'], { encoding: 'utf8' });
  assert.match(stdout, `'"rolle"' is not assignable`);
  assert.match(stdout, `'"jsn"' is not assignable`);
});

test('the library decides, loads a configuration and audits a snapshot as the command does', () => {
  const told = run('main.js');
  assert.is(told.allowed, 'allowed');
  assert.is(told.denied, 'denied');
  assert.equal(told.problems, []);
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/.bin/trustpath',
      ...['audit', '--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json', '--format', 'json'],
    ],
    { cwd: project, encoding: 'utf8', env: {} },
  );
  assert.is(status, 1);
  const report = JSON.parse(stdout);
  const counted: Record<string, number> = {};
  for (const { verdict } of report.findings) counted[verdict] = (counted[verdict] ?? 0) + 1;
  assert.equal(told.verdicts, { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, ...counted });
  assert.is(told.sizes[3], report.findings.length);
  assert.ok(told.calls > 0);
  assert.is(told.reporter, 'function');
  assert.is(told.collect, 'function');
});

test('the schemas that editors are pointed to are there, and are those that the command prints', () => {
  const example = readFileSync(join(projectRoot, 'test/config/contract-example.yaml'), 'utf8');
  const [, path = ''] = /yaml-language-server: \$schema=(\S+)/.exec(example) ?? [];
  assert.is(path, './node_modules/trustpath/dist/trustpath.schema.json');
  for (const [file, kind] of [
    [path, 'config'],
    ['node_modules/trustpath/dist/rule.schema.json', 'rule'],
  ] as const) {
    const text = readFileSync(join(project, file), 'utf8');
    assert.is(text, execFileSync('node_modules/.bin/trustpath', ['schema', kind], { cwd: project, encoding: 'utf8' }));
    assert.is(accepts(JSON.parse(text), {}), false);
  }
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
