import type { FakeSeed } from '../../support/fake-aws/index.ts';

/** How much there is of everything. */
export interface Size {
  /** Each with an external id of its own. */
  readonly accounts: number;
  /** In every account. */
  readonly servers: number;
  /** On every server. */
  readonly integrations: number;
  /** Roles that every integration assumes: one of its own, the others by commands. */
  readonly roles: number;
  /** Roles of every account that nobody declares. */
  readonly otherRoles: number;
  /** Of every role and instance. */
  readonly tags: number;
}

/** What AWS holds, and the configuration that declares it: every path broken, so that nothing is passed over. */
export interface Organisation {
  readonly seed: FakeSeed;
  readonly configuration: object;
}

const home = '100000000000';
const region = 'us-east-1';

/** `first` tells organisations apart: nothing that is remembered of one is of use for another. */
export function makeOrganisation(size: Size, first: number): Organisation {
  const accounts = Array.from({ length: size.accounts }, (_, index) => String(200000000000 + first + index));
  return {
    seed: {
      keys: { AKIAIOSFODNN7EXAMPLE: { account: home, arn: `arn:aws:iam::${home}:user/auditor` } },
      accounts: { [home]: {}, ...Object.fromEntries(accounts.map((id) => [id, accountOf(id, size)])) },
    },
    configuration: {
      version: 1,
      extends: ['trustpath/strict'],
      accounts: accounts.map((id) => ({
        id,
        auditRole: `arn:aws:iam::${id}:role/audit`,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a configuration holds
        externalId: '${env:EXTERNAL_ID}',
        regions: [region],
      })),
      servers: accounts.flatMap((id) =>
        count(size.servers).map((server) => ({
          name: `server-${id}-${server}`,
          account: id,
          region,
          instances: [instanceId(id, server)],
          authentication: 'instance-profile',
        })),
      ),
      integrations: accounts.flatMap((id) =>
        count(size.servers).flatMap((server) =>
          count(size.integrations).map((integration) => ({
            name: `integration-${id}-${server}-${integration}`,
            server: `server-${id}-${server}`,
            role: target(id, server, integration, 0),
            sessionName: 'xsoar',
            actions: ['ec2:DescribeInstances'],
            commandRoles: count(size.roles - 1).map((role) => ({
              role: target(id, server, integration, role + 1),
              sessionName: 'playbook',
            })),
          })),
        ),
      ),
    },
  };
}

function accountOf(id: string, size: Size): FakeSeed['accounts'][string] {
  const tags = Object.fromEntries(count(size.tags).map((tag) => [`tag-${tag}`, `value of the tag number ${tag}`]));
  const assuming = statement({ Resource: '*' });
  const trustingEc2 = statement({ Principal: { Service: 'ec2.amazonaws.com' } });
  const strangers = statement({ Principal: { AWS: [`arn:aws:iam::${home}:root`, 'AROADELETEDSERVER0001'] } });
  return {
    roles: [
      {
        name: 'audit',
        trust: statement({ Principal: { AWS: `arn:aws:iam::${home}:root` } }),
        assumable: true,
      },
      ...count(size.servers).map((server) => ({
        name: `server-${server}`,
        trust: trustingEc2,
        tags,
        inline: { assume: assuming },
      })),
      ...count(size.servers).flatMap((server) =>
        count(size.integrations).flatMap((integration) =>
          count(size.roles).map((role) => ({
            name: `target-${server}-${integration}-${role}`,
            trust: strangers,
            tags,
            inline: { work: statement({ Action: 's3:*', Resource: '*' }) },
          })),
        ),
      ),
      ...count(size.otherRoles).map((role) => ({
        name: `other-${role}`,
        trust: trustingEc2,
        tags,
        inline: { assume: assuming },
      })),
    ],
    instanceProfiles: count(size.servers).map((server) => ({ name: `server-${server}`, role: `server-${server}` })),
    instances: {
      [region]: count(size.servers).map((server) => ({
        id: instanceId(id, server),
        instanceProfile: `server-${server}`,
        tags,
      })),
    },
  };
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function instanceId(account: string, server: number): string {
  return `i-${Number(account.slice(3)).toString(16).padStart(9, '0')}${server.toString(16).padStart(8, '0')}`;
}

function target(account: string, server: number, integration: number, role: number): string {
  return `arn:aws:iam::${account}:role/target-${server}-${integration}-${role}`;
}

function statement(rest: object): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...rest }] };
}
