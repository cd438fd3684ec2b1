import type { Verdict } from '../../../../src/model/index.ts';
import { type AccountName, roleArn, userArn } from './accounts.ts';
import { serverRoles } from './planted-servers.ts';

export interface PlantedRole {
  readonly account?: AccountName;
  readonly name: string;
  /** Path that it is made with, and declared with unless `declaredPath` differs: `/`, or `/…/`. */
  readonly path?: string;
  readonly declaredPath?: string;
  /** Statements of its trust policy; a role without any is not made. */
  readonly trust?: readonly object[];
  /** Statements of its identity policy: what its integrations need unless said otherwise. */
  readonly grants?: readonly object[];
  /** False where no policy of its callers names it. */
  readonly callable?: false;
  /** Servers that have an integration for it. */
  readonly servers: readonly string[];
  /** What its integrations declare beyond, or instead of, what is usual. */
  readonly integration?: object;
  /** Whether its trust policy names just its callers. */
  readonly verdict: Verdict;
  /** Whether each of its servers can work with it, or one verdict for each by name; a pass unless said otherwise. */
  readonly complete?: Verdict | Readonly<Record<string, Verdict>>;
  /** True where only the metadata service keeps its servers from working with it. */
  readonly brokenByMetadata?: true;
  /** Whether the paths to it are no wider than declared; a pass unless said otherwise. */
  readonly narrow?: Verdict;
}

const server = roleArn('security', serverRoles.server);
const engine = roleArn('security', serverRoles.engine);
const faulty = roleArn('security', serverRoles.faulty);
const spare = roleArn('security', serverRoles.spare);
const wide = roleArn('security', serverRoles.wide);
const outsider = userArn('security', 'xsoar.outside');
const assume = 'sts:AssumeRole';

function allow(principal: object | string, action: string | readonly string[] = assume, condition?: object): object {
  return { Effect: 'Allow', Principal: principal, Action: action, ...(condition && { Condition: condition }) };
}

function from(arn: string): readonly object[] {
  return [allow({ AWS: arn })];
}

function grant(...actions: readonly string[]): readonly object[] {
  return [{ Effect: 'Allow', Action: actions, Resource: '*' }];
}

/** What every integration is declared to do unless it says otherwise. */
export const usualAction = 'ec2:DescribeInstances';
export const usualGrants = grant(usualAction);

const deny = { Effect: 'Deny', Principal: { AWS: faulty }, Action: assume };
const outsideOffice = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };

const fromProd = { servers: ['xsoar-prod'] };
const fromFaulty = { servers: ['xsoar-faulty'] };
const fromPair = { servers: ['pair-of-roles'] };
/** It trusts somebody else instead of its caller. */
const strangers = { ...fromFaulty, verdict: 'fail', complete: 'fail', narrow: 'fail' } as const;
/** It trusts its caller and somebody else. */
const extra = { ...fromFaulty, verdict: 'fail', narrow: 'fail' } as const;

