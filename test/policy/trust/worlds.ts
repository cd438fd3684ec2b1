import { deriveRequest, type ServerCaller, type TrustCaller, type TrustInput } from '../../../src/policy/index.ts';
import { fc } from '../../support/property.ts';

// Trust policies of every kind, and whom they should serve.

export const serverRole = 'arn:aws:iam::111111111111:role/automation/XsoarServer';
export const serverUser = 'arn:aws:iam::111111111111:user/xsoar.remediation';
export const secondRole = 'arn:aws:iam::222222222222:role/XsoarEngine';
export const breakGlass = 'arn:aws:iam::222222222222:role/BreakGlass';
export const oldRole = 'arn:aws:iam::111111111111:role/Old';
/** The role that has `AROARENAMEDROLE000001`, as the snapshot knows. */
export const renamed = 'arn:aws:iam::111111111111:role/Renamed';

export const organization = 'o-a1b2c3d4e5';
export const externalId = 'correct-horse-battery';

const ids: Readonly<Record<string, string>> = {
  [serverRole]: 'AROAXSOARSERVER000001',
  [serverUser]: 'AIDAXSOARREMED0000001',
  [secondRole]: 'AROAXSOARENGINE000001',
};

const owners = new Map<string, string>([
  ...Object.entries(ids).map(([arn, id]) => [id, arn] as const),
  ['AROARENAMEDROLE000001', renamed],
]);

export const otherTarget = 'arn:aws:iam::222222222222:role/UpdateAPP';

const principals = [
  serverRole,
  serverUser,
  secondRole,
  ids[serverRole] as string,
  ids[serverUser] as string,
  'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0123456789abcdef0',
  'arn:aws:sts::111111111111:assumed-role/XsoarServer/somebody',
  oldRole,
  breakGlass,
  'arn:aws:iam::111111111111:user/person',
  'arn:aws:iam::999999999999:role/Vendor',
  'arn:aws:iam::111111111111:root',
  '111111111111',
  'arn:aws:iam::222222222222:root',
  'arn:aws:iam::999999999999:root',
  'AROADELETEDSERVER0001',
  'AIDADELETEDUSER000001',
  'AROARENAMEDROLE000001',
  '*',
];

const principal: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .subarray(principals, { minLength: 1, maxLength: 3 })
      .map((AWS) => ({ AWS: AWS.length === 1 ? AWS[0] : AWS })),
  },
  { weight: 3, arbitrary: fc.constantFrom(serverRole, serverUser, '111111111111').map((AWS) => ({ AWS })) },
  { weight: 1, arbitrary: fc.constant('*') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<object>(
      { Service: 'ec2.amazonaws.com' },
      { Service: ['lambda.amazonaws.com', 'ec2.amazonaws.com'], AWS: serverRole },
      { Federated: 'arn:aws:iam::222222222222:saml-provider/Corp', AWS: oldRole },
    ),
  },
);

/** One test of each sort that trust policies have. */
const tests: readonly (readonly [operator: string, key: string, value: string | readonly string[]])[] = [
  ['StringEquals', 'sts:ExternalId', externalId],
  ['StringEquals', 'sts:ExternalId', '(withheld)'],
  ['StringNotEquals', 'sts:ExternalId', externalId],
  ['Null', 'sts:ExternalId', 'true'],
  ['Bool', 'aws:MultiFactorAuthPresent', 'true'],
  ['BoolIfExists', 'aws:MultiFactorAuthPresent', 'false'],
  ['NumericLessThan', 'aws:MultiFactorAuthAge', '3600'],
  ['ArnEquals', 'aws:PrincipalArn', serverRole],
  ['ArnEquals', 'aws:principalarn', [serverRole, oldRole]],
  ['StringEquals', 'aws:PrincipalArn', [serverRole, breakGlass, 'arn:aws:iam::999999999999:role/Vendor']],
  ['StringEquals', 'aws:PrincipalArn', 'arn:aws:iam::111111111111:role/Xsoar*'],
  ['ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/*Xsoar*'],
  ['StringLike', 'aws:PrincipalArn', 'arn:aws:iam::111111111111:*'],
  ['ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::999999999999:role/*'],
  ['ArnNotEquals', 'aws:PrincipalArn', serverRole],
  ['ArnNotLike', 'aws:PrincipalArn', 'arn:aws:iam::111111111111:role/*'],
  ['StringEquals', 'aws:PrincipalOrgID', organization],
  ['StringNotEquals', 'aws:PrincipalOrgID', organization],
  ['StringEquals', 'aws:PrincipalAccount', ['111111111111', '222222222222']],
  ['StringNotEquals', 'aws:PrincipalAccount', '999999999999'],
  ['IpAddress', 'aws:SourceIp', '203.0.113.0/24'],
  ['IpAddress', 'aws:SourceIp', '198.51.100.0/24'],
  ['NotIpAddress', 'aws:SourceIp', '203.0.113.0/24'],
  ['StringEquals', 'aws:SourceVpc', 'vpc-0a1b2c3d'],
  ['StringLike', 'sts:RoleSessionName', 'xsoar-*'],
  ['StringNotLike', 'sts:RoleSessionName', 'xsoar-*'],
  ['StringEquals', 'aws:RequestTag/Project', 'x'],
  ['ForAllValues:StringEquals', 'aws:TagKeys', ['Project']],
  ['ForAnyValue:StringEquals', 'aws:TagKeys', ['Project']],
  ['StringEquals', 'sts:SourceIdentity', 'somebody'],
  ['StringEquals', 'aws:PrincipalTag/team', 'security'],
  ['StringEqualsIfExists', 'aws:PrincipalTag/team', 'security'],
  ['StringEquals', 'aws:RequestedRegion', 'us-east-1'],
  ['Bool', 'aws:SecureTransport', 'false'],
  ['Bool', 'aws:SecureTransport', 'true'],
  ['StringEquals', 'aws:PrincipalType', 'User'],
];

