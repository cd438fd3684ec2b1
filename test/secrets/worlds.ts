import type { FakeInstance, FakeRole, FakeSeed, FakeUser } from '../support/fake-aws/index.ts';
import { fc } from '../support/property.ts';

/** Accounts as AWS has them, and what is declared of them. What is secret is no part of it. */
export interface World {
  readonly serverRole: Omit<FakeRole, 'name'>;
  readonly user: Omit<FakeUser, 'name'>;
  readonly instance: Omit<FakeInstance, 'id'>;
  /** The roles that integrations assume, each with the session name of its integration. */
  readonly targets: readonly (Omit<FakeRole, 'name'> & { readonly sessionName: string })[];
  readonly facts: Readonly<Record<string, string>>;
  /** The value of the tag `Name` by which the server's instances are found. */
  readonly selected: string;
}

/** What is configured in secret. */
export interface Chosen {
  readonly externalId: string;
  readonly proxyPassword: string;
  readonly xsoarKey: string;
}

export const security = '111111111111';
export const prod = '222222222222';
const auditor = 'AKIAIOSFODNN7EXAMPLE';
export const serverArn = `arn:aws:iam::${security}:role/XsoarServer`;
export const userArn = `arn:aws:iam::${security}:user/xsoar.old`;

/** What anything in a world may be called; some of it is long enough to be looked for. */
export const words = [
  'xsoar',
  'xsoar-ec2',
  'automation',
  'prod',
  'ec2',
  'sts',
  'role',
  'true',
  '1',
  'us-east-1',
  'XsoarServer',
  'UpdateAPP-0',
  '203.0.113.7',
  'xsoar-ec2-in-production',
  'automation-of-security',
  'o-exampleorgid0123',
  '1234567890123456',
  '2026-11-24T13:30:00Z',
  '2001:db8:0:0:1:2:3:4',
  'arn:aws:iam::111111111111:role/XsoarServer',
  'ec2:DescribeInstances',
  'sts:RoleSessionName',
] as const;

/** A long secret that stands in values of a world, and in no name. */
export const planted = 'PlantedSecretOfOneWorld7';

const word = fc.constantFrom(...words);
const sessionName = fc.constantFrom('xsoar', 'xsoar-ec2', 'automation', 'prod', 'xsoar-ec2-in-production');

/** A word, a part of one, or several of them. */
export const chosen: fc.Arbitrary<Chosen> = (() => {
  const part = fc
    .tuple(word, fc.nat(), fc.integer({ min: 1, max: 30 }))
    .map(([text, from, length]) => text.slice(from % text.length).slice(0, length));
  const several = fc.tuple(word, fc.constantFrom('-', ':', '/', ''), word).map((parts) => parts.join(''));
  const secret = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 1, arbitrary: part },
    { weight: 1, arbitrary: several },
  );
  return fc.record({ externalId: secret, proxyPassword: secret, xsoarKey: secret });
})();

