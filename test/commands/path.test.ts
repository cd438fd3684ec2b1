import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as healthy from '../derive/path/healthy.ts';
import { brokenSubjects, declared, folderOf } from './path-folder.ts';
import { runCommand } from './run-command.ts';

const test = suite('commands/path');

function path(cwd: string, ...args: string[]) {
  return runCommand(['path', '--snapshot', 'snapshot.json', ...args], { cwd });
}

test('a complete path is drawn link by link, and ends with 0', async () => {
  const run = await path(folderOf());
  assert.is(run.code, 0, run.stderr);
  assert.is(
    run.stdout,
    `xsoar → ec2 → UpdateAPP                                                 complete
  arn:aws:iam::222222222222:role/UpdateAPP

  ✓ instance                i-0123456789abcdef0 is running.
  ✓ instance-profile        i-0123456789abcdef0 has the instance profile
  │                         XsoarServer.
  ✓ profile-role            The instance profile XsoarServer of
  │                         i-0123456789abcdef0 holds the role XsoarServer.
  ✓ role-trusts-ec2         XsoarServer trusts ec2.amazonaws.com.
  ✓ metadata-service        The metadata service of i-0123456789abcdef0 is
  │                         enabled, and its hop limit of 2 reaches the
  │                         integrations.
  ✓ sts-endpoint            Calls go to the STS endpoint of us-east-1.
  ✓ assume-role-permission  XsoarServer is allowed sts:AssumeRole on UpdateAPP.
  ✓ target-role             UpdateAPP exists in account 222222222222, under
  │                         exactly this ARN.
  ✓ trust-policy            The trust policy of UpdateAPP admits XsoarServer.
  ? guardrails              Service and resource control policies and VPC
  │                         endpoint policies cannot be seen from a member
  │                         account.
  ✓ session                 STS takes the session name xsoar-ec2, and every role
  │                         allows 900 s.
  ✓ permissions             UpdateAPP grants what ec2 needs.
  ✓ least-privilege         The path to UpdateAPP is as narrow as what is
                            declared.

1 path: 1 complete
`,
  );
});

test('a broken path says where, why and what mends it, and ends with 1', async () => {
  const run = await path(folderOf(brokenSubjects));
  assert.is(run.code, 1);
  assert.match(run.stdout, /^xsoar → ec2 → UpdateAPP {2,}broken at metadata-service$/m);
  assert.match(
    run.stdout,
    / {2}╎ {3}mend {4}Set the hop limit of i-0123456789abcdef0 to 2\.\n {2}╎\n {6}aws ec2 modify-instance-metadata-options /,
  );
  assert.match(run.stdout, /^ {2}✗ trust-policy {12}No Allow of the trust policy admits$/m);
  assert.match(
    run.stdout,
    /^ {6}\[ .* = 222222222222 \] && aws iam update-assume-role-policy --role-name UpdateAPP --policy-document '\{.*\}'$/m,
  );
  assert.match(run.stdout, /\n1 path: 1 broken\n$/);
  const [above = '', below = ''] = run.stdout.split('✗ metadata-service');
  assert.not.match(above, /╎/, 'the line is whole as far as the path holds');
  assert.not.match(below, /│/, 'and broken behind');
});

test('no line but a command is wider than 80 columns', async () => {
  const run = await path(folderOf(brokenSubjects));
  for (const line of run.stdout.split('\n'))
    assert.ok(line.length <= 80 || /^ {6}(\[ .* \] && )?aws /.test(line), line);
});

test('a path of which something could not be seen names the call, and ends with 4', async () => {
  const denied = {
    unknown: 'access-denied',
    call: 'iam:GetAccountAuthorizationDetails',
    permission: 'iam:GetAccountAuthorizationDetails',
  } as const;
  const subjects = [
    healthy.anInstance(),
    healthy.aServerRole(),
    healthy.aTargetRole({ 'policies.identity': denied, 'policies.boundary': denied }),
  ];
  const run = await path(folderOf(subjects));
  assert.is(run.code, 4);
  assert.match(run.stdout, /open {4}targetRole\.policies\.identity: access-denied at/);
  assert.match(run.stdout, /1 path: 1 unknown\n$/);
});

