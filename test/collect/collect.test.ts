import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NoCredentialsError, planCollection } from '../../src/collect/index.ts';
import type { Fact, Snapshot } from '../../src/model/index.ts';
import { type FakeAws, type FakeFault, type FakeRole, startFakeAws } from '../support/fake-aws/index.ts';
import { collectLive, pointAt, takenAt } from './live.ts';
import { account, ambientKey, everyWanted, example, externalId, type Organisation } from './organisation.ts';

const test = suite('collect/collect');

/** Runs against a fake of its own. */
async function withFake<Result>(
  organisation: Organisation,
  action: (fake: FakeAws) => Promise<Result>,
  faults: readonly FakeFault[] = [],
): Promise<Result> {
  const fake = await startFakeAws({ ...organisation.seed, faults });
  try {
    return await action(fake);
  } finally {
    assert.equal(fake.writes, []);
    await fake.close();
  }
}

function factOf(snapshot: Snapshot, kind: string, id: string, path: string): Fact {
  const subject = snapshot.subjects.find((candidate) => candidate.kind === kind && candidate.id.endsWith(id));
  assert.ok(subject, `${kind} ${id} is not in the snapshot`);
  return subject.facts[path] as Fact;
}

test('the calls made are those of the plan, each once', () =>
  withFake(example(), async (fake) => {
    const organisation = example();
    const snapshot = await collectLive(fake, organisation);
    const { calls } = planCollection(organisation.topology, everyWanted);
    const planned = calls.map((call) => {
      const target = call.operation === 'AssumeRole' ? '111111111111' : call.account;
      return [`${call.service}:${call.operation}`, target, call.region ?? 'us-east-1'].join(' ');
    });
    const made = fake.requests.map((request) => [request.operation, request.account, request.region].join(' '));
    assert.equal(made.sort(), planned.sort());
    assert.is(snapshot.cost.apiCalls, calls.length);
    assert.is(snapshot.cost.retries, 0);
  }));

test('an account that nothing is wanted from is not called', () =>
  withFake(example(), async (fake) => {
    await collectLive(fake, example());
    assert.not.ok(
      fake.requests.some(({ account: id, role }) => id === '444444444444' || role?.includes('444444444444')),
    );
  }));

test('a snapshot says when it was taken and is complete', () =>
  withFake(example(), async (fake) => {
    const snapshot = await collectLive(fake, example());
    assert.is(snapshot.takenAt, takenAt.toISOString());
    assert.is(snapshot.incomplete, false);
    assert.equal(snapshot.gaps, []);
  }));

test('a declared instance that does not exist is known not to, and the others are read all the same', () =>
  withFake(example(), async (fake) => {
    const snapshot = await collectLive(fake, example());
    assert.equal(factOf(snapshot, 'instance', '/i-0gone', 'exists'), { value: false });
    assert.equal(factOf(snapshot, 'instance', '/i-0b', 'metadataOptions.hopLimit'), { value: 1 });
    assert.equal(factOf(snapshot, 'instance', '/i-0b', 'instanceProfile.arn'), { absent: true });
  }));

test('while metadata options are being changed they are unknown', () =>
  withFake(example(), async (fake) => {
    const snapshot = await collectLive(fake, example());
    const limit = factOf(snapshot, 'instance', '/i-1a', 'metadataOptions.hopLimit');
    assert.is('unknown' in limit && limit.unknown, 'unavailable');
    assert.equal(factOf(snapshot, 'instance', '/i-1a', 'metadataOptions.state'), { value: 'pending' });
  }));

test('a metadata option that the answer lacks is unknown, not a default', async () => {
  const organisation = example();
  const [instance] = organisation.seed.accounts['111111111111']?.instances?.['us-east-1'] ?? [];
  Object.assign(instance as object, { metadata: { hopLimit: null } });
  await withFake(organisation, async (fake) => {
    const snapshot = await collectLive(fake, organisation);
    assert.is(
      (factOf(snapshot, 'instance', '/i-0a', 'metadataOptions.hopLimit') as { unknown?: string }).unknown,
      'invalid-answer',
    );
    assert.equal(factOf(snapshot, 'instance', '/i-0a', 'metadataOptions.httpTokens'), { value: 'required' });
  });
});

