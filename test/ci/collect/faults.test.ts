import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CollectOptions } from '../../../src/collect/index.ts';
import { isUnknown, type Snapshot, type UnknownReason } from '../../../src/model/index.ts';
import { assertNothingInvented, lossesOf } from '../../collect/compare.ts';
import { collectLive } from '../../collect/live.ts';
import { example } from '../../collect/organisation.ts';
import { type FakeAws, type FakeFaultAction, type FakeMatch, startFakeAws } from '../../support/fake-aws/index.ts';

const test = suite('collect/faults');

/** Every call that collection makes in the example, one of each sort. */
const calls: Readonly<Record<string, FakeMatch>> = {
  'the session of a role': { operation: 'sts:AssumeRole' },
  'the proof of an account': { operation: 'sts:GetCallerIdentity', account: '222222222222' },
  'the proof of the ambient account': { operation: 'sts:GetCallerIdentity', account: '111111111111' },
  'instances by id': { operation: 'ec2:DescribeInstances', account: '111111111111', region: 'us-east-1' },
  'instances by tags': { operation: 'ec2:DescribeInstances', account: '111111111111', region: 'eu-west-1' },
  'a second page of instances': {
    operation: 'ec2:DescribeInstances',
    account: '111111111111',
    region: 'us-east-1',
    page: 2,
  },
  'roles of a server account': { operation: 'iam:GetAccountAuthorizationDetails', account: '111111111111' },
  'roles of a target account': { operation: 'iam:GetAccountAuthorizationDetails', account: '222222222222' },
  'a second page of roles': { operation: 'iam:GetAccountAuthorizationDetails', account: '222222222222', page: 2 },
  'a last page of roles': { operation: 'iam:GetAccountAuthorizationDetails', account: '222222222222', page: 3 },
  'settings of the target roles': { operation: 'iam:ListRoles', account: '333333333333' },
  'the keys of a user': { operation: 'iam:ListAccessKeys', user: 'laptop' },
  'a second page of keys': { operation: 'iam:ListAccessKeys', user: 'xsoar.old', page: 2 },
};

/** What goes wrong for ever, and the reason that must be given. */
const lasting: Readonly<Record<string, readonly [FakeFaultAction, UnknownReason]>> = {
  refused: [{ kind: 'refuse' }, 'access-denied'],
  throttled: [{ kind: 'throttle' }, 'throttled'],
  'with expired credentials': [{ kind: 'expire' }, 'credentials'],
  'reset before an answer': [{ kind: 'reset' }, 'unavailable'],
  'cut off in the middle': [{ kind: 'cut' }, 'unavailable'],
  'truncated as if it were whole': [{ kind: 'truncate' }, 'invalid-answer'],
  'answered by an HTML page with 200': [{ kind: 'html', status: 200 }, 'invalid-answer'],
  'answered by an HTML page with 403': [{ kind: 'html', status: 403 }, 'invalid-answer'],
  'answered by an HTML page with 404': [{ kind: 'html', status: 404 }, 'invalid-answer'],
  'answered by an HTML page with 503': [{ kind: 'html', status: 503 }, 'unavailable'],
  'answered by nothing with 200': [{ kind: 'empty' }, 'invalid-answer'],
  'answered by garbage': [{ kind: 'garbage' }, 'invalid-answer'],
  'answered by an internal error': [
    { kind: 'error', status: 500, code: 'InternalFailure', message: 'x' },
    'unavailable',
  ],
};

const pages = {
  'iam:GetAccountAuthorizationDetails': 1,
  'ec2:DescribeInstances': 1,
  'iam:ListAccessKeys': 1,
  'iam:ListRoles': 1,
};

async function start(): Promise<FakeAws> {
  return startFakeAws({ ...example().seed, pageSizes: pages });
}

async function collectUnder(
  fake: FakeAws,
  on: FakeMatch,
  action: FakeFaultAction,
  times?: number,
  options: Partial<CollectOptions> = {},
): Promise<Snapshot> {
  fake.setFaults([{ on, action, ...(times !== undefined && { times }) }]);
  return collectLive(fake, example(), options);
}

function reasonsOf(snapshot: Snapshot): UnknownReason[] {
  return [...new Set(lossesOf(clean, snapshot).map((loss) => loss.unknown))];
}

let fake: FakeAws;
let clean: Snapshot;
test.before(async () => {
  fake = await start();
  clean = await collectLive(fake, example());
});
test.after(async () => {
  assert.equal(fake.writes, []);
  await fake.close();
});

for (const [call, on] of Object.entries(calls)) {
  for (const [how, [action, reason]] of Object.entries(lasting)) {
    test(`${call}, ${how}, is unknown and nothing is invented`, async () => {
      const snapshot = await collectUnder(fake, on, action);
      assertNothingInvented(clean, snapshot);
      assert.equal(reasonsOf(snapshot), [reason]);
      for (const gap of lossesOf(clean, snapshot)) {
        assert.is(gap.call, on.operation);
        assert.is(gap.permission, on.operation);
        assert.match(gap.detail ?? '', /^[A-Z].*\.$/);
      }
    });
  }
}

const listings = Object.entries(calls).filter(([, on]) => !on.operation?.startsWith('sts:'));

