import { type Link, type LinkName, linkNames, type TrustPath } from '../../../src/model/index.ts';

const serverOnly: readonly LinkName[] = [
  'instance',
  'instance-profile',
  'profile-role',
  'role-trusts-ec2',
  'metadata-service',
];
const userOnly: readonly LinkName[] = ['user', 'access-key'];

/** A path whose links all hold, save those that are given. */
export function buildPath(
  over: Partial<
    Pick<TrustPath, 'server' | 'integration' | 'role' | 'via' | 'authentication' | 'caller' | 'location'>
  > = {},
  given: Partial<Record<LinkName, Omit<Partial<Link>, 'name'>>> = {},
): TrustPath {
  const server = over.server ?? 'xsoar-prod';
  const integration = over.integration ?? 'aws-ec2-prod';
  const role = over.role ?? 'arn:aws:iam::222222222222:role/UpdateAPP';
  const authentication = over.authentication ?? 'instance-profile';
  const others = authentication === 'access-key' ? serverOnly : userOnly;
  const links = linkNames
    .filter((name) => !others.includes(name))
    .map((name): Link => ({ name, state: 'proven', because: holds[name](role), evidence: [], ...given[name] }));
  const firstBroken = links.find(({ state }) => state === 'broken')?.name;
  const unknown = links.some(({ name, state }) => state === 'unknown' && name !== 'guardrails');
  return {
    id: `${server}/${integration}/${role}`,
    server,
    integration,
    role,
    via: 'integration',
    authentication,
    caller:
      authentication === 'access-key'
        ? 'arn:aws:iam::111111111111:user/xsoar.remediation'
        : 'arn:aws:iam::111111111111:role/ROLE_ATTACHED_TO_SERVER',
    account: role.split(':')[4] ?? '',
    state: firstBroken !== undefined ? 'broken' : unknown ? 'unknown' : 'complete',
    links,
    ...(firstBroken !== undefined && { firstBroken }),
    location: { file: 'config/trustpath.yaml', line: 41, column: 5 },
    ...over,
  };
}

const name = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1);

const holds: Readonly<Record<LinkName, (role: string) => string>> = {
  instance: () => 'i-0123456789abcdef0 is running.',
  'instance-profile': () => 'i-0123456789abcdef0 has the instance profile xsoar.',
  'profile-role': () => 'The instance profile xsoar of i-0123456789abcdef0 holds the role ROLE_ATTACHED_TO_SERVER.',
  'role-trusts-ec2': () => 'ROLE_ATTACHED_TO_SERVER trusts ec2.amazonaws.com.',
  'metadata-service': () =>
    'The metadata service of i-0123456789abcdef0 is enabled, and its hop limit of 2 reaches the integrations.',
  user: () => 'The user xsoar.remediation exists.',
  'access-key': () => 'The user xsoar.remediation has an active key.',
  'sts-endpoint': () => 'Sessions come from sts.us-east-1.amazonaws.com, which is enabled.',
  'assume-role-permission': (role) => `ROLE_ATTACHED_TO_SERVER is allowed sts:AssumeRole on ${name(role)}.`,
  'target-role': (role) => `${name(role)} exists.`,
  'trust-policy': (role) => `The trust policy of ${name(role)} admits ROLE_ATTACHED_TO_SERVER.`,
  guardrails: () => 'No service or resource control policy denies the call.',
  session: (role) => `${name(role)} allows the session xsoar-ec2 of 900 s.`,
  permissions: (role) => `${name(role)} grants every declared action.`,
  'least-privilege': (role) => `${name(role)} grants nothing beyond the declared actions.`,
};

/** What a member account can never read. */
export const unseenGuardrails = {
  guardrails: {
    state: 'unknown',
    because: 'Service and resource control policies and VPC endpoint policies cannot be seen from a member account.',
    evidence: [
      {
        fact: 'path.guardrails',
        unknown: 'not-collected',
        detail: 'Control policies are read from the management account.',
      },
    ],
  },
} as const satisfies Partial<Record<LinkName, Omit<Partial<Link>, 'name'>>>;

const denied = {
  unknown: 'access-denied',
  call: 'iam:GetAccountAuthorizationDetails',
  permission: 'iam:GetAccountAuthorizationDetails',
  detail: 'AccessDenied: not authorized to perform the action.',
} as const;

const mendedTrust = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'AllowAutomation',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111111111111:role/ROLE_ATTACHED_TO_SERVER' },
      Action: 'sts:AssumeRole',
    },
  ],
});