const text = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom(planted, `id ${planted}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([one, other]) => `${one} ${other}`) },
);
const variable = fc.constantFrom(`\${aws:PrincipalTag/team}`, `\${iam:ResourceTag/env}`, `\${sts:RoleSessionName}`);
const plain = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: variable });
const pattern = fc.oneof(
  plain,
  text.map((each) => `*${each}*`),
  fc.tuple(variable, word).map(([one, other]) => `${one}-${other}*`),
  fc.constant('*'),
);
const arnPattern = fc.constantFrom(serverArn, userArn, 'arn:aws:iam::*:role/*', `arn:aws:iam::${security}:role/Xsoar*`);

/** Values of conditions that AWS would take, by operator. */
const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  StringEquals: plain,
  StringNotEquals: plain,
  StringEqualsIgnoreCase: plain,
  StringLike: pattern,
  StringNotLike: pattern,
  ArnLike: arnPattern,
  ArnNotEquals: arnPattern,
  NumericLessThan: fc.constantFrom('1', '1234567890123456'),
  DateLessThan: fc.constantFrom('2026-11-24T13:30:00Z', '2020-01-01T00:00:00Z'),
  DateGreaterThanEquals: fc.constantFrom('2026-11-24T13:30:00Z', '1764000000'),
  IpAddress: fc.constantFrom('203.0.113.7', '203.0.113.0/24', '2001:db8:0:0:1:2:3:4'),
  Bool: fc.constantFrom('true', 'false'),
  Null: fc.constantFrom('true', 'false'),
};

const key = fc.constantFrom(
  'sts:RoleSessionName',
  'sts:RoleSessionName',
  'aws:PrincipalTag/team',
  'aws:ResourceTag/env',
  'iam:ResourceTag/team',
  'aws:PrincipalOrgID',
  'aws:PrincipalArn',
  'aws:RequestedRegion',
  'aws:CurrentTime',
  'aws:SourceIp',
  'sts:ExternalId',
);

const condition: fc.Arbitrary<object> = fc
  .array(
    fc.constantFrom(...Object.keys(values)).chain((operator) =>
      fc.record({
        operator:
          operator === 'Null' ? fc.constant(operator) : fc.constantFrom(operator, operator, `${operator}IfExists`),
        key,
        value: fc.array(values[operator] as fc.Arbitrary<string>, { minLength: 1, maxLength: 2 }),
      }),
    ),
    { maxLength: 2 },
  )
  .map((tests) => {
    const all: Record<string, Record<string, readonly string[]>> = {};
    for (const each of tests) all[each.operator] = { ...all[each.operator], [each.key]: each.value };
    return tests.length === 0 ? {} : { Condition: all };
  });

const sid = fc.oneof(
  fc.constant({}),
  fc.oneof(word, fc.constant(planted)).map((each) => ({ Sid: each.replace(/\W/g, '') })),
);
const principal = fc.constantFrom<object | '*'>(
  { AWS: serverArn },
  { AWS: [serverArn, userArn] },
  { AWS: `arn:aws:iam::${security}:root` },
  { AWS: userArn },
  '*',
);

/** Nine in ten of one effect: a Deny without a condition leaves nothing to find out. */
function statement(effect: 'Allow' | 'Deny', elements: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.tuple(sid, elements, condition).map((parts) => Object.assign({ Effect: effect }, ...parts));
}

function policy(allow: fc.Arbitrary<object>, deny: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .tuple(fc.array(allow, { minLength: 1, maxLength: 2 }), fc.array(deny, { maxLength: 1 }))
    .map(([allows, denies]) => ({ Version: '2012-10-17', Statement: [...allows, ...denies] }));
}

const trustElements = principal.map((Principal) => ({ Principal, Action: 'sts:AssumeRole' }));
const trust = policy(statement('Allow', trustElements), statement('Deny', trustElements));

const ownElements = fc.record({
  Action: fc.constantFrom('sts:AssumeRole', 'ec2:DescribeInstances', 'sts:*', ['ec2:Describe*', 'sts:AssumeRole']),
  Resource: fc.constantFrom(
    '*',
    `arn:aws:iam::${prod}:role/UpdateAPP-*`,
    `arn:aws:iam::${prod}:role/UpdateAPP-0`,
    `arn:aws:iam::${prod}:role/\${aws:PrincipalTag/team}*`,
  ),
});
const own = policy(statement('Allow', ownElements), statement('Deny', ownElements));

const tags: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom('team', 'env', 'Name'),
  text,
);

export const worlds: fc.Arbitrary<World> = fc.record({
  serverRole: fc.record({
    trust: fc.constant(trustOf({ Service: 'ec2.amazonaws.com' })),
    inline: fc.record({ own }),
    tags,
  }),
  user: fc.record({ inline: fc.record({ own }), tags }),
  instance: fc.record({ tags }),
  targets: fc.array(fc.record({ trust, inline: fc.record({ own }), tags, sessionName }), {
    minLength: 4,
    maxLength: 6,
  }),
  facts: fc.dictionary(fc.constantFrom('aws:SourceIp', 'aws:PrincipalOrgID', 'sts:ExternalId'), text, { maxKeys: 2 }),
  selected: word,
});

export function trustOf(Principal: object): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] };
}

/** The accounts of a world, which an auditor enters with any of these external ids. */
export function seedOf({ serverRole, user, instance, targets, selected }: World): FakeSeed {
  return {
    keys: { [auditor]: { account: security, arn: `arn:aws:iam::${security}:user/auditor` } },
    accounts: {
      [security]: {
        roles: [{ ...serverRole, name: 'XsoarServer' }],
        instanceProfiles: [{ name: 'XsoarServer', role: 'XsoarServer' }],
        users: [{ ...user, name: 'xsoar.old', keys: [{ id: 'AKIAIOSFODNN7EXAMPLF' }] }],
        instances: {
          'us-east-1': [
            {
              ...instance,
              id: 'i-0123456789abcdef0',
              instanceProfile: 'XsoarServer',
              tags: { ...instance.tags, Name: selected },
            },
          ],
        },
      },
      [prod]: {
        roles: [
          { name: 'trustpath-audit', trust: trustOf({ AWS: '*' }), assumable: true },
          ...targets.map(({ sessionName: _, ...target }, index) => ({ ...target, name: `UpdateAPP-${index}` })),
        ],
      },
    },
  };
}

/** The configuration of a world; its secrets come from EXTERNAL_ID, XSOAR_API_KEY and XSOAR_API_KEY_ID. */
export function configOf({ targets, facts, selected }: World): string {
  const integrations = targets.flatMap(({ sessionName: name }, index) =>
    ['xsoar', 'laptop'].map((server) => ({
      name: `${server}-${index}`,
      server,
      role: `arn:aws:iam::${prod}:role/UpdateAPP-${index}`,
      sessionName: name,
      region: 'us-east-1',
      storedKeys: server === 'laptop',
      actions: ['ec2:DescribeInstances'],
    })),
  );
  return JSON.stringify({
    version: 1,
    extends: ['trustpath/strict'],
    accounts: [
      { id: security, name: 'security', regions: ['us-east-1'] },
      {
        id: prod,
        name: 'prod',
        auditRole: `arn:aws:iam::${prod}:role/trustpath-audit`,
        externalId: `\${env:EXTERNAL_ID}`,
        regions: ['us-east-1'],
      },
    ],
    facts,
    servers: [
      {
        name: 'xsoar',
        account: 'security',
        region: 'us-east-1',
        instances: { tags: { Name: selected } },
        authentication: 'instance-profile',
        role: serverArn,
        sts: { endpoints: 'regional' },
        settings: {
          url: 'https://xsoar.example',
          apiKey: `\${env:XSOAR_API_KEY}`,
          apiKeyId: `\${env:XSOAR_API_KEY_ID}`,
        },
      },
      { name: 'laptop', authentication: 'access-key', user: userArn, sts: { endpoints: 'regional' } },
    ],
    integrations,
  });
}