test('tags select exactly: wildcards in a value have no meaning, and terminated instances are none', () =>
  withFake(example(), async (fake) => {
    const { selections } = await collectLive(fake, example());
    const found = Object.fromEntries(
      selections.map(({ server, instances }) => [server, instances.map((arn) => arn.split('/')[1])]),
    );
    assert.equal(found, { engine: ['i-1a'], 'xsoar-dev': ['i-2a'], 'xsoar-prod': ['i-0a', 'i-0b', 'i-0gone'] });
  }));

test('only roles that are attached to a selected instance are server roles', () =>
  withFake(example(), async (fake) => {
    const { subjects } = await collectLive(fake, example());
    assert.equal(
      subjects.filter(({ kind }) => kind === 'server-role').map(({ id }) => id),
      ['arn:aws:iam::111111111111:role/automation/xsoar-server', 'arn:aws:iam::333333333333:role/dev'],
    );
  }));

test('identity policies are inline, managed and those of groups, each in its default version', () =>
  withFake(example(), async (fake) => {
    const snapshot = await collectLive(fake, example());
    const shown = (kind: string, id: string) => {
      const fact = factOf(snapshot, kind, id, 'policies.identity');
      assert.ok('value' in fact && Array.isArray(fact.value));
      return fact.value.map((policy) => {
        const { name, kind: sort, arn, document } = policy as Record<string, string>;
        return [sort, name, arn, JSON.parse(document ?? '').Statement[0].Action].join(' ');
      });
    };
    assert.equal(shown('server-role', 'role/automation/xsoar-server'), [
      'inline assume arn:aws:iam::111111111111:role/automation/xsoar-server sts:AssumeRole',
      'managed own arn:aws:iam::111111111111:policy/team/own s3:GetObject',
      'managed ReadOnlyAccess arn:aws:iam::aws:policy/ReadOnlyAccess ec2:Describe*',
    ]);
    assert.equal(shown('user', 'user/xsoar.old'), [
      'group-inline group arn:aws:iam::111111111111:group/people sts:AssumeRole',
      'group-managed ReadOnlyAccess arn:aws:iam::aws:policy/ReadOnlyAccess ec2:Describe*',
      'inline own arn:aws:iam::111111111111:user/xsoar.old iam:GetUser',
    ]);
  }));

test('a boundary comes with its document, or is known not to be there', () =>
  withFake(example(), async (fake) => {
    const snapshot = await collectLive(fake, example());
    assert.equal(factOf(snapshot, 'server-role', 'xsoar-server', 'policies.boundary'), {
      value: {
        arn: 'arn:aws:iam::111111111111:policy/team/own',
        document: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
      },
    });
    assert.equal(factOf(snapshot, 'target-role', 'UpdateAPP', 'policies.boundary'), { absent: true });
  }));

test('an attached policy that no listing holds is an unknown element, and the others stay sure', () =>
  withFake(example(), async (fake) => {
    const fact = factOf(await collectLive(fake, example()), 'target-role', 'UpdateAPP', 'policies.identity');
    assert.ok('value' in fact && Array.isArray(fact.value) && fact.more !== undefined);
    assert.is(fact.value.length, 1);
    assert.is(fact.more.unknown, 'invalid-answer');
    assert.match(fact.more.detail ?? '', /does not hold the policy arn:aws:iam::222222222222:policy\/nowhere/);
  }));

test('what does not exist has no policies, no tags and no settings', () =>
  withFake(example(), async (fake) => {
    const { facts } = (await collectLive(fake, example())).subjects.find(({ id }) => id.endsWith('role/Missing')) ?? {};
    assert.equal(facts, {
      exists: { value: false },
      uniqueId: { absent: true },
      'trust.document': { absent: true },
      tags: { value: {} },
      'policies.identity': { value: [] },
      'policies.boundary': { absent: true },
      maxSessionDuration: { absent: true },
    });
  }));