/** Paths of every state and way, as an on-call engineer might meet them. Sorted by id as reports are. */
export const richPaths: readonly TrustPath[] = [
  buildPath(
    {
      server: 'engine-dmz',
      integration: 'aws-s3-dmz',
      role: 'arn:aws:iam::222222222222:role/BucketReader',
      caller: undefined,
    },
    {
      instance: {
        state: 'broken',
        because: 'i-0dead0000000000ff is stopped: nothing on it can call AWS.',
        evidence: [
          { fact: 'instance.id', value: 'i-0dead0000000000ff' },
          { fact: 'instance.state', value: 'stopped' },
        ],
        mend: {
          text: 'Start i-0dead0000000000ff.',
          command: 'aws ec2 start-instances --instance-ids i-0dead0000000000ff --region eu-west-1',
        },
      },
      'sts-endpoint': {
        state: 'unknown',
        because: 'Which STS endpoints engine-dmz uses is not declared.',
        evidence: [
          { fact: 'server.stsEndpoints', unknown: 'not-declared', detail: 'Declare sts.endpoints for engine-dmz.' },
        ],
      },
      session: {
        state: 'broken',
        because: 'STS refuses the session: 7200 s is over the limit of one hour for a role that was itself assumed.',
        evidence: [
          { fact: 'integration.sessionDuration', value: 7200 },
          { fact: 'targetRole.maxSessionDuration', value: 43200 },
        ],
        mend: { text: 'Set the session duration of aws-s3-dmz to 3600 or less.' },
      },
      ...unseenGuardrails,
    },
  ),
  buildPath(
    {},
    {
      'trust-policy': {
        state: 'broken',
        because: 'The trust policy of UpdateAPP admits no principal that is ROLE_ATTACHED_TO_SERVER.',
        evidence: [
          {
            fact: 'targetRole.trust.principals',
            value: [
              'arn:aws:iam::111111111111:role/xsoar-before-migration',
              'arn:aws:iam::999999999999:role/contractor',
            ],
          },
          { fact: 'targetRole.permissionsBoundary', absent: true },
        ],
        statement: { policy: 'the trust policy of UpdateAPP', index: 0, sid: 'AllowAutomation', effect: 'Allow' },
        mend: {
          text: 'Add a statement that allows arn:aws:iam::111111111111:role/ROLE_ATTACHED_TO_SERVER `sts:AssumeRole`.',
          command: `aws iam update-assume-role-policy --role-name UpdateAPP --policy-document '${mendedTrust}'`,
          document: mendedTrust,
        },
      },
      ...unseenGuardrails,
    },
  ),
  buildPath(
    { integration: 'aws-iam-all', role: 'arn:aws:iam::222222222222:role/xsoar-access', via: 'account' },
    unseenGuardrails,
  ),
  buildPath(
    { integration: 'aws-iam-all', role: 'arn:aws:iam::333333333333:role/xsoar-access', via: 'account' },
    {
      'target-role': {
        state: 'unknown',
        because: 'Whether xsoar-access exists could not be read.',
        evidence: [{ fact: 'targetRole.exists', ...denied }],
      },
      'trust-policy': {
        state: 'unknown',
        because: 'The trust policy of xsoar-access could not be read.',
        evidence: [{ fact: 'targetRole.trust.document', ...denied }],
      },
      ...unseenGuardrails,
    },
  ),
  buildPath({ integration: 'aws-iam-all', role: 'arn:aws:iam::444444444444:role/xsoar-access', via: 'account' }),
  buildPath({
    integration: 'aws-iam-all',
    role: 'arn:aws:iam::555555555555:role/teams/security/xsoar-access-with-a-name-as-long-as-iam-lets-it-be-64-chars',
    via: 'account',
  }),
  buildPath({ integration: 'aws-ssm', role: 'arn:aws:iam::222222222222:role/Readonly', via: 'command' }),
  buildPath(
    {
      server: 'xsoar-china',
      integration: 'aws-cn',
      role: 'arn:aws-cn:iam::666666666666:role/Readonly',
      authentication: 'access-key',
    },
    {
      'access-key': {
        state: 'broken',
        because: 'The user xsoar.remediation has no active access key.',
        evidence: [{ fact: 'server.activeUserKeys', value: [] }],
        mend: {
          text: "Make the key of xsoar-china active again, or make a new one and store it in the server's credentials.",
          command: 'aws iam create-access-key --user-name xsoar.remediation',
        },
      },
    },
  ),
  buildPath({ server: 'xsoar-test', integration: 'aws-ec2-test', role: 'arn:aws:iam::222222222222:role/UpdateAPP' }),
];
