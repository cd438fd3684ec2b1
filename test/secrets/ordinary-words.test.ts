import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Finding, Report } from '../../src/model/index.ts';
import { folderWith, runCommand } from '../commands/run-command.ts';
import { startFakeAws } from '../support/fake-aws/index.ts';
import { configOf, prod, seedOf, serverArn, trustOf, type World } from './worlds.ts';

// A secret that is an ordinary word of the policies: the whole program, through the network.
const test = suite('secrets/ordinary-words');

const long = 'a-long-random-external-id';

/** A server whose session name is `xsoar`, and a role that grants it what is declared under this trust policy. */
function worldOf(statements: readonly object[], sessionName: string): World {
  const assume = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: `arn:aws:iam::${prod}:role/UpdateAPP-0` };
  const describe = { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' };
  const of = (...all: object[]) => ({ own: { Version: '2012-10-17', Statement: all } });
  return {
    serverRole: { trust: trustOf({ Service: 'ec2.amazonaws.com' }), inline: of(assume), tags: { team: 'xsoar' } },
    user: {},
    instance: {},
    targets: [{ trust: { Version: '2012-10-17', Statement: statements }, inline: of(describe), sessionName }],
    facts: {},
    selected: 'xsoar',
  };
}

async function audited(world: World, env: Readonly<Record<string, string>>): Promise<Report> {
  const fake = await startFakeAws(seedOf(world));
  try {
    const config = { ...JSON.parse(configOf(world)), extends: ['trustpath/recommended'] };
    const run = await runCommand(['audit', '--format', 'json', '--quiet'], {
      cwd: folderWith({ 'trustpath.json': JSON.stringify(config) }),
      env: { ...fake.env(), EXTERNAL_ID: long, XSOAR_API_KEY: 'key', XSOAR_API_KEY_ID: '7', ...env },
    });
    assert.is(run.stderr, '');
    return JSON.parse(run.stdout);
  } finally {
    await fake.close();
  }
}

function pathOf({ findings }: Report): Finding {
  const found = findings.find(
    ({ rule, subject }) => rule === 'trust-path-complete' && subject.id.startsWith('xsoar/xsoar-0/'),
  );
  assert.ok(found);
  return found;
}

const allow = { Effect: 'Allow', Principal: { AWS: serverArn }, Action: 'sts:AssumeRole' };
const deny = { Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' };
const under = (operator: string, key: string, value: string) => ({ Condition: { [operator]: { [key]: value } } });
const proxy = (password: string) => {
  const url = `http://me:${password}@proxy.example:3128`;
  return { HTTPS_PROXY: url, HTTP_PROXY: url, NO_PROXY: '127.0.0.1' };
};

const cases: Readonly<Record<string, [statements: readonly object[], verdict: string, session?: string]>> = {
  'a Deny of just this session name': [
    [allow, { ...deny, ...under('StringEquals', 'sts:RoleSessionName', 'xsoar') }],
    'fail',
  ],
  'a Deny of session names like it': [
    [allow, { ...deny, ...under('StringLike', 'sts:RoleSessionName', '*xsoar*') }],
    'fail',
  ],
  'an Allow of just this session name': [
    [{ ...allow, ...under('StringEquals', 'sts:RoleSessionName', 'xsoar') }],
    'pass',
  ],
  'a Deny of another session name that holds the word': [
    [allow, { ...deny, ...under('StringEquals', 'sts:RoleSessionName', 'xsoar-ec2') }],
    'pass',
  ],
  'a Deny of a longer session name that holds the word': [
    [allow, { ...deny, ...under('StringEquals', 'sts:RoleSessionName', 'automation-ec2') }],
    'fail',
    'automation-ec2',
  ],
  'a Deny of the tag of the caller': [
    [allow, { ...deny, ...under('StringEquals', 'aws:PrincipalTag/team', 'xsoar') }],
    'fail',
  ],
};

const environments: readonly Readonly<Record<string, string>>[] = [
  {},
  { EXTERNAL_ID: 'xsoar' },
  { EXTERNAL_ID: 'automation' },
  proxy('xsoar'),
  proxy('automation'),
  { XSOAR_API_KEY: 'xsoar', XSOAR_API_KEY_ID: 'automation' },
];

for (const [what, [statements, verdict, session = 'xsoar']] of Object.entries(cases))
  test(`${what} comes to ${verdict}, whichever word is secret`, async () => {
    for (const env of environments) {
      const finding = pathOf(await audited(worldOf(statements, session), env));
      assert.is(finding.verdict, verdict, `${JSON.stringify(env)}: ${finding.message}`);
    }
  });

test('a long secret that a policy repeats leaves unknown what hangs on it, says so, and is not shown', async () => {
  const name = 'xsoar-in-production';
  const secrets: (typeof environments)[number][] = [{ EXTERNAL_ID: name }, proxy(name), { XSOAR_API_KEY: name }];
  for (const env of secrets) {
    const statements = [allow, { ...deny, ...under('StringEquals', 'sts:RoleSessionName', name) }];
    const finding = pathOf(await audited(worldOf(statements, 'xsoar'), env));
    assert.is(finding.verdict, 'unknown');
    assert.match(finding.message, /compares sts:RoleSessionName with a value that is withheld, for it holds a secret/);
    assert.not.ok(JSON.stringify(finding).includes(name));
  }
});

test('an external id that a trust policy asks for fails for every server, whatever it is and whatever else is secret', async () => {
  const statements = [{ ...allow, ...under('StringEquals', 'sts:ExternalId', long) }];
  for (const EXTERNAL_ID of [long, 'xsoar', 'another-long-external-id']) {
    const finding = pathOf(await audited(worldOf(statements, 'xsoar'), { EXTERNAL_ID }));
    assert.is(finding.verdict, 'fail');
    assert.match(finding.message, /never sends an external id/);
  }
});

test.run();
