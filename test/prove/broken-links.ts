import { type LinkName, linkNames } from '../../src/model/index.ts';
import type {
  FakeAccount,
  FakeInstance,
  FakeInstanceProfile,
  FakeRole,
  FakeSeed,
  FakeUser,
} from '../support/fake-aws/seed.ts';

// One organisation where every link is broken once, alone, on a path of its own; on one more path two are.

const security = '111111111111';
const prod = '222222222222';
export const auditorKey = 'AKIAIOSFODNN7EXAMPLE';

/** Nobody can see a guardrail from a member account: that link is never more than unknown. */
type BreakableLink = Exclude<LinkName, 'guardrails'>;

/** All that one path is made of. What is left out does not exist. */
interface Place {
  readonly role?: FakeRole;
  readonly profile?: FakeInstanceProfile;
  readonly instance?: FakeInstance;
  readonly user?: FakeUser;
  readonly target?: FakeRole;
  readonly integration: Readonly<Record<string, unknown>>;
}

type Fault = (healthy: Place, name: string) => Place;

export interface BrokenPath {
  /** Of its server and integration. */
  readonly name: string;
  readonly authentication: 'instance-profile' | 'access-key';
  /** In the order of the links. */
  readonly broken: readonly BreakableLink[];
  readonly place: Place;
}

const withInstance =
  (more: Partial<FakeInstance>): Fault =>
  (place) => ({
    ...place,
    instance: { ...(place.instance as FakeInstance), ...more },
  });
const withTarget =
  (more: (name: string) => Partial<FakeRole>): Fault =>
  (place, name) => ({ ...place, target: { ...(place.target as FakeRole), ...more(name) } });

const hopLimit = withInstance({ metadata: { hopLimit: 1 } });
const wrongSession = withTarget((name) => ({
  trust: trusting({ AWS: callerOf(name) }, { StringEquals: { 'sts:RoleSessionName': 'somebody-else' } }),
}));

const faults: Readonly<Record<BreakableLink, Fault>> = {
  instance: withInstance({ state: 'stopped' }),
  'instance-profile': ({ instance, ...place }) => {
    const { instanceProfile: _, ...bare } = instance as FakeInstance;
    return { ...place, instance: bare };
  },
  'profile-role': (place, name) => ({ ...place, profile: { name: `server-${name}` } }),
  'role-trusts-ec2': (place) => ({
    ...place,
    role: { ...(place.role as FakeRole), trust: trusting({ AWS: `arn:aws:iam::${security}:root` }) },
  }),
  'metadata-service': hopLimit,
  user: ({ user: _, ...place }) => place,
  'access-key': (place) => {
    const { keys = [], ...user } = place.user as FakeUser;
    return { ...place, user: { ...user, keys: keys.map((key) => ({ ...key, status: 'Inactive' })) } };
  },
  'sts-endpoint': (place) => ({ ...place, integration: { ...place.integration, region: 'cn-north-1' } }),
  'assume-role-permission': (place) => ({ ...place, role: { ...(place.role as FakeRole), inline: {} } }),
  'target-role': ({ target: _, ...place }) => place,
  'trust-policy': wrongSession,
  session: (place) => ({ ...place, integration: { ...place.integration, sessionDuration: 7200 } }),
  permissions: withTarget(() => ({ inline: { work: allowing('s3:GetObject') } })),
  'least-privilege': withTarget((name) => ({
    trust: trusting({ AWS: [callerOf(name), `arn:aws:iam::${prod}:role/audit-of-old`] }),
  })),
};
// What the role may do beyond its work would be a second fault.
const needed: Readonly<Partial<Record<BreakableLink, readonly string[]>>> = {
  permissions: ['ec2:DescribeInstances', 's3:GetObject'],
};

/** A link that only a server with a key has, or whose mend proves something only there. */
const ofUsers: readonly BreakableLink[] = ['user', 'access-key', 'session'];

export const breakableLinks = linkNames.filter((name): name is BreakableLink => name !== 'guardrails');

export const brokenPaths: readonly BrokenPath[] = [
  ...breakableLinks.map((link) => breakAt(link, [link], faults[link])),
  breakAt('two-links', ['metadata-service', 'trust-policy'], (place, name) =>
    wrongSession(hopLimit(place, name), name),
  ),
];

