import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderWith, minimal, runCommand } from './run-command.ts';

const test = suite('commands/check');

const updateApp = 'arn:aws:iam::222222222222:role/UpdateAPP';

function waiver(over: Readonly<Record<string, string>> = {}): string {
  const fields = {
    rule: 'trust-principal-matches-server-role',
    subject: updateApp,
    reason: 'being narrowed',
    owner: 'cloud-security',
    expires: '2027-01-31',
    ...over,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${minimal}waivers:\n  - ${lines.join('\n    ')}\n`;
}

function check(text: string, ...args: string[]) {
  const cwd = folderWith({ 'trustpath.yaml': text });
  return runCommand(['check', ...args], { cwd });
}

test('a configuration in order is told in one line, by what it declares', async () => {
  const run = await check(minimal);
  assert.is(run.code, 0, run.stderr);
  assert.match(
    run.stdout,
    /^trustpath\.yaml is in order: \d+ rules, 2 accounts, 1 server, 1 integration, 0 waivers\.\n$/,
  );
  assert.is(run.stderr, '');
});

test('a waiver that may be needed is in order', async () => {
  const run = await check(waiver());
  assert.is(run.code, 0, run.stderr);
  assert.is(run.stderr, '');
});

test('an expired waiver fails, at its place and with its last day', async () => {
  const run = await check(waiver({ expires: '2026-11-23' }));
  assert.is(run.code, 2);
  assert.match(run.stderr, /^trustpath\.yaml:21:5: .*UpdateAPP ended on 2026-11-23/);
  assert.is(run.stdout, '');
});

test('the last day of a waiver is a day on which it holds', async () => {
  const run = await check(waiver({ expires: '2026-11-24' }));
  assert.is(run.code, 0);
  assert.match(run.stderr, /ends on 2026-11-24/);
});

test('a waiver that ends within 14 days is a warning, and a later one is none', async () => {
  const soon = await check(waiver({ expires: '2026-12-08' }));
  assert.is(soon.code, 0);
  assert.match(soon.stderr, /^trustpath\.yaml:21:5: warning: The waiver of .*ends on 2026-12-08/);
  assert.is((await check(waiver({ expires: '2026-12-09' }))).stderr, '');
});

const withExternalId = minimal.replace('auditRole', `externalId: \${env:EXTERNAL_ID}\n    auditRole`);

/** What a command says of a configuration whose external id is this one. */
function withId(id: string, ...args: string[]) {
  return runCommand(args, { cwd: folderWith({ 'trustpath.yaml': withExternalId }), env: { EXTERNAL_ID: id } });
}

test('an external id of fewer than 16 characters is a warning at its place, and one of 16 is none', async () => {
  const short = await withId('fifteen-letters', 'check');
  assert.is(short.code, 0, short.stderr);
  assert.match(short.stdout, /is in order/);
  assert.match(
    short.stderr,
    /^trustpath\.yaml:6:17: warning: accounts\[1\]\.externalId has fewer than 16 characters: .*\n$/,
  );
  assert.not.match(short.stderr, /fifteen/);
  assert.is((await withId('sixteen--letters', 'check')).stderr, '');
});

test('a report that is written outside of the checkout is a warning at its place', async () => {
  const run = await check(
    `${minimal}reports:\n  - { format: json, file: inside.json }\n  - { format: json, file: ../outside.json }\n`,
  );
  assert.is(run.code, 0, run.stderr);
  assert.match(run.stderr, /^trustpath\.yaml:\d+:5: warning: the report is written outside of .*\n$/);
});

test('with --strict a warning fails, and what is no warning does not', async () => {
  const short = await withId('short', 'check', '--strict');
  assert.is(short.code, 2);
  assert.is(short.stdout, '');
  assert.match(short.stderr, /^trustpath\.yaml:6:17: accounts\[1\]\.externalId has fewer than 16 characters/);
  assert.is((await withId('sixteen--letters', 'check', '--strict')).code, 0);
  assert.is((await check(waiver({ expires: '2026-12-08' }), '--strict')).code, 2);
  assert.is((await check(waiver({ expires: '2026-12-09' }), '--strict')).code, 0);
});

test('warnings stand before what is wrong, and are told as warnings', async () => {
  const cwd = folderWith({
    'trustpath.yaml': `${withExternalId}${waiver({ expires: '2026-11-23' }).slice(minimal.length)}`,
  });
  const run = await runCommand(['check'], { cwd, env: { EXTERNAL_ID: 'short' } });
  assert.is(run.code, 2);
  assert.match(run.stderr, /^\S+: warning: accounts\[1\].*\n\S+: The waiver of .* ended on/);
});

test('an audit warns of a short external id on stderr, unless it is to be quiet', async () => {
  const audit = ['audit', '--plan'];
  assert.match((await withId('short', ...audit)).stderr, /^trustpath\.yaml:6:17: warning: accounts\[1\]\.externalId/);
  assert.is((await withId('short', ...audit, '--quiet')).stderr, '');
  assert.is((await withId('sixteen--letters', ...audit)).stderr, '');
});

test('a file that is none of ours is told by its kind alone, wherever it is named', async () => {
  const line = 'a-line-of-a-file-that-is-nobodys-business\n';
  const cwd = folderWith({
    'trustpath.yaml': `${minimal}extends: [trustpath/recommended, ./token]\n`,
    'rules.yaml': `${minimal}rulesDirs: [ours]\n`,
    'good.yaml': minimal,
    token: line,
    'ours/token.yaml': line,
  });
  for (const args of [
    ['--config', 'token'],
    [],
    ['--config', 'rules.yaml'],
    ['--config', 'good.yaml', '--snapshot', 'token'],
  ]) {
    const run = await runCommand(['check', ...args], { cwd });
    assert.is(run.code, 2, args.join(' '));
    assert.match(
      run.stderr,
      args.includes('--snapshot') ? /is not whole JSON/ : /token\S*: The document is a text, not a mapping/,
    );
    assert.not.match(run.stderr, /nobody/);
  }
});

test('--as-of moves the day', async () => {
  assert.is((await check(waiver(), '--as-of', '2027-01-31')).code, 0);
  assert.is((await check(waiver(), '--as-of', '2027-02-01')).code, 2);
});

test('a waiver for what no declaration can bring up is unused, and the nearest subject is named', async () => {
  const run = await check(waiver({ subject: 'arn:aws:iam::222222222222:role/UpdateApp' }));
  assert.is(run.code, 2);
  assert.match(
    run.stderr,
    /unused: the rule judges no such subject; did you mean arn:aws:iam::222222222222:role\/UpdateAPP\?/,
  );
});

test('a waiver of a rule that is off is unused', async () => {
  const run = await check(`${waiver()}rules: { trust-principal-matches-server-role: off }\n`);
  assert.is(run.code, 2);
  assert.match(run.stderr, /unused: the rule is off/);
});

test('what the declaration alone decides is decided: a waiver of a pass is unused, one of a failure is not', async () => {
  const sts = { rule: 'sts-regional-endpoint', subject: 'xsoar-prod' };
  assert.is((await check(waiver(sts))).code, 0);
  const run = await check(waiver(sts).replace('endpoints: global', 'endpoints: regional'));
  assert.is(run.code, 2);
  assert.match(run.stderr, /unused: nothing that it covers fails/);
});

test('a waiver of a rule that does not exist is told with the nearest rule', async () => {
  const run = await check(waiver({ rule: 'trust-principal-matches-server-rule' }));
  assert.is(run.code, 2);
  assert.match(run.stderr, /did you mean "trust-principal-matches-server-role"\?/);
});

for (const subject of ['arn:aws:iam::222222222222:role/*', 'arn:aws:iam::*', 'arn:aws:iam::*:role/*'])
  test(`${subject} is too broad for a waiver`, async () => {
    const run = await check(waiver({ subject }));
    assert.is(run.code, 2);
    assert.match(run.stderr, /is too broad: it covers all that is in iam of /);
  });

test('a pattern that fixes a name is narrow enough, also over accounts', async () => {
  for (const subject of ['arn:aws:iam::222222222222:role/Upd*', 'arn:aws:iam::*:role/UpdateAPP'])
    assert.is((await check(waiver({ subject }))).code, 0, subject);
});

test('with a snapshot, a waiver that nothing needs is found', async () => {
  const args = ['--snapshot', join(process.cwd(), 'examples/snapshot.json'), '--config', 'examples/trustpath.yaml'];
  assert.is((await runCommand(['check', ...args])).code, 0);
  const run = await runCommand(['check', ...args, '--as-of', '2027-04-01']);
  assert.is(run.code, 2);
  assert.match(run.stderr, /ended on 2027-03-31/);
});

test('a snapshot that could not see what a waiver is for leaves it in peace', async () => {
  const cwd = folderWith({ 'trustpath.yaml': waiver(), 'none.json': JSON.stringify(emptySnapshot) });
  const run = await runCommand(['check', '--snapshot', 'none.json'], { cwd });
  assert.is(run.code, 0, run.stderr);
});

const emptySnapshot = {
  version: 1,
  tool: { name: 'trustpath', version: '0.1.0' },
  takenAt: '2026-11-24T00:00:00.000Z',
  incomplete: false,
  topology: { accounts: [], servers: [], integrations: [] },
  subjects: [],
  selections: [],
  gaps: [],
  reads: [],
  cost: { apiCalls: 0, retries: 0, throttled: 0, seconds: 0, calls: {} },
};

test('a snapshot that does not exist is exit 2', async () => {
  const run = await check(minimal, '--snapshot', 'missing.json');
  assert.is(run.code, 2);
  assert.match(run.stderr, /missing\.json: cannot be read: no such file/);
});

test.run();
