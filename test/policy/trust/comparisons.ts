import { compareTrust, deriveRequest, type TrustCaller, type TrustInput } from '../../../src/policy/index.ts';
import { user } from '../requests.ts';

export const server = 'arn:aws:iam::111111111111:role/automation/XsoarServer';
/** The role that the comparisons are about. */
export const compared = 'arn:aws:iam::222222222222:role/UpdateAPP';

const instance = 'arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0';

/** A declared caller with one request. */
export function aCaller(kind: TrustCaller['kind'], arn: string, uniqueId?: string, facts = {}): TrustCaller {
  const identity = { arn, tags: {}, ...(uniqueId !== undefined && { uniqueId }) };
  const request = deriveRequest({
    caller:
      kind === 'user'
        ? { ...identity, kind }
        : {
            ...identity,
            kind: 'instance-profile',
            instance: { arn: instance, vpc: 'vpc-0a1b2c3d', tokensRequired: true },
          },
    target: { arn: compared, tags: {} },
    sessionName: 'xsoar-ec2',
    endpoint: 'us-east-1',
    time: '2026-11-23T20:00:00Z',
    facts,
  });
  return { kind, arn, ...(uniqueId !== undefined && { uniqueId }), requests: [request] };
}

export const role = aCaller('role', server, 'AROAXSOARSERVER000001');
export const key = aCaller('user', user, 'AIDAXSOARREMED0000001');

/** What a trust policy of these statements is compared with. */
export function inputOf(statements: unknown, change: Partial<TrustInput> = {}, Version = '2012-10-17'): TrustInput {
  return {
    role: compared,
    document: JSON.stringify({ Version, Statement: statements }),
    callers: [role],
    callersComplete: true,
    trustedBy: [],
    services: [],
    identify: () => undefined,
    ...change,
  };
}

export function compare(statements: unknown, callers: readonly TrustCaller[] = [role], callersComplete = true) {
  return compareTrust(inputOf(statements, { callers, callersComplete }));
}

/** What makes the rule fail or unknown; a comparison without any of it passes. */
export function flaws(comparison: ReturnType<typeof compareTrust>) {
  const { admissions, undeclared, stale, problems } = comparison;
  const callersThat = (decision: string) =>
    admissions.filter((each) => each.decision === decision).map(({ caller }) => caller);
  return {
    missing: callersThat('refused'),
    undeclared: undeclared.map((extra) => extra.principal),
    stale,
    denied: callersThat('denied').length,
    problems: problems.length,
  };
}

export const nothing = { missing: [], undeclared: [], stale: [], denied: 0, problems: 0 };

/** Principals beyond the caller: what to write, how it is printed, why it matters. */
export const extras: readonly (readonly [name: string, principal: unknown, printed: string, because: RegExp])[] = [
  [
    'the account as root',
    { AWS: 'arn:aws:iam::111111111111:root' },
    'arn:aws:iam::111111111111:root',
    /whole account 1{12}/,
  ],
  ['the account by its id', { AWS: '111111111111' }, '111111111111', /whole account 1{12}/],
  ['everyone', { AWS: '*' }, '*', /every AWS principal in the world/],
  ['everyone as a bare string', '*', '*', /every AWS principal in the world/],
  ['a service', { Service: 'ec2.amazonaws.com' }, 'Service:ec2.amazonaws.com', /AWS service/],
  ['a provider', { Federated: 'accounts.google.com' }, 'Federated:accounts.google.com', /federated/],
  [
    'a federated user',
    { AWS: 'arn:aws:sts::111111111111:federated-user/bob' },
    'arn:aws:sts::111111111111:federated-user/bob',
    /federated/,
  ],
  ['a canonical user', { CanonicalUser: 'abc' }, 'CanonicalUser:abc', /Amazon S3/],
  [
    'another role',
    { AWS: 'arn:aws:iam::111111111111:role/Other' },
    'arn:aws:iam::111111111111:role/Other',
    /no declared caller\.$/,
  ],
  [
    'a user of the name',
    { AWS: 'arn:aws:iam::111111111111:user/automation/XsoarServer' },
    'arn:aws:iam::111111111111:user/automation/XsoarServer',
    /no declared caller\.$/,
  ],
  [
    'another account',
    { AWS: 'arn:aws:iam::222222222222:role/automation/XsoarServer' },
    'arn:aws:iam::222222222222:role/automation/XsoarServer',
    /in its account/,
  ],
  [
    'no path',
    { AWS: 'arn:aws:iam::111111111111:role/XsoarServer' },
    'arn:aws:iam::111111111111:role/XsoarServer',
    /in its path/,
  ],
  [
    'another case',
    { AWS: 'arn:aws:iam::111111111111:role/automation/xsoarserver' },
    'arn:aws:iam::111111111111:role/automation/xsoarserver',
    /in its case/,
  ],
  [
    'another partition',
    { AWS: 'arn:aws-cn:iam::111111111111:role/automation/XsoarServer' },
    'arn:aws-cn:iam::111111111111:role/automation/XsoarServer',
    /in its partition/,
  ],
  [
    'another account and path',
    { AWS: 'arn:aws:iam::222222222222:role/XsoarServer' },
    'arn:aws:iam::222222222222:role/XsoarServer',
    /no declared caller\.$/,
  ],
  [
    'one session',
    { AWS: 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0' },
    'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0',
    /one session/,
  ],
  [
    'a wildcard',
    { AWS: 'arn:aws:iam::111111111111:role/automation/*' },
    'arn:aws:iam::111111111111:role/automation/*',
    /wildcard/,
  ],
  [
    'an instance profile',
    { AWS: 'arn:aws:iam::111111111111:instance-profile/XsoarServer' },
    'arn:aws:iam::111111111111:instance-profile/XsoarServer',
    /instance profile/,
  ],
];
