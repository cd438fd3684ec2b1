import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrustPath } from '../../../src/model/index.ts';
import { folderWith } from '../../commands/run-command.ts';
import { brokenConfiguration, brokenOrganisation } from '../../prove/broken-links.ts';
import { expectBrokenLinks } from '../../prove/expect-broken-links.ts';
import { type FakeAws, startFakeAws } from '../../support/fake-aws/index.ts';
import { runProgram } from '../../support/program.ts';

const test = suite('prove/links');

let aws: FakeAws;
const cwd = folderWith({ 'trustpath.yaml': brokenConfiguration });
const run = (...args: readonly string[]) => runProgram(args, { cwd, env: aws.env() });

test.before(async () => {
  aws = await startFakeAws(brokenOrganisation);
});
test.after(() => aws.close());

expectBrokenLinks(test, run);

const operations = [
  'sts:AssumeRole',
  'sts:GetCallerIdentity',
  'ec2:DescribeInstances',
  'iam:GetAccountAuthorizationDetails',
  'iam:ListAccessKeys',
  'iam:ListRoles',
];

test('whatever the auditor may not read, each link is as it was, or unknown', async () => {
  const statesOf = async (): Promise<Map<string, string>> => {
    const paths = JSON.parse((await run('path', '--format', 'json')).stdout).paths as readonly TrustPath[];
    return new Map(paths.flatMap(({ id, links }) => links.map((link) => [`${id} ${link.name}`, link.state])));
  };
  aws.forget();
  const whole = await statesOf();
  const called = new Set(aws.requests.map(({ operation }) => operation));
  assert.equal([...called].sort(), [...operations].sort(), 'every call that is made is refused once below');
  for (const operation of operations) {
    aws.setFaults([{ on: { operation }, action: { kind: 'refuse' } }]);
    const some = await statesOf();
    let lost = 0;
    assert.is(some.size, whole.size, `${operation}: no link is gone`);
    for (const [link, state] of some)
      if (state !== whole.get(link)) {
        assert.is(state, 'unknown', `${operation}: ${link}`);
        lost++;
      }
    assert.ok(lost > 0 || operation === 'sts:GetCallerIdentity', `${operation} is what some link rests on`);
  }
  aws.setFaults([]);
});

test.run();
