import { compareTrust, type TrustCaller } from '../../src/policy/index.ts';
import { user } from './requests.ts';

export const server = 'arn:aws:iam::111111111111:role/automation/XsoarServer';
export const role: TrustCaller = { server: 'prod', arn: server, uniqueId: 'AROAXSOARSERVER000001', kind: 'role' };
export const key: TrustCaller = { server: 'hosted', arn: user, uniqueId: 'AIDAXSOARREMED0000001', kind: 'user' };

export function compare(statements: unknown, callers: readonly TrustCaller[] = [role], complete = true) {
  return compareTrust(JSON.stringify({ Version: '2012-10-17', Statement: statements }), callers, complete);
}

/** What makes the rule fail or unknown; a comparison without any of it passes. */
export function flaws(comparison: ReturnType<typeof compareTrust>) {
  const { missing, undeclared, stale, denied, problems } = comparison;
  return {
    missing,
    undeclared: undeclared.map((extra) => extra.principal),
    stale,
    denied: denied.length,
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