function conditionOf(chosen: readonly (typeof tests)[number][]): object {
  const condition: Record<string, Record<string, unknown>> = {};
  for (const [operator, key, value] of chosen) {
    condition[operator] ??= {};
    const keys = condition[operator];
    if (Object.keys(keys).some((known) => known.toLowerCase() === key.toLowerCase())) continue;
    keys[key] = value;
  }
  return Object.keys(condition).length === 0 ? {} : { Condition: condition };
}

const condition = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 5, arbitrary: fc.subarray([...tests], { minLength: 1, maxLength: 1 }).map(conditionOf) },
  { weight: 2, arbitrary: fc.subarray([...tests], { minLength: 2, maxLength: 3 }).map(conditionOf) },
);

const actions = fc.oneof(
  { weight: 8, arbitrary: fc.constant<object>({ Action: 'sts:AssumeRole' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<object>(
      { Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'] },
      { Action: ['sts:AssumeRole'] },
      { Action: 'sts:*' },
      { Action: 'sts:TagSession' },
      { NotAction: 'sts:TagSession' },
      { NotAction: 'sts:AssumeRole' },
    ),
  },
);

const statement = fc
  .record({
    Effect: fc.oneof({ weight: 4, arbitrary: fc.constant('Allow') }, { weight: 2, arbitrary: fc.constant('Deny') }),
    Principal: principal,
    actions,
    condition,
    sid: fc.option(fc.constantFrom('One', 'Two'), { nil: undefined }),
  })
  .map(({ Effect, Principal, actions: listed, condition: tested, sid }) => ({
    ...(sid !== undefined && { Sid: sid }),
    Effect,
    Principal,
    ...listed,
    ...tested,
  }));

/** No policy has a Sid twice. */
function withoutDoubles(statements: readonly { readonly Sid?: string }[]): readonly object[] {
  const taken = new Set<string>();
  return statements.map(({ Sid, ...rest }) => {
    if (Sid === undefined || taken.has(Sid)) return rest;
    taken.add(Sid);
    return { Sid, ...rest };
  });
}

function aCaller(
  arn: string,
  target: string,
  facts: Record<string, string>,
  sessionNames: readonly string[],
): TrustCaller {
  const uniqueId = ids[arn] as string;
  const identity = { arn, uniqueId, tags: { team: 'security' } };
  const instance = {
    arn: 'arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0',
    vpc: 'vpc-0a1b2c3d',
    tokensRequired: true,
  };
  const caller: ServerCaller = arn.includes(':user/')
    ? { ...identity, kind: 'user' }
    : { ...identity, kind: 'instance-profile', instance };
  return {
    kind: caller.kind === 'user' ? 'user' : 'role',
    arn,
    uniqueId,
    requests: sessionNames.map((sessionName) =>
      deriveRequest({
        caller,
        target: { arn: target, tags: {} },
        sessionName,
        endpoint: 'us-east-1',
        time: '2026-11-23T20:00:00Z',
        facts,
      }),
    ),
  };
}

/** A trust policy with whom it should serve. */
export const trustWorld: fc.Arbitrary<TrustInput> = fc
  .record({
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    Version: fc.constantFrom('2012-10-17', '2012-10-17', '2008-10-17', undefined),
    callers: fc.constantFrom([serverRole], [serverRole], [serverUser], [serverRole, secondRole]),
    callersComplete: fc.oneof(
      { weight: 9, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
    facts: fc.constantFrom<Record<string, string>>(
      {},
      { 'aws:SourceIp': '203.0.113.10' },
      { 'aws:SourceIp': '198.51.100.7', 'aws:PrincipalOrgID': organization },
    ),
    sessionNames: fc.constantFrom(['xsoar-ec2'], ['xsoar-ec2', 'playbook']),
    trustedBy: fc.constantFrom([], [], [breakGlass], ['999999999999', oldRole]),
    services: fc.constantFrom([], [], ['ec2.amazonaws.com']),
    role: fc.constantFrom(otherTarget, otherTarget, 'arn:aws:iam::111111111111:role/UpdateAPP', serverRole),
  })
  .map(({ statements, Version, callers, callersComplete, facts, sessionNames, trustedBy, services, role }) => ({
    // What of it is shown when a law fails.
    [fc.toStringMethod]: () => JSON.stringify({ role, statements, callers, facts, sessionNames, trustedBy, services }),
    role,
    document: JSON.stringify({ ...(Version && { Version }), Statement: withoutDoubles(statements) }),
    callers: callers.map((arn) => aCaller(arn, role, facts, sessionNames)),
    callersComplete,
    trustedBy,
    services,
    // The snapshot knows everybody who lives: an id that it does not know is that of a deleted principal.
    identify: (id) => owners.get(id),
  }));
