import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Aws,
  describeInstances,
  type FinishedCall,
  getAccountAuthorizationDetails,
  listAccessKeys,
  openAws,
  openTrials,
} from '../../src/aws/index.ts';
import { pointAt } from '../collect/live.ts';
import { exampleOrganisation } from '../fixtures/example-organisation.ts';
import { type FakeAws, type FakeFault, startFakeAws } from '../support/fake-aws/index.ts';
import { fc } from '../support/property.ts';

// One account × region × service that never answers costs the wait of two attempts, whatever is asked there.
const test = suite('aws/hanging-scopes');

const [security, prod] = ['111111111111', '222222222222'];
const partition = 'aws';
const random = Math.random;
let fake: FakeAws;

test.before(async () => {
  fake = await startFakeAws(exampleOrganisation);
  pointAt(fake);
  // No pause between attempts.
  Math.random = () => 0;
});
test.after(async () => {
  Math.random = random;
  await fake.close();
});
test.before.each(() => {
  fake.setFaults([]);
  fake.forget();
});

interface Given {
  readonly perScope?: number;
  readonly attempts?: number;
  readonly attemptMs?: number;
  readonly onCall?: (call: FinishedCall) => void;
}

function open({ perScope = 8, attempts = 8, attemptMs = 150, onCall = () => {} }: Given = {}): Promise<Aws> {
  const auditRole = `arn:aws:iam::${prod}:role/trustpath-audit`;
  return openAws({
    logins: [
      { account: security, partition },
      { account: prod, partition, auditRole },
    ],
    concurrency: { calls: 64, perScope },
    env: process.env,
    signal: new AbortController().signal,
    limits: { attempts, attemptMs },
    onCall,
  });
}

const sent = (operation: string) => fake.requests.filter((request) => request.operation === operation).length;
const hang = (on: FakeFault['on']) => fake.setFaults([{ on, action: { kind: 'hang' } }]);

test('a call is tried twice, not eight times, and says that the rest was given up', async () => {
  hang({ operation: 'ec2:DescribeInstances', region: 'eu-west-1' });
  const aws = await open();
  const { unread } = await aws.list(security, 'eu-west-1', describeInstances, { tags: {} });
  assert.equal(unread, {
    unknown: 'unavailable',
    call: 'ec2:DescribeInstances',
    permission: 'ec2:DescribeInstances',
    detail:
      'There was no answer: two attempts had no answer in time (the last: no complete answer within 0.15 s), so the rest of ' +
      'ec2 in eu-west-1 was given up.',
  });
  assert.is(sent('ec2:DescribeInstances'), 2);
  aws.close();
});

test('later calls there are not sent at all, and every other scope is asked as ever', async () => {
  hang({ operation: 'ec2:DescribeInstances', region: 'eu-west-1', account: security });
  const aws = await open();
  await aws.list(security, 'eu-west-1', describeInstances, { tags: {} });
  fake.forget();
  const later = await aws.list(security, 'eu-west-1', describeInstances, { tags: { Name: 'x' } });
  assert.is(later.unread?.unknown, 'unavailable');
  assert.equal(fake.requests, []);
  for (const [account, region] of [
    [security, 'us-east-1'],
    [prod, 'eu-west-1'],
  ] as const)
    assert.is((await aws.list(account, region, describeInstances, { tags: {} })).unread, undefined);
  const roles = await aws.list(security, undefined, getAccountAuthorizationDetails, { kinds: ['Role'] });
  assert.is(roles.unread, undefined);
  aws.close();
});

test('law: whatever the calls and the slots, few attempts are sent, each call has its answer, and the costs are those of what was sent', async () => {
  const cases = fc.record({
    calls: fc.integer({ min: 1, max: 30 }),
    perScope: fc.integer({ min: 1, max: 9 }),
    attempts: fc.integer({ min: 2, max: 8 }),
    others: fc.integer({ min: 0, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ calls, perScope, attempts, others }) => {
      hang({ operation: 'iam:ListAccessKeys', account: security });
      fake.forget();
      const finished: FinishedCall[] = [];
      const aws = await open({ perScope, attempts, attemptMs: 60, onCall: (call) => finished.push(call) });
      await Promise.all([aws.identify(security), aws.identify(prod)]);
      const before = aws.cost(0);
      const ask = (account: string, count: number) =>
        Promise.all(
          Array.from({ length: count }, (_, user) =>
            aws.list(account, undefined, listAccessKeys, { user: `user-${user}` }),
          ),
        );
      const [hung, well] = await Promise.all([ask(security, calls), ask(prod, others)]);
      aws.close();
      for (const { unread } of hung) assert.is(unread?.unknown, 'unavailable');
      for (const { unread } of well) assert.is(unread, undefined);
      const keys = fake.requests.filter(({ operation }) => operation === 'iam:ListAccessKeys');
      const there = keys.filter(({ account }) => account === security).length;
      // A slot that the first time-out frees may be taken before the second one comes.
      assert.ok(there >= 2 && there <= Math.max(2, perScope + 1), `${there} attempts`);
      const cost = aws.cost(0);
      assert.is(cost.apiCalls - before.apiCalls + cost.retries, keys.length);
      assert.is(cost.calls['iam:ListAccessKeys'], keys.length - cost.retries);
      assert.is(finished.filter(({ call }) => call === 'iam:ListAccessKeys').length, calls + others);
    }),
    { numRuns: 12 },
  );
});

test('connections that are reset cost no time: they are tried eight times, and nothing is given up', async () => {
  fake.setFaults([{ on: { operation: 'ec2:DescribeInstances' }, action: { kind: 'reset' } }]);
  const aws = await open();
  const { unread } = await aws.list(security, 'eu-west-1', describeInstances, { tags: {} });
  assert.match(unread?.detail ?? '', /8 times/);
  fake.setFaults([]);
  assert.is((await aws.list(security, 'eu-west-1', describeInstances, { tags: {} })).unread, undefined);
  aws.close();
});

test('one attempt that is late is tried again, and its call has its answer', async () => {
  const on = { operation: 'ec2:DescribeInstances', region: 'eu-west-1' };
  fake.setFaults([{ on, times: 1, action: { kind: 'hang' } }]);
  const aws = await open();
  assert.is((await aws.list(security, 'eu-west-1', describeInstances, { tags: {} })).unread, undefined);
  assert.is(aws.cost(0).retries, 1);
  aws.close();
});

test('roles that a probe tries at an endpoint that never answers share its two attempts', async () => {
  hang({ operation: 'sts:AssumeRole' });
  const signal = new AbortController().signal;
  const trials = await openTrials({ env: process.env, secrets: [], signal, limits: { attemptMs: 150 } });
  const trial = { sessionName: 'x', region: 'us-east-1', globalEndpoint: false };
  const tried = await Promise.all(
    Array.from({ length: 30 }, (_, index) => trials.try({ ...trial, role: `arn:aws:iam::${prod}:role/Role${index}` })),
  );
  trials.close();
  for (const each of tried) assert.is('unknown' in each && each.unknown, 'unavailable');
  assert.ok(sent('sts:AssumeRole') <= 9, String(sent('sts:AssumeRole')));
});

test.run();
