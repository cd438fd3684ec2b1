import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderWith, runCommand } from '../commands/run-command.ts';
import { type FakeAws, type FakeSeed, startFakeAws } from '../support/fake-aws/index.ts';
import { allowing, ambientKey, trustOf } from './organisation.ts';

// A user's rule that says nothing of the subject itself, only of what is declared around it.
const test = suite('collect/listing-facts');

const account = '111111111111';
const user = `arn:aws:iam::${account}:user/xsoar.old`;
const seed: FakeSeed = {
  keys: { [ambientKey]: { account, arn: `arn:aws:iam::${account}:user/auditor` } },
  accounts: {
    [account]: {
      instances: { 'us-east-1': [{ id: 'i-0a', tags: { Name: 'xsoar' }, instanceProfile: 'server' }] },
      instanceProfiles: [{ name: 'server', role: 'server' }],
      roles: [
        { name: 'server', trust: trustOf('ec2.amazonaws.com'), inline: { assume: allowing('sts:AssumeRole') } },
        { name: 'target', trust: trustOf(`arn:aws:iam::${account}:role/server`) },
      ],
      users: [{ name: 'xsoar.old', keys: [{ id: 'AKIAIOSFODNN7EXAMPL2' }] }],
    },
  },
};

const config = `version: 1
rulesDirs: [./rules]
accounts: [{ id: "${account}", name: security, regions: [us-east-1] }]
servers:
  - name: xsoar
    account: security
    region: us-east-1
    instances: { tags: { Name: xsoar } }
    authentication: instance-profile
    user: ${user}
integrations: [{ name: ec2, server: xsoar, role: "arn:aws:iam::${account}:role/target" }]
rules: { mine: low }
`;

const rule = (kind: string, require: string, example: string) => `id: mine
title: It is as it should be
severity: low
subject: ${kind}
require: ${require}
message: It is not as it should be.
why: Because it matters.
fix: { text: Mend it. }
examples:
${example}`;

/** What each kind of rule says, and whom it must have judged. */
const cases: readonly [kind: string, require: string, fact: string, values: [good: string, bad: string], id: string][] =
  [
    ['instance', 'server.name != ""', 'server.name', ['xsoar', '""'], `arn:aws:ec2:us-east-1:${account}:instance/i-0a`],
    ['access-key', 'user.name != ""', 'user.name', ['xsoar', '""'], `${user}/MPL2`],
    ['user', 'user.name != ""', 'user.name', ['xsoar', '""'], user],
    ['target-role', 'targetRole.name != ""', 'targetRole.name', ['x', '""'], `arn:aws:iam::${account}:role/target`],
    [
      'server-role',
      'size(serverRole.servers) > 0',
      'serverRole.servers',
      ['[x]', '[]'],
      `arn:aws:iam::${account}:role/server`,
    ],
  ];

let aws: FakeAws;
test.before(async () => {
  aws = await startFakeAws(seed);
});
test.after(() => aws.close());

for (const [kind, require, fact, [good, bad], id] of cases)
  test(`a rule on ${kind} that rests on ${fact} alone still finds whom to judge`, async () => {
    const examples = [
      `  - { name: good, facts: { ${fact}: ${good} }, verdict: pass }`,
      `  - { name: bad, facts: { ${fact}: ${bad} }, verdict: fail }`,
      ...(kind === 'server-role'
        ? [`  - { name: unread, unknown: { ${fact}: access-denied }, verdict: unknown }`]
        : []),
      '',
    ].join('\n');
    const cwd = folderWith({ 'trustpath.yaml': config, 'rules/mine.yaml': rule(kind, require, examples) });
    const run = await runCommand(['audit', '--quiet', '--format', 'json', '--fail-on', 'none', '--rule', 'mine'], {
      cwd,
      env: aws.env(),
    });
    assert.is(run.stderr, '');
    const { findings } = JSON.parse(run.stdout);
    assert.equal(
      findings.map(({ subject, verdict }: { subject: { id: string }; verdict: string }) => [subject.id, verdict]),
      [[id, 'pass']],
    );
  });

test.run();