test('tags and the longest session of a role are read', () =>
  withFake(example(), async (fake) => {
    const snapshot = await collectLive(fake, example());
    assert.equal(factOf(snapshot, 'target-role', 'UpdateAPP', 'maxSessionDuration'), { value: 7200 });
    assert.equal(factOf(snapshot, 'target-role', 'xsoar-access', 'tags'), { value: {} });
    assert.equal(factOf(snapshot, 'server-role', 'xsoar-server', 'tags'), { value: { Team: 'soar' } });
  }));

test('a role of another path or case does not exist', async () => {
  const organisation = example();
  const seed = structuredClone(organisation.seed);
  Object.assign(seed.accounts['222222222222']?.roles?.[1] as object, { path: '/' });
  Object.assign(seed.accounts['333333333333']?.roles?.[1] as object, { name: 'XSOAR-access' });
  await withFake({ ...organisation, seed }, async (fake) => {
    const snapshot = await collectLive(fake, organisation);
    for (const id of ['role/team/UpdateAPP', '333333333333:role/xsoar-access']) {
      assert.equal(factOf(snapshot, 'target-role', id, 'exists'), { value: false });
      assert.equal(factOf(snapshot, 'target-role', id, 'trust.document'), { absent: true });
    }
  });
});

test('a role in an account that is not declared is unknown as not declared', () =>
  withFake(example(), async (fake) => {
    const fact = factOf(await collectLive(fake, example()), 'target-role', '999999999999:role/xsoar-access', 'exists');
    assert.is('unknown' in fact && fact.unknown, 'not-declared');
  }));

test('trust documents are the same whether they arrive percent-encoded or not', async () => {
  const organisation = example();
  const encoded = await withFake(organisation, (fake) => collectLive(fake, organisation));
  const plain = { ...organisation, seed: { ...organisation.seed, encoded: false } };
  assert.equal((await withFake(plain, (fake) => collectLive(fake, organisation))).subjects, encoded.subjects);
});

test('many pages hold what one page holds, and cost more calls', async () => {
  const organisation = example();
  const whole = await withFake(organisation, (fake) => collectLive(fake, organisation));
  const seed = {
    ...organisation.seed,
    pageSizes: { 'iam:GetAccountAuthorizationDetails': 1, 'ec2:DescribeInstances': 1, 'iam:ListAccessKeys': 1 },
  };
  const paged = await withFake({ ...organisation, seed }, (fake) => collectLive(fake, organisation));
  assert.equal({ ...paged, cost: undefined }, { ...whole, cost: undefined });
  assert.ok(paged.cost.apiCalls > whole.cost.apiCalls);
});

test('each role is assumed once, however many clients an account needs', () =>
  withFake(example(), async (fake) => {
    await collectLive(fake, example());
    const assumed = fake.requests.flatMap(({ role }) => role ?? []);
    assert.equal(assumed.sort(), [
      'arn:aws:iam::222222222222:role/trustpath-audit',
      'arn:aws:iam::333333333333:role/trustpath-audit',
    ]);
  }));

test('requests in flight stay within the budget, and connections with them', () =>
  withFake(
    example(),
    async (fake) => {
      await collectLive(fake, example(), { concurrency: { calls: 2, perScope: 1 } });
      assert.is(fake.peak, 2);
      assert.ok(fake.connections <= 2, `${fake.connections} connections`);
    },
    [{ on: {}, action: { kind: 'delay', ms: 5 } }],
  ));

test('a throttled account that backs off holds no slot', () =>
  withFake(
    example(),
    async (fake) => {
      const snapshot = await collectLive(fake, example(), { concurrency: { calls: 1, perScope: 1 } });
      const order = fake.requests.map(({ account: id }) => id);
      const [first = 0, second = 0] = fake.requests.flatMap((request, index) =>
        request.account === '333333333333' && request.operation === 'iam:GetAccountAuthorizationDetails' ? [index] : [],
      );
      assert.ok(second - first > 1, `attempts of the throttled account follow each other: ${order.join(' ')}`);
      assert.is(snapshot.cost.throttled, 3);
      assert.is(snapshot.cost.retries, 3);
      assert.equal(snapshot.gaps, []);
    },
    [
      {
        on: { operation: 'iam:GetAccountAuthorizationDetails', account: '333333333333' },
        times: 3,
        action: { kind: 'throttle' },
      },
    ],
  ));

