import type { Account, Integration, Location, Server, Topology } from '../../src/model/index.ts';
import type { FakeInstance, FakeRole, FakeSeed } from '../support/fake-aws/index.ts';

/** An organisation twice: as it is declared, and as AWS has it. */
export interface Organisation {
  readonly topology: Topology;
  readonly seed: FakeSeed;
  readonly externalIds: ReadonlyMap<string, string>;
}

const location: Location = { file: 'trustpath.yaml', line: 1, column: 1 };

export const ambientKey = 'AKIAIOSFODNN7EXAMPLE';
export const externalId = 'xid-7f3b9c2e-0d41';

/** Facts that together need every read. */
export const everyWanted = [
  'instance.metadataOptions.hopLimit',
  'targetRole.missingCallers',
  'server.activeUserKeys',
  'serverRole.trust.document',
  'serverRole.policies.identity',
  'targetRole.policies.identity',
  'targetRole.policies.boundary',
  'targetRole.maxSessionDuration',
  'targetRole.tags',
  'user.policies.identity',
];

export function account(id: string, more: Partial<Account> = {}): Account {
  return { id, name: `account-${id.slice(0, 3)}`, regions: ['us-east-1'], location, ...more };
}

export function server(name: string, more: Partial<Server> = {}): Server {
  return {
    name,
    account: '111111111111',
    region: 'us-east-1',
    authentication: 'instance-profile',
    containers: 'bridge',
    facts: {},
    location,
    ...more,
  };
}

export function byIds(...ids: readonly string[]): Pick<Server, 'instances'> {
  return { instances: { ids: ids.map((id) => ({ id, location })) } };
}

export function byTags(tags: Readonly<Record<string, string>>): Pick<Server, 'instances'> {
  return { instances: { tags, location } };
}

export function integration(name: string, on: string, more: Partial<Integration> = {}): Integration {
  return { name, server: on, commandRoles: [], location, ...more };
}

/** A trust policy that lets the principal in, on condition of the external id if one is given. */
export function trustOf(principal: string, id?: string): object {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: 'sts:AssumeRole',
        ...(id !== undefined && { Condition: { StringEquals: { 'sts:ExternalId': id } } }),
      },
    ],
  };
}

/** A policy that allows one action on everything. */
export function allowing(action: string): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] };
}

export const auditRole = 'trustpath-audit';

/** The role that the auditor assumes in a member account. */
export function auditRoleOf(id?: string): FakeRole {
  return {
    name: auditRole,
    trust: trustOf('arn:aws:iam::111111111111:user/auditor', id),
    assumable: id === undefined ? true : { externalId: id },
  };
}

