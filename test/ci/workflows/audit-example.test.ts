import { rmSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { minimal } from '../../commands/run-command.ts';
import { type FakeSeed, startFakeAws } from '../../support/fake-aws/index.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';
import { findAct, runWorkflow } from '../action/act.ts';
import { makeUserRepository } from './stand-ins.ts';

const test = suite('workflows/audit-example');

const key = 'AKIAIOSFODNN7EXAMPLE';
const trusting = (principal: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
});

/** What the configuration declares, but for the hop limit. */
function seedWith(hopLimit: number): FakeSeed {
  const serverRole = 'arn:aws:iam::111111111111:role/XsoarServer';
  return {
    keys: { [key]: { account: '111111111111', arn: 'arn:aws:iam::111111111111:user/ci' } },
    accounts: {
      '111111111111': {
        roles: [{ name: 'XsoarServer', trust: { Version: '2012-10-17', Statement: [] } }],
        instanceProfiles: [{ name: 'XsoarServer', role: 'XsoarServer' }],
        instances: {
          'us-east-1': [{ id: 'i-0123456789abcdef0', instanceProfile: 'XsoarServer', metadata: { hopLimit } }],
        },
      },
      '222222222222': {
        roles: [
          { name: 'trustpath-audit', trust: trusting('arn:aws:iam::111111111111:user/ci'), assumable: true },
          { name: 'UpdateAPP', trust: trusting(serverRole) },
        ],
      },
    },
  };
}

const act = findAct();
if ('unavailable' in act) skipLoudly(test, 'workflows', act);
else {
  // Two rules that this organisation is about, whatever others there are.
  const repository = makeUserRepository({
    'trustpath.yaml': `${minimal}extends: [./two-rules.yaml]\n`,
    'two-rules.yaml': `description: What this organisation is about.
rules: { imds-hop-limit: high, trust-principal-matches-server-role: high }
`,
  });
  const broken = makeUserRepository({ 'trustpath.yaml': 'version: 1\naccounts: none\n' });

  const run = async (seed: FakeSeed, from = repository) => {
    const fake = await startFakeAws(seed);
    try {
      const finished = await runWorkflow(act, 'schedule', from, {
        variables: { TRUSTPATH_ROLE_ARN: 'arn:aws:iam::111111111111:role/ci' },
        secrets: {},
        environment: { AWS_ENDPOINT_URL: fake.url, AWS_EC2_METADATA_DISABLED: 'true' },
      });
      const said = [...finished.log.matchAll(/stand-in (\{.*?\})(?=["\\]*n?")/g)].map(([, text = '']) =>
        JSON.parse(text.replaceAll('\\"', '"')),
      );
      return { ...finished, said, writes: fake.writes.length, calls: fake.requests.length };
    } finally {
      await fake.close();
    }
  };

  test('a sound organisation passes, and both reports are uploaded', async () => {
    const { exitCode, said, resultOf, writes, calls, log } = await run(seedWith(2));
    assert.is(resultOf('audit'), 'success', log);
    assert.is(exitCode, 0);
    assert.is(said.length, 3, log);
    assert.equal(said[0], { role: 'arn:aws:iam::111111111111:role/ci' });
    assert.equal(said[1], { sarif: 0, category: 'trustpath' });
    assert.equal(said[2], { artifact: 'trustpath-junit', cases: 2 });
    assert.ok(calls > 0);
    assert.is(writes, 0);
  });

  test('a failing gate fails the job, and both reports are uploaded all the same', async () => {
    const { exitCode, said, resultOf } = await run(seedWith(1));
    assert.is(resultOf('audit'), 'failure');
    assert.is(exitCode, 1);
    assert.equal(said.slice(1), [
      { sarif: 1, category: 'trustpath' },
      { artifact: 'trustpath-junit', cases: 2 },
    ]);
  });

  test('a configuration that is wrong fails the job, and nothing is uploaded', async () => {
    const { exitCode, said, calls, resultOf } = await run(seedWith(2), broken);
    assert.is(resultOf('audit'), 'failure');
    assert.is(exitCode, 1);
    assert.equal(said, [{ role: 'arn:aws:iam::111111111111:role/ci' }]);
    assert.is(calls, 0);
  });

  test.after(() => {
    for (const { root } of [repository, broken]) rmSync(root, { recursive: true });
  });
}
test.run();
