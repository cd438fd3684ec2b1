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
  /** Servers that have an integration for it. */
  readonly servers?: readonly string[];
  readonly verdict: Verdict;
}

const server = roleArn('security', serverRoles.server);
const engine = roleArn('security', serverRoles.engine);
const outsider = userArn('security', 'xsoar.outside');
const assume = 'sts:AssumeRole';

function allow(principal: object | string, action: string | readonly string[] = assume, condition?: object): object {
  return { Effect: 'Allow', Principal: principal, Action: action, ...(condition && { Condition: condition }) };
}

function fromServer(arn: string): readonly object[] {
  return [allow({ AWS: arn })];
}

const deny = { Effect: 'Deny', Principal: { AWS: server }, Action: assume };
const outsideOffice = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };

/** Every role that the integrations assume, with what must be found about its trust policy. */
export const plantedRoles: readonly PlantedRole[] = [
  { name: 'UpdateAPP', trust: fromServer(server), verdict: 'pass' },
  { name: 'UpdateAPP', account: 'staging', trust: fromServer(server), verdict: 'pass' },
  { name: 'below-a-path', path: '/teams/soc/', trust: fromServer(server), verdict: 'pass' },
  { name: 'with-tags', trust: [allow({ AWS: [server] }, [assume, 'sts:TagSession'])], verdict: 'pass' },
  {
    name: 'narrowed-to-the-caller',
    trust: [allow('*', assume, { ArnEquals: { 'aws:PrincipalArn': server } })],
    verdict: 'pass',
  },
  {
    name: 'from-both',
    trust: [allow({ AWS: [server, engine] })],
    servers: ['xsoar-prod', 'engine-dmz'],
    verdict: 'pass',
  },
  { name: 'from-either', trust: [allow({ AWS: [server, engine] })], servers: ['pair-of-roles'], verdict: 'pass' },
  { name: 'from-engine', trust: fromServer(engine), servers: ['engine-dmz'], verdict: 'pass' },
  { name: 'from-outside', trust: fromServer(outsider), servers: ['outside-aws'], verdict: 'pass' },
  { name: 'only-one-of-both', trust: fromServer(server), servers: ['xsoar-prod', 'engine-dmz'], verdict: 'fail' },
  { name: 'only-one-of-the-pair', trust: fromServer(server), servers: ['pair-of-roles'], verdict: 'fail' },
  { name: 'without-its-caller', trust: fromServer(engine), verdict: 'fail' },
  { name: 'without-attachment', trust: fromServer(server), servers: ['without-profile'], verdict: 'fail' },
  { name: 'without-instance', trust: fromServer(server), servers: ['terminated'], verdict: 'fail' },
  { name: 'another-action', trust: [allow({ AWS: server }, 'sts:TagSession')], verdict: 'fail' },
  { name: 'another-account', trust: fromServer(roleArn('staging', serverRoles.server)), verdict: 'fail' },
  { name: 'another-path', trust: fromServer(roleArn('security', 'xsoar-server')), verdict: 'fail' },
  { name: 'another-case', trust: fromServer(roleArn('security', 'automation/XSOAR-server')), verdict: 'fail' },
  { name: 'another-partition', trust: fromServer(server.replace('arn:aws:', 'arn:aws-cn:')), verdict: 'fail' },
  { name: 'extra-role', trust: [allow({ AWS: [server, engine] })], verdict: 'fail' },
  { name: 'extra-user', account: 'staging', trust: [allow({ AWS: [server, outsider] })], verdict: 'fail' },
  { name: 'extra-service', trust: [allow({ AWS: server, Service: 'ec2.amazonaws.com' })], verdict: 'fail' },
  {
    name: 'extra-federation',
    trust: [
      allow({ AWS: server }),
      allow({ Federated: 'arn:aws:iam::222222222222:saml-provider/corporate' }, 'sts:AssumeRoleWithSAML', {
        StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' },
      }),
    ],
    verdict: 'fail',
  },
  { name: 'whole-account', trust: fromServer('arn:aws:iam::111111111111:root'), verdict: 'fail' },
  { name: 'whole-account-by-id', trust: [allow({ AWS: [server, '111111111111'] })], verdict: 'fail' },
  { name: 'everyone', trust: [allow({ AWS: '*' })], verdict: 'fail' },
  {
    name: 'everyone-of-the-organisation',
    trust: [allow('*', assume, { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
    verdict: 'fail',
  },
  {
    name: 'narrowed-to-a-pattern',
    trust: [allow('*', assume, { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/automation/*' } })],
    verdict: 'fail',
  },
  {
    name: 'talks-to-the-runner',
    trust: [allow('*', assume, { StringEquals: { 'aws:PrincipalArn': Array(12).fill('::error::owned').join(' ') } })],
    verdict: 'fail',
  },
  { name: 'stale-id', trust: [allow({ AWS: [server, 'AROAEXAMPLEOFDELETED1'] })], verdict: 'fail' },
  { name: 'denied', trust: [...fromServer(server), deny], verdict: 'fail' },
  {
    name: 'denied-outside-the-office',
    trust: [...fromServer(server), { ...deny, Condition: outsideOffice }],
    verdict: 'unknown',
  },
  { name: 'never-made', verdict: 'fail' },
  { name: 'declared-without-path', path: '/teams/soc/', declaredPath: '/', trust: fromServer(server), verdict: 'fail' },
];

/** ARN that the configuration declares. */
export function declaredArn({ account = 'prod', path = '/', declaredPath = path, name }: PlantedRole): string {
  return roleArn(account, `${declaredPath.slice(1)}${name}`);
}