/** Three accounts: servers by id and by tags, an access-key server, roles with paths, a server's former user. */
export function example(): Organisation {
  const serverRole = 'arn:aws:iam::111111111111:role/automation/xsoar-server';
  const topology: Topology = {
    accounts: [
      account('111111111111', { name: 'security', regions: ['us-east-1', 'eu-west-1'] }),
      account('222222222222', {
        name: 'prod',
        auditRole: `arn:aws:iam::222222222222:role/${auditRole}`,
        externalId: true,
      }),
      account('333333333333', { name: 'dev', auditRole: `arn:aws:iam::333333333333:role/${auditRole}` }),
      account('444444444444', { name: 'unused', auditRole: `arn:aws:iam::444444444444:role/${auditRole}` }),
    ],
    servers: [
      server('xsoar-prod', { ...byIds('i-0a', 'i-0b', 'i-0gone'), user: 'arn:aws:iam::111111111111:user/xsoar.old' }),
      server('engine', { ...byTags({ Name: 'engine' }), region: 'eu-west-1', engineOf: 'xsoar-prod' }),
      server('xsoar-dev', { ...byTags({ Name: 'xsoar-dev', Team: 'a*b' }), account: '333333333333' }),
      server('laptop', {
        account: '222222222222',
        region: undefined,
        authentication: 'access-key',
        user: 'arn:aws:iam::222222222222:user/people/laptop',
      }),
    ],
    integrations: [
      integration('ec2-prod', 'xsoar-prod', {
        role: 'arn:aws:iam::222222222222:role/team/UpdateAPP',
        commandRoles: [{ role: 'arn:aws:iam::222222222222:role/Missing', location }],
      }),
      integration('ec2-dev', 'xsoar-dev', {
        inAccounts: { roleName: 'xsoar-access', accounts: ['333333333333', '999999999999'], location },
      }),
    ],
  };
  const seed: FakeSeed = {
    keys: { [ambientKey]: { account: '111111111111', arn: 'arn:aws:iam::111111111111:user/auditor' } },
    accounts: {
      '111111111111': {
        roles: [
          {
            name: 'xsoar-server',
            path: '/automation/',
            trust: trustOf('ec2.amazonaws.com'),
            inline: { assume: allowing('sts:AssumeRole') },
            attached: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::111111111111:policy/team/own'],
            boundary: 'arn:aws:iam::111111111111:policy/team/own',
            tags: { Team: 'soar' },
          },
          { name: 'unrelated', trust: trustOf('lambda.amazonaws.com') },
        ],
        users: [
          {
            name: 'xsoar.old',
            groups: ['people'],
            inline: { own: allowing('iam:GetUser') },
            keys: [
              { id: 'AKIAIOSFODNN7EXAMPL2', status: 'Inactive', created: '2024-01-01T00:00:00Z' },
              { id: 'AKIAIOSFODNN7EXAMPL3' },
            ],
          },
        ],
        groups: [
          {
            name: 'people',
            inline: { group: allowing('sts:AssumeRole') },
            attached: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
          },
        ],
        policies: [
          { name: 'own', path: '/team/', document: allowing('s3:GetObject'), older: [allowing('*')] },
          { name: 'ReadOnlyAccess', ofAws: true, document: allowing('ec2:Describe*') },
        ],
        instanceProfiles: [
          { name: 'xsoar-profile', role: 'xsoar-server' },
          { name: 'unrelated', role: 'unrelated' },
        ],
        instances: {
          'us-east-1': [
            { id: 'i-0a', instanceProfile: 'xsoar-profile', tags: { Name: 'xsoar' } },
            { id: 'i-0b', state: 'stopped', metadata: { hopLimit: 1 } },
            { id: 'i-0other', instanceProfile: 'unrelated' },
          ],
          'eu-west-1': [
            { id: 'i-1a', tags: { Name: 'engine' }, instanceProfile: 'xsoar-profile', metadata: { state: 'pending' } },
            { id: 'i-1b', tags: { Name: 'engine' }, state: 'terminated' },
            { id: 'i-1c', tags: { Name: 'engine-of-another' } },
          ],
        },
      },
      '222222222222': {
        roles: [
          auditRoleOf(externalId),
          {
            name: 'UpdateAPP',
            path: '/team/',
            trust: trustOf(serverRole, externalId),
            inline: { update: allowing('ec2:DescribeInstances') },
            attached: ['arn:aws:iam::222222222222:policy/nowhere'],
            maxSessionDuration: 7200,
            tags: { App: 'update' },
          },
        ],
        users: [{ name: 'laptop', path: '/people/', keys: [{ id: 'AKIAIOSFODNN7EXAMPL4' }] }],
      },
      '333333333333': {
        roles: [auditRoleOf(), { name: 'xsoar-access', trust: trustOf(serverRole) }, { name: 'dev', trust: {} }],
        instanceProfiles: [{ name: 'dev', role: 'dev' }],
        instances: { 'us-east-1': devInstances },
      },
    },
  };
  return { topology, seed, externalIds: new Map([['222222222222', externalId]]) };
}

const devInstances: readonly FakeInstance[] = [
  { id: 'i-2a', tags: { Name: 'xsoar-dev', Team: 'a*b' }, instanceProfile: 'dev' },
  { id: 'i-2b', tags: { Name: 'xsoar-dev', Team: 'axb' } },
];
