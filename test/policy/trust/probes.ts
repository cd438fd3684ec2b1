import type { AssumeRoleRequest, TrustInput } from '../../../src/policy/index.ts';
import {
  breakGlass,
  externalId,
  oldRole,
  organization,
  renamed,
  secondRole,
  serverRole,
  serverUser,
} from './worlds.ts';

// Requests of all sorts of people: what a trust policy lets in is what it answers to them.

/** A request without the policies that it is judged by. */
export type Probe = Omit<AssumeRoleRequest, 'trustPolicy'>;

const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

/** What a request may carry, from all that a policy could ask for to nothing. */
const contexts: readonly Readonly<Record<string, string | readonly string[]>>[] = [
  {
    'sts:ExternalId': externalId,
    'aws:MultiFactorAuthPresent': 'true',
    'aws:MultiFactorAuthAge': '60',
    'aws:PrincipalOrgID': organization,
    'aws:SourceIp': '203.0.113.10',
    'aws:SourceVpc': 'vpc-0a1b2c3d',
    'sts:RoleSessionName': 'xsoar-ec2',
    'aws:RequestTag/Project': 'x',
    'aws:TagKeys': ['Project'],
    'sts:SourceIdentity': 'somebody',
    'aws:PrincipalTag/team': 'security',
    'aws:RequestedRegion': 'us-east-1',
    'aws:SecureTransport': 'true',
  },
  {
    'sts:RoleSessionName': 'person',
    'aws:SecureTransport': 'true',
    'aws:RequestedRegion': 'eu-west-1',
    'aws:MultiFactorAuthPresent': 'false',
  },
  {
    'sts:ExternalId': 'another',
    'aws:PrincipalOrgID': 'o-stranger000',
    'aws:SourceIp': '198.51.100.7',
    'sts:RoleSessionName': 'xsoar-ec2',
    'aws:PrincipalTag/team': 'none',
    'aws:RequestedRegion': 'us-east-1',
    'aws:SecureTransport': 'true',
    'aws:TagKeys': ['Other'],
  },
];

const ids: Readonly<Record<string, string>> = {
  [serverRole]: 'AROAXSOARSERVER000001',
  [serverUser]: 'AIDAXSOARREMED0000001',
  [secondRole]: 'AROAXSOARENGINE000001',
  [renamed]: 'AROARENAMEDROLE000001',
};

function probesOf(arn: string, role: string, id?: string): readonly Probe[] {
  const kind = arn.includes(':user/') ? 'user' : 'role';
  const [, , , , account, resource = ''] = arn.split(':');
  const name = resource.slice(resource.lastIndexOf('/') + 1);
  const principal = kind === 'user' ? arn : `arn:aws:sts::${account}:assumed-role/${name}/somebody`;
  const isHome = account === role.split(':')[4];
  // A stranger sends all that is asked for, or nothing; the callers also send what is wrong.
  const sent = arn in ids ? contexts : contexts.slice(0, 2);
  return sent.flatMap((context) =>
    (isHome ? [[everything], []] : [[everything]]).map((identityPolicies) => ({
      caller: { kind, arn, principal, ...(id !== undefined && { uniqueId: id }) } as const,
      target: { arn: role },
      identityPolicies,
      context,
    })),
  );
}

const everybody = [
  serverRole,
  serverUser,
  secondRole,
  oldRole,
  breakGlass,
  renamed,
  'arn:aws:iam::111111111111:role/Stranger',
  'arn:aws:iam::111111111111:user/person',
  'arn:aws:iam::999999999999:role/Vendor',
  'arn:aws:iam::888888888888:role/OtherXsoarServer',
];

const byRole = new Map<string, readonly Probe[]>();

/** Requests of the callers and of everybody else, in this order. */
function allProbes(role: string): readonly Probe[] {
  const known =
    byRole.get(role) ?? everybody.flatMap((arn) => probesOf(arn, role, ids[arn] ?? 'AROASOMEBODYELSE00001'));
  byRole.set(role, known);
  return known;
}

/** Requests of everybody who is no declared caller. */
export function strangers({ role, callers }: TrustInput): readonly Probe[] {
  const declared = new Set(callers.map(({ arn }) => arn));
  return allProbes(role).filter(({ caller }) => !declared.has(caller.arn));
}

/** Requests of the declared callers: what their servers send, and the same from elsewhere and under other names. */
export function callersIn({ role, callers }: TrustInput): readonly Probe[] {
  return callers.flatMap(({ arn, requests }) => [
    ...requests.map((request) => ({ ...request, identityPolicies: [everything] })),
    ...allProbes(role).filter(({ caller, identityPolicies }) => caller.arn === arn && identityPolicies.length > 0),
    ...requests.flatMap((request) =>
      contexts.map((context) => ({
        ...request,
        identityPolicies: [everything],
        context: { ...request.context, ...context },
        unknownContext: [],
      })),
    ),
  ]);
}