for (const [call, on] of listings) {
  test(`${call}, whose page token comes back, is unknown and nothing is invented`, async () => {
    const snapshot = await collectUnder(fake, on, { kind: 'repeat-token' });
    assertNothingInvented(clean, snapshot);
    assert.equal(reasonsOf(snapshot), ['invalid-answer']);
  });
}

/** Elements that AWS always sends. */
const elements: Readonly<Record<string, readonly string[]>> = {
  'sts:AssumeRole': ['Credentials', 'AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
  'sts:GetCallerIdentity': ['Account', 'Arn', 'GetCallerIdentityResult'],
  'ec2:DescribeInstances': ['reservationSet', 'instancesSet', 'instanceId', 'instanceState'],
  'iam:GetAccountAuthorizationDetails': [
    'IsTruncated',
    'Marker',
    'RoleDetailList',
    'UserDetailList',
    'RoleId',
    'UserId',
    'RoleName',
    'InstanceProfileList',
    'GroupDetailList',
    'GroupList',
    'RolePolicyList',
    'AttachedManagedPolicies',
    'Policies',
    'PolicyVersionList',
    'PolicyArn',
    'PolicyDocument',
    'PermissionsBoundaryArn',
    'AssumeRolePolicyDocument',
    'GetAccountAuthorizationDetailsResult',
  ],
  'iam:ListRoles': ['Roles', 'IsTruncated', 'Arn'],
  'iam:ListAccessKeys': ['AccessKeyMetadata', 'IsTruncated', 'AccessKeyId', 'Status', 'CreateDate'],
};

for (const [operation, names] of Object.entries(elements))
  for (const element of names)
    test(`an answer of ${operation} without ${element} is no answer`, async () => {
      const snapshot = await collectUnder(fake, { operation }, { kind: 'omit', element });
      assertNothingInvented(clean, snapshot);
      assert.equal(reasonsOf(snapshot), ['invalid-answer']);
    });

for (const element of ['httpPutResponseHopLimit', 'httpTokens', 'httpEndpoint', 'state', 'metadataOptions'])
  test(`an instance without ${element} leaves that unknown`, async () => {
    const snapshot = await collectUnder(fake, calls['instances by id'] as FakeMatch, { kind: 'omit', element });
    assertNothingInvented(clean, snapshot);
    const facts = snapshot.subjects.find(({ id }) => id.endsWith('/i-0a'))?.facts ?? {};
    const unknown = Object.entries(facts).filter(([, fact]) => isUnknown(fact) && fact.unknown === 'invalid-answer');
    assert.ok(unknown.length > 0);
  });

for (const [how, [action]] of Object.entries(lasting))
  if (!['refuse', 'expire'].includes(action.kind))
    test(`every call once ${how} costs retries and nothing else`, async () => {
      for (const on of Object.values(calls)) {
        const snapshot = await collectUnder(fake, on, action, 1);
        assert.equal({ ...snapshot, cost: undefined }, { ...clean, cost: undefined });
        if (!(action.kind === 'html' && action.status === 200)) assert.is(snapshot.cost.retries, 1);
        assert.is(snapshot.cost.apiCalls, clean.cost.apiCalls);
      }
    });

const slow = { limits: { attempts: 2, attemptMs: 300 } };
for (const [how, action] of Object.entries({
  'never answered': { kind: 'hang' },
  'answered one byte after the other': { kind: 'drip', everyMs: 20 },
} as const satisfies Record<string, FakeFaultAction>))
  for (const call of ['the session of a role', 'instances by id', 'roles of a target account', 'the keys of a user'])
    test(`${call}, ${how}, ends by itself and is unknown`, async () => {
      const on = calls[call] as FakeMatch;
      const snapshot = await collectUnder(fake, on, action, undefined, slow);
      assertNothingInvented(clean, snapshot);
      const failed = lossesOf(clean, snapshot).filter((gap) => gap.call === on.operation);
      assert.ok(failed.length > 0);
      for (const gap of failed) assert.match(gap.detail ?? '', /no complete answer within 0\.3 s/);
      assert.ok(reasonsOf(snapshot).every((reason) => reason === 'unavailable'));
    });

test('a call that is throttled again and again is tried eight times', async () => {
  fake.forget();
  const snapshot = await collectUnder(fake, calls['the keys of a user'] as FakeMatch, { kind: 'throttle' });
  const attempts = fake.requests.filter((request) => request.user === 'laptop').map(({ attempt }) => attempt);
  assert.equal(attempts, [1, 2, 3, 4, 5, 6, 7, 8]);
  assert.is(snapshot.cost.throttled, 8);
  assert.is(snapshot.cost.retries, 7);
  assert.match(snapshot.gaps[0]?.detail ?? '', /^AWS throttled the call, 8 times: Rate exceeded\.$/);
});

test('an answer that AWS would not give is asked for four times', async () => {
  fake.forget();
  await collectUnder(fake, calls['the keys of a user'] as FakeMatch, { kind: 'empty' });
  assert.is(fake.requests.filter((request) => request.user === 'laptop').length, 4);
});

test('what the pages before a failure held is kept', async () => {
  const snapshot = await collectUnder(fake, calls['a last page of roles'] as FakeMatch, { kind: 'refuse' });
  const facts = snapshot.subjects.find(({ id }) => id.endsWith('user/people/laptop'))?.facts;
  assert.equal(facts?.exists, { value: true });
  assert.not.ok(snapshot.reads.some((read) => read.account === '222222222222' && read.name === 'users'));
});

test.run();
