import type { Account, Server } from '../../src/model/index.ts';
import type { FakeAccount, FakeFault, FakeFaultAction, FakeInstance, FakeRole } from '../support/fake-aws/index.ts';
import { fc } from '../support/property.ts';
import {
  account,
  allowing,
  ambientKey,
  auditRole,
  auditRoleOf,
  byIds,
  byTags,
  integration,
  type Organisation,
  server,
  trustOf,
} from './organisation.ts';

const ids = ['111111111111', '222222222222', '333333333333'] as const;
const regions = ['us-east-1', 'eu-west-1'] as const;
const names = ['alpha', 'beta', 'gamma'] as const;
const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

const instance: fc.Arbitrary<Omit<FakeInstance, 'id'>> = fc.record(
  {
    state: fc.constantFrom('running', 'stopped', 'terminated', 'shutting-down'),
    tags: fc.record({ Name: fc.constantFrom(...names) }),
    metadata: fc.record(
      { hopLimit: fc.constantFrom(1, 2, 64, null), state: fc.constantFrom('applied', 'pending') },
      { requiredKeys: [] },
    ),
    instanceProfile: fc.constantFrom(...names),
  },
  { requiredKeys: [] },
);

const role: fc.Arbitrary<Omit<FakeRole, 'name'>> = fc.record(
  {
    path: fc.constantFrom('/', '/team/'),
    trust: fc.constantFrom(...ids).map((id) => trustOf(`arn:aws:iam::${id}:role/alpha`, 'some external id')),
    inline: fc.constantFrom<FakeRole['inline']>({}, { own: allowing('sts:AssumeRole') }),
    attached: fc.subarray([readOnly, 'arn:aws:iam::aws:policy/Unlisted']),
    boundary: fc.constant(readOnly),
    maxSessionDuration: fc.constantFrom(3600, 7200),
    tags: fc.constantFrom<FakeRole['tags']>({}, { Team: 'soar' }),
  },
  { requiredKeys: ['trust'] },
);

const fakeAccount: fc.Arbitrary<FakeAccount> = fc
  .record({
    here: fc.array(instance, { maxLength: 4 }),
    there: fc.array(instance, { maxLength: 3 }),
    roles: fc.array(role, { maxLength: names.length }),
    users: fc.array(fc.nat({ max: 3 }), { maxLength: 2 }),
    held: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
  })
  .map(({ here, there, roles, users, held }) => ({
    instances: {
      'us-east-1': here.map((one, index) => ({ ...one, id: `i-a${index}` })),
      'eu-west-1': there.map((one, index) => ({ ...one, id: `i-b${index}` })),
    },
    roles: [auditRoleOf(), ...roles.map((one, index) => ({ ...one, name: names[index] ?? 'none' }))],
    groups: [{ name: 'people', attached: [readOnly], inline: { group: allowing('iam:GetUser') } }],
    policies: [{ name: 'ReadOnlyAccess', ofAws: true, document: allowing('ec2:Describe*') }],
    users: users.map((keys, index) => ({
      name: `user${index}`,
      groups: index === 0 ? ['people'] : [],
      keys: Array.from({ length: keys }, (_, key) => ({ id: `AKIAIOSFODNN7EXAM${index}${key}XY` })),
    })),
    instanceProfiles: [...new Set(held)].map((name) => ({ name, role: name })),
  }));

const selector: fc.Arbitrary<Pick<Server, 'instances'>> = fc.oneof(
  fc.subarray(['i-a0', 'i-a1', 'i-a2', 'i-b0', 'i-gone'], { minLength: 1 }).map((chosen) => byIds(...chosen)),
  fc.constantFrom(...names).map((Name) => byTags({ Name })),
);

const servers: fc.Arbitrary<readonly Server[]> = fc
  .array(
    fc.record({
      account: fc.constantFrom(...ids),
      region: fc.constantFrom(...regions),
      selector,
      user: fc.option(fc.constantFrom('user0', 'user1', 'nobody'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((made) =>
    made.map(({ selector: chosen, user, ...where }, index) =>
      server(`server${index}`, {
        ...where,
        ...chosen,
        ...(user !== undefined && { user: `arn:aws:iam::${where.account}:user/${user}` }),
      }),
    ),
  );

/** Up to three accounts with anything in them, declared well or badly. */
export const organisations: fc.Arbitrary<Organisation> = fc
  .record({
    fakes: fc.tuple(fakeAccount, fakeAccount, fakeAccount),
    declared: servers,
    targets: fc.array(
      fc.record({
        account: fc.constantFrom(...ids, '999999999999'),
        path: fc.constantFrom('', 'team/'),
        name: fc.constantFrom(...names),
      }),
      { maxLength: 4 },
    ),
    pageSize: fc.constantFrom(1, 2, 1000),
    encoded: fc.boolean(),
  })
  .map(({ fakes, declared, targets, pageSize, encoded }) => {
    const accounts: Account[] = ids.map((id, index) =>
      account(id, index === 0 ? {} : { auditRole: `arn:aws:iam::${id}:role/${auditRole}` }),
    );
    return {
      topology: {
        accounts,
        servers: declared,
        integrations: targets.map((target, index) =>
          integration(`integration${index}`, `server${index % declared.length}`, {
            role: `arn:aws:iam::${target.account}:role/${target.path}${target.name}`,
          }),
        ),
      },
      seed: {
        keys: { [ambientKey]: { account: ids[0], arn: `arn:aws:iam::${ids[0]}:user/auditor` } },
        accounts: Object.fromEntries(ids.map((id, index) => [id, fakes[index] ?? {}])),
        pageSizes: {
          'iam:GetAccountAuthorizationDetails': pageSize,
          'ec2:DescribeInstances': pageSize,
          'iam:ListAccessKeys': pageSize,
          'iam:ListRoles': pageSize,
        },
        encoded,
      },
      externalIds: new Map(),
    };
  });

const actions: readonly FakeFaultAction[] = [
  { kind: 'refuse' },
  { kind: 'throttle' },
  { kind: 'expire' },
  { kind: 'reset' },
  { kind: 'cut' },
  { kind: 'truncate' },
  { kind: 'html', status: 200 },
  { kind: 'html', status: 403 },
  { kind: 'html', status: 503 },
  { kind: 'empty' },
  { kind: 'garbage' },
  { kind: 'repeat-token' },
  ...[
    'Marker',
    'IsTruncated',
    'RoleDetailList',
    'Policies',
    'Roles',
    'reservationSet',
    'metadataOptions',
    'Arn',
    'arn',
  ].map((element) => ({ kind: 'omit', element }) as const),
];

/** One thing that goes wrong: with any calls, from any one on, for once or for ever. */
export const someFault: fc.Arbitrary<FakeFault> = fc.record(
  {
    on: fc.record(
      {
        operation: fc.constantFrom(
          'sts:AssumeRole',
          'sts:GetCallerIdentity',
          'ec2:DescribeInstances',
          'iam:GetAccountAuthorizationDetails',
          'iam:ListAccessKeys',
          'iam:ListRoles',
        ),
        account: fc.constantFrom(...ids),
        page: fc.constantFrom(1, 2),
      },
      { requiredKeys: ['operation'] },
    ),
    nth: fc.constantFrom(1, 2, 3),
    times: fc.constantFrom(1, 4, 9),
    action: fc.constantFrom(...actions),
  },
  { requiredKeys: ['on', 'action'] },
);