function breakAt(name: string, broken: readonly BreakableLink[], fault: Fault): BrokenPath {
  const authentication = broken.some((link) => ofUsers.includes(link)) ? 'access-key' : 'instance-profile';
  const actions = broken.flatMap((link) => needed[link] ?? []);
  return { name, authentication, broken, place: fault(healthyPlace(name, authentication, actions), name) };
}

function healthyPlace(name: string, authentication: BrokenPath['authentication'], actions: readonly string[]): Place {
  const assume = { assume: allowing('sts:AssumeRole', `arn:aws:iam::${prod}:role/work-${name}`) };
  const integration = {
    name,
    server: name,
    role: `arn:aws:iam::${prod}:role/work-${name}`,
    sessionName: 'xsoar-ec2',
    region: 'us-east-1',
    storedKeys: false,
    actions: actions.length > 0 ? actions : ['ec2:DescribeInstances'],
  };
  const target = {
    name: `work-${name}`,
    trust: trusting({ AWS: callerOf(name) }),
    inline: { work: allowing('ec2:DescribeInstances') },
  };
  if (authentication === 'access-key')
    return {
      user: { name: `user-${name}`, keys: [{ id: keyIdOf(name), status: 'Active' }], inline: assume },
      target,
      integration,
    };
  return {
    role: { name: `server-${name}`, trust: trusting({ Service: 'ec2.amazonaws.com' }), inline: assume },
    profile: { name: `server-${name}`, role: `server-${name}` },
    instance: { id: instanceIdOf(name), tags: { Name: name }, instanceProfile: `server-${name}` },
    target,
    integration,
  };
}

function callerOf(name: string): string {
  const kind = ofUsers.some((link) => link === name) ? 'user' : 'role';
  return `arn:aws:iam::${security}:${kind}/${kind === 'user' ? 'user' : 'server'}-${name}`;
}

function keyIdOf(name: string): string {
  return `AKIA${name.toUpperCase().replaceAll('-', '').padEnd(9, 'X').slice(0, 9)}EXAMPLE`;
}

function instanceIdOf(name: string): string {
  return `i-${Buffer.from(name).toString('hex').padEnd(17, '0').slice(0, 17)}`;
}

function trusting(principal: object, condition?: object): object {
  const statement = { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' };
  return {
    Version: '2012-10-17',
    Statement: [condition === undefined ? statement : { ...statement, Condition: condition }],
  };
}

function allowing(action: string, resource = '*'): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] };
}

const auditRole = {
  name: 'trustpath-audit',
  trust: trusting({ AWS: `arn:aws:iam::${security}:root` }),
  assumable: true as const,
};

/** The organisation as AWS would show it, without the roles of the auditor. */
export const brokenAccounts: Readonly<Record<string, FakeAccount>> = {
  [security]: {
    roles: brokenPaths.flatMap(({ place }) => place.role ?? []),
    instanceProfiles: brokenPaths.flatMap(({ place }) => place.profile ?? []),
    users: brokenPaths.flatMap(({ place }) => place.user ?? []),
    instances: { 'us-east-1': brokenPaths.flatMap(({ place }) => place.instance ?? []) },
  },
  [prod]: { roles: brokenPaths.flatMap(({ place }) => place.target ?? []) },
};

export const brokenOrganisation: FakeSeed = {
  keys: { [auditorKey]: { account: security, arn: `arn:aws:iam::${security}:user/ci` } },
  accounts: {
    [security]: brokenAccounts[security] as FakeAccount,
    [prod]: { roles: [auditRole, ...(brokenAccounts[prod]?.roles ?? [])] },
  },
};

/** Its configuration: JSON, which is YAML too. */
export const brokenConfiguration = JSON.stringify({
  version: 1,
  extends: ['trustpath/recommended'],
  accounts: [
    { id: security, name: 'security', regions: ['us-east-1'] },
    { id: prod, name: 'prod', auditRole: `arn:aws:iam::${prod}:role/trustpath-audit`, regions: ['us-east-1'] },
  ],
  servers: brokenPaths.map(({ name, authentication }) => ({
    name,
    account: 'security',
    authentication,
    sts: { endpoints: 'regional' },
    region: 'us-east-1',
    ...(authentication === 'access-key'
      ? { user: `arn:aws:iam::${security}:user/user-${name}` }
      : { instances: { tags: { Name: name } } }),
  })),
  integrations: brokenPaths.map(({ place }) => place.integration),
});