test('credentials of another account are a gap that names it, for everything in the account', async () => {
  const organisation = example();
  const topology = {
    ...organisation.topology,
    accounts: organisation.topology.accounts.map((one) =>
      one.id === '333333333333' ? account('333333333333', { name: 'dev' }) : one,
    ),
  };
  await withFake(organisation, async (fake) => {
    const snapshot = await collectLive(fake, { ...organisation, topology });
    const fact = factOf(snapshot, 'target-role', '333333333333:role/xsoar-access', 'exists');
    assert.equal(fact, {
      unknown: 'wrong-account',
      call: 'sts:GetCallerIdentity',
      detail: 'The credentials are those of account 111111111111, not of 333333333333.',
    });
    const kinds = snapshot.gaps
      .filter((gap) => gap.account === '333333333333')
      .map(({ kind, servers }) => ({ kind, servers }));
    assert.equal(kinds, [
      { kind: 'instance', servers: ['xsoar-dev'] },
      { kind: 'server-role', servers: ['xsoar-dev'] },
      { kind: 'server-role', servers: ['xsoar-dev'] },
      { kind: 'target-role', servers: ['xsoar-dev'] },
    ]);
    assert.not.ok(
      fake.requests.some(
        (request) => request.operation !== 'sts:GetCallerIdentity' && request.account === '333333333333',
      ),
    );
  });
});

test('a role that cannot be assumed makes everything in its account unknown, and nothing elsewhere', async () => {
  const organisation = { ...example(), externalIds: new Map([['222222222222', 'wrong-external-id']]) };
  await withFake(organisation, async (fake) => {
    const snapshot = await collectLive(fake, organisation);
    const fact = factOf(snapshot, 'target-role', 'role/team/UpdateAPP', 'trust.document');
    assert.equal(
      { ...fact, detail: '' },
      { unknown: 'access-denied', call: 'sts:AssumeRole', permission: 'sts:AssumeRole', detail: '' },
    );
    assert.ok(snapshot.gaps.every((gap) => gap.account === '222222222222'));
    assert.equal([...new Set(snapshot.gaps.map(({ kind }) => kind))], ['access-key', 'target-role', 'user']);
  });
});

test('without any credentials nothing is called', () =>
  withFake(example(), async (fake) => {
    pointAt(fake);
    const { AWS_ACCESS_KEY_ID: _, ...rest } = fake.env();
    const without = { ...fake, env: () => rest };
    try {
      await collectLive(without, example());
      assert.unreachable('it collected without credentials');
    } catch (error) {
      assert.instance(error, NoCredentialsError);
      assert.match((error as Error).message, /^No AWS credentials were found: /);
    }
    assert.is(fake.requests.length, 0);
  }));

test('a profile that does not exist concerns its own account only', async () => {
  const organisation = example();
  const topology = {
    ...organisation.topology,
    accounts: organisation.topology.accounts.map((one) =>
      one.id === '333333333333' ? { ...one, profile: 'nowhere' } : one,
    ),
  };
  await withFake(organisation, async (fake) => {
    const snapshot = await collectLive(fake, { ...organisation, topology });
    const fact = factOf(snapshot, 'target-role', '333333333333:role/xsoar-access', 'exists');
    assert.is('unknown' in fact && fact.unknown, 'credentials');
    assert.is('unknown' in fact && fact.call, 'sts:AssumeRole');
    assert.ok(snapshot.gaps.every((gap) => gap.account === '333333333333'));
  });
});