test('what hangs on a broken link is marked as waiting, not as unread', async () => {
  const run = await path(folderOf([healthy.anInstance(), healthy.aServerRole(), healthy.aTargetRole(healthy.noRole)]));
  assert.match(run.stdout, /^xsoar → ec2 → UpdateAPP {2,}broken at target-role$/m);
  assert.match(run.stdout, /^ {2}· trust-policy {12}Nothing to look at until the role UpdateAPP exists\.$/m);
  assert.match(run.stdout, /^ {2}· permissions {13}Nothing to look at until the role UpdateAPP exists\.$/m);
  assert.not.match(run.stdout, /not-collected/);
});

test('several paths are listed in the end, one line each', async () => {
  const config = `${declared}  - { name: other, server: xsoar, role: "arn:aws:iam::222222222222:role/Other" }\n`;
  const run = await path(folderOf(undefined, config));
  assert.match(
    run.stdout,
    /\n✓ xsoar → ec2 → UpdateAPP \(222222222222\) {2}complete\n✗ xsoar → other → Other \(222222222222\) {2}broken at assume-role-permission\n\n2 paths: /,
  );
});

test('as JSON a path holds every link with evidence and mend', async () => {
  const run = await path(folderOf(brokenSubjects), '--format', 'json');
  const { version, takenAt, paths } = JSON.parse(run.stdout);
  assert.equal([version, takenAt, paths.length], [1, '2026-11-24T00:00:00.000Z', 1]);
  assert.is(paths[0].firstBroken, 'metadata-service');
  assert.is(paths[0].links.length, 13);
  const trust = paths[0].links.find((link: { name: string }) => link.name === 'trust-policy');
  assert.ok(JSON.parse(trust.mend.document).Statement.length > 0);
});

test('one server, or one integration of it, can be asked for', async () => {
  const config = `${declared}  - { name: other, server: xsoar, role: "arn:aws:iam::222222222222:role/Other" }\n`;
  const cwd = folderOf(undefined, config);
  assert.match((await path(cwd)).stdout, /\n2 paths: /);
  assert.match((await path(cwd, 'xsoar')).stdout, /\n2 paths: /);
  const one = await path(cwd, 'xsoar', 'ec2');
  assert.is(one.code, 0);
  assert.match(one.stdout, /\n1 path: 1 complete\n$/);
});

test('a name that is not declared gets the nearest one, and nothing is drawn', async () => {
  const cwd = folderOf();
  const server = await path(cwd, 'xsaor');
  assert.equal([server.code, server.stdout], [2, '']);
  assert.match(server.stderr, /there is no server called xsaor; did you mean xsoar\?/);
  const integration = await path(cwd, 'xsoar', 's3');
  assert.is(integration.code, 2);
  assert.match(integration.stderr, /there is no integration of xsoar called s3; known: ec2/);
});

test('an integration of another server is told where it runs', async () => {
  const engine = declared.replace(
    'integrations:\n',
    '  - { name: engine, engineOf: xsoar, account: security, region: us-east-1, instances: [i-0aaaaaaaaaaaaaaaa], authentication: instance-profile }\nintegrations:\n',
  );
  const run = await path(folderOf(undefined, engine), 'engine', 'ec2');
  assert.is(run.code, 2);
  assert.match(run.stderr, /ec2 runs on xsoar, not on engine/);
});

test('names from the configuration and from AWS cannot drive the terminal', async () => {
  const subjects = [
    healthy.anInstance({ state: { value: 'stopped\u001b[31m' } }),
    healthy.aServerRole(),
    healthy.aTargetRole(),
  ];
  const run = await path(folderOf(subjects));
  assert.not.ok(run.stdout.includes('\u001b'));
  assert.match(run.stdout, /stopped\\u001b\[31m/);
});

test.run();