/** Every role that the integrations assume, with what must be found about it and the paths to it. */
export const plantedRoles: readonly PlantedRole[] = [
  { name: 'UpdateAPP', trust: from(server), ...fromProd, verdict: 'pass' },
  { name: 'UpdateAPP', account: 'staging', trust: from(server), ...fromProd, verdict: 'pass' },
  { name: 'below-a-path', path: '/teams/soc/', trust: from(server), ...fromProd, verdict: 'pass' },
  { name: 'with-tags', trust: [allow({ AWS: [server] }, [assume, 'sts:TagSession'])], ...fromProd, verdict: 'pass' },
  {
    name: 'narrowed-to-the-caller',
    trust: [allow('*', assume, { ArnEquals: { 'aws:PrincipalArn': server } })],
    ...fromProd,
    verdict: 'pass',
  },
  {
    name: 'from-both',
    trust: [allow({ AWS: [server, engine] })],
    servers: ['xsoar-prod', 'engine-dmz'],
    verdict: 'pass',
  },
  { name: 'from-engine', trust: from(engine), servers: ['engine-dmz'], verdict: 'pass' },
  { name: 'from-outside', trust: from(outsider), servers: ['outside-aws'], verdict: 'pass' },

  // One of the pair's instances gets no credentials: whatever the role trusts, the server cannot rely on it.
  {
    name: 'from-either',
    trust: [allow({ AWS: [faulty, spare] })],
    ...fromPair,
    verdict: 'pass',
    complete: 'fail',
    brokenByMetadata: true,
  },
  { name: 'only-one-of-the-pair', trust: from(faulty), ...fromPair, verdict: 'fail', complete: 'fail' },
  {
    name: 'only-one-of-both',
    trust: from(faulty),
    servers: ['xsoar-faulty', 'pair-of-roles'],
    verdict: 'fail',
    complete: { 'xsoar-faulty': 'pass', 'pair-of-roles': 'fail' },
  },
  // Whom these trust may be the caller that is missing.
  { name: 'without-attachment', trust: from(faulty), ...strangers, servers: ['without-profile'], narrow: 'unknown' },
  { name: 'without-instance', trust: from(faulty), ...strangers, servers: ['terminated'], narrow: 'unknown' },

  { name: 'without-its-caller', trust: from(spare), ...strangers },
  { name: 'another-account', trust: from(roleArn('staging', serverRoles.faulty)), ...strangers },
  { name: 'another-path', trust: from(roleArn('security', 'xsoar-faulty')), ...strangers },
  { name: 'another-case', trust: from(roleArn('security', 'automation/XSOAR-faulty')), ...strangers },
  { name: 'another-partition', trust: from(faulty.replace('arn:aws:', 'arn:aws-cn:')), ...strangers },
  { name: 'another-action', trust: [allow({ AWS: faulty }, 'sts:TagSession')], ...strangers, narrow: 'pass' },
  {
    name: 'talks-to-the-runner',
    trust: [allow('*', assume, { StringEquals: { 'aws:PrincipalArn': Array(12).fill('::error::owned').join(' ') } })],
    ...strangers,
  },

  { name: 'extra-role', trust: [allow({ AWS: [faulty, spare] })], ...extra },
  { name: 'extra-user', account: 'staging', trust: [allow({ AWS: [faulty, outsider] })], ...extra },
  { name: 'extra-service', trust: [allow({ AWS: faulty, Service: 'ec2.amazonaws.com' })], ...extra },
  {
    name: 'extra-federation',
    trust: [
      allow({ AWS: faulty }),
      allow({ Federated: 'arn:aws:iam::222222222222:saml-provider/corporate' }, 'sts:AssumeRoleWithSAML', {
        StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' },
      }),
    ],
    ...extra,
  },
  { name: 'whole-account', trust: from('arn:aws:iam::111111111111:root'), ...extra },
  { name: 'whole-account-by-id', trust: [allow({ AWS: [faulty, '111111111111'] })], ...extra },
  { name: 'everyone', trust: [allow({ AWS: '*' })], ...extra },
  {
    name: 'everyone-of-the-organisation',
    trust: [allow('*', assume, { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
    ...extra,
  },
  {
    name: 'narrowed-to-a-pattern',
    trust: [allow('*', assume, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/automation/*' } })],
    ...extra,
  },
  // What is left of a deleted principal admits nobody.
  { name: 'stale-id', trust: [allow({ AWS: [faulty, 'AROAEXAMPLEOFDELETED1'] })], ...extra, narrow: 'pass' },

  { name: 'denied', trust: [...from(faulty), deny], ...fromFaulty, verdict: 'fail', complete: 'fail' },
  {
    name: 'denied-outside-the-office',
    trust: [...from(faulty), { ...deny, Condition: outsideOffice }],
    ...fromFaulty,
    verdict: 'unknown',
    complete: 'unknown',
  },
  { name: 'never-made', ...fromFaulty, verdict: 'fail', complete: 'fail' },
  {
    name: 'declared-without-path',
    path: '/teams/soc/',
    declaredPath: '/',
    trust: from(faulty),
    ...fromFaulty,
    verdict: 'fail',
    complete: 'fail',
  },

  { name: 'not-callable', trust: from(faulty), callable: false, ...fromFaulty, verdict: 'pass', complete: 'fail' },
  {
    name: 'session-too-long',
    trust: from(faulty),
    ...fromFaulty,
    integration: { sessionDuration: 7200 },
    verdict: 'pass',
    complete: 'fail',
  },
  {
    name: 'session-of-user-too-long',
    trust: from(outsider),
    servers: ['outside-aws'],
    integration: { sessionDuration: 7200 },
    verdict: 'pass',
    complete: 'fail',
  },
  {
    name: 'grants-something-else',
    trust: from(faulty),
    grants: grant('s3:ListAllMyBuckets'),
    ...fromFaulty,
    verdict: 'pass',
    complete: 'fail',
    narrow: 'fail',
  },
  {
    name: 'grants-too-much',
    trust: from(faulty),
    grants: grant(usualAction, 'iam:*'),
    ...fromFaulty,
    verdict: 'pass',
    narrow: 'fail',
  },
  {
    name: 'actions-undeclared',
    trust: from(faulty),
    ...fromFaulty,
    integration: { actions: undefined },
    verdict: 'pass',
    complete: 'unknown',
    narrow: 'unknown',
  },
  { name: 'from-wide', trust: from(wide), servers: ['xsoar-wide'], verdict: 'pass', narrow: 'fail' },
];

/** ARN that it is made with. */
export function madeArn({ account = 'prod', path = '/', name }: PlantedRole): string {
  return roleArn(account, `${path.slice(1)}${name}`);
}

/** ARN that the configuration declares. */
export function declaredArn({ declaredPath, ...role }: PlantedRole): string {
  return madeArn({ ...role, ...(declaredPath !== undefined && { path: declaredPath }) });
}

/** Whether this server can work with the role. */
export function completeFor({ complete = 'pass' }: PlantedRole, server: string): Verdict {
  return typeof complete === 'string' ? complete : (complete[server] ?? 'pass');
}