test('a web identity token is exchanged for credentials, once for all accounts', async () => {
  const organisation = example();
  const ci: FakeRole = { name: 'ci', trust: {} };
  const { '111111111111': own, ...others } = organisation.seed.accounts;
  const accounts = { ...others, '111111111111': { ...own, roles: [...(own?.roles ?? []), ci] } };
  const folder = mkdtempSync(join(tmpdir(), 'web-identity-'));
  writeFileSync(join(folder, 'token'), 'header.body.signature');
  try {
    await withFake({ ...organisation, seed: { ...organisation.seed, accounts } }, async (fake) => {
      const env = {
        AWS_ENDPOINT_URL: fake.url,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_ROLE_ARN: 'arn:aws:iam::111111111111:role/ci',
        AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
      };
      const snapshot = await collectLive({ ...fake, env: () => env }, organisation);
      assert.equal(snapshot.gaps, []);
      const exchanged = fake.requests.filter(({ operation }) => operation === 'sts:AssumeRoleWithWebIdentity');
      assert.is(exchanged.length, 1);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing wanted asks for nothing, not even for credentials', () =>
  withFake(example(), async (fake) => {
    const plan = planCollection(example().topology, ['server.hopsNeeded']);
    const snapshot = await collectLive({ ...fake, env: () => ({}) }, example(), { plan });
    assert.is(fake.requests.length, 0);
    assert.equal(snapshot.cost.calls, {});
  }));

test('a region that is not enabled is named as that', async () => {
  const organisation = example();
  const seed = structuredClone(organisation.seed);
  Object.assign(seed.accounts['111111111111'] as object, { disabledRegions: ['eu-west-1'] });
  await withFake({ ...organisation, seed }, async (fake) => {
    const { gaps } = await collectLive(fake, organisation);
    assert.equal(
      gaps.map(({ kind, region, unknown, call }) => [kind, region, unknown, call].join(' ')),
      [
        'instance eu-west-1 region-disabled ec2:DescribeInstances',
        'server-role eu-west-1 region-disabled ec2:DescribeInstances',
      ],
    );
  });
});

test('an interrupted run gives what it has, marked incomplete', () =>
  withFake(
    example(),
    async (fake) => {
      const others = planCollection(example().topology, everyWanted).calls.length - 1;
      const interruption = new AbortController();
      const snapshot = await collectLive(fake, example(), {
        signal: interruption.signal,
        limits: {},
        onEvent: ({ done }) => {
          if (done === others) interruption.abort();
        },
      });
      assert.is(snapshot.incomplete, true);
      assert.equal(factOf(snapshot, 'instance', '/i-2a', 'exists'), { value: true });
      const [gap] = snapshot.gaps;
      assert.equal([gap?.kind, gap?.region, gap?.unknown], ['instance', 'eu-west-1', 'not-collected']);
    },
    [{ on: { operation: 'ec2:DescribeInstances', region: 'eu-west-1' }, action: { kind: 'hang' } }],
  ));

test('a run that is interrupted before it starts reads nothing and says so', () =>
  withFake(example(), async (fake) => {
    const snapshot = await collectLive(fake, example(), { signal: AbortSignal.abort() });
    assert.is(snapshot.incomplete, true);
    assert.is(fake.requests.length, 0);
    const fact = factOf(snapshot, 'target-role', 'role/team/UpdateAPP', 'exists');
    assert.is('unknown' in fact && fact.unknown, 'not-collected');
  }));

test('no secret reaches the snapshot, also where AWS repeats them', async () => {
  const text = `denied: key ${ambientKey}, other ASIAIOSFODNN7EXAMPLE, secret wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY, external id ${externalId}\u0007`;
  await withFake(
    example(),
    async (fake) => {
      const snapshot = JSON.stringify(await collectLive(fake, example()));
      for (const secret of [externalId, ambientKey, 'ASIA', 'AKIA', 'wJalr', 'fake-session-token', '\\u0007'])
        assert.not.ok(snapshot.includes(secret), `${secret} is in the snapshot`);
      assert.match(snapshot, /denied: key \(withheld\)/);
    },
    [{ on: { operation: 'ec2:DescribeInstances' }, action: { kind: 'refuse', text } }],
  );
});

test('events count the calls and say what failed', () =>
  withFake(
    example(),
    async (fake) => {
      const failures: string[] = [];
      let last = { done: 0, planned: 0 };
      await collectLive(fake, example(), {
        onEvent: (event) => {
          last = event;
          if (event.failure) failures.push(`${event.call} ${event.account} ${event.failure.unknown}`);
        },
      });
      assert.equal(failures, ['iam:ListAccessKeys 222222222222 access-denied']);
      assert.is(last.done, last.planned);
    },
    [{ on: { operation: 'iam:ListAccessKeys', account: '222222222222' }, action: { kind: 'refuse' } }],
  ));

test.run();
