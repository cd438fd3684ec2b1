import type { FakeSeed } from '../test/support/fake-aws/index.ts';

/** How large a made-up organisation is. */
export interface Size {
  readonly accounts: number;
  readonly regions: number;
  /** Instances of every server; there is one server in each account and region. */
  readonly instances: number;
  /** Roles of every account that nobody declares. */
  readonly otherRoles: number;
}

/** What AWS holds, and the configuration that declares it. */
export interface Organisation {
  readonly seed: FakeSeed;
  readonly configuration: object;
}

const home = '100000000000';
const regionNames = ['us-east-1', 'us-east-2', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-southeast-2', 'sa-east-1'];

/** Servers that each assume one role of their own account; all of it as it should be. */
export function makeOrganisation({ accounts, regions, instances, otherRoles }: Size): Organisation {
  if (regions > regionNames.length) throw new Error(`there are only ${regionNames.length} regions here`);
  const places = Array.from({ length: accounts }, (_, account) => ({
    id: String(200000000000 + account),
    name: `account-${account}`,
    servers: regionNames.slice(0, regions).map((region, index) => ({
      region,
      name: `server-${account}-${region}`,
      ids: Array.from({ length: instances }, (__, instance) =>
        ['i-', hex(account, 6), hex(index, 3), hex(instance, 8)].join(''),
      ),
    })),
  }));
  return {
    seed: {
      keys: { AKIAIOSFODNN7EXAMPLE: { account: home, arn: `arn:aws:iam::${home}:user/auditor` } },
      accounts: {
        [home]: {},
        ...Object.fromEntries(
          places.map(({ id, servers }) => [
            id,
            {
              roles: [
                { name: 'audit', trust: trusting(`arn:aws:iam::${home}:root`), assumable: true as const },
                ...servers.flatMap(({ name, region }) => [
                  { name, trust: trustingEc2, inline: { assume: assuming(targetOf(id, region)) } },
                  { name: `target-${region}`, trust: trusting(roleOf(id, name)) },
                ]),
                ...Array.from({ length: otherRoles }, (_, role) => ({
                  name: `other-${role}`,
                  trust: trustingEc2,
                  inline: { assume: assuming('*') },
                })),
              ],
              instanceProfiles: servers.map(({ name }) => ({ name, role: name })),
              instances: Object.fromEntries(
                servers.map(({ name, region, ids }) => [
                  region,
                  ids.map((instance) => ({ id: instance, instanceProfile: name, tags: { Name: name } })),
                ]),
              ),
            },
          ]),
        ),
      },
    },
    configuration: {
      version: 1,
      accounts: places.map(({ id, name, servers }) => ({
        id,
        name,
        auditRole: roleOf(id, 'audit'),
        regions: servers.map(({ region }) => region),
      })),
      servers: places.flatMap((place) =>
        place.servers.map(({ name, region }) => ({
          name,
          account: place.name,
          region,
          instances: { tags: { Name: name } },
          authentication: 'instance-profile',
          role: roleOf(place.id, name),
          sts: { endpoints: 'regional' },
        })),
      ),
      integrations: places.flatMap(({ id, servers }) =>
        servers.map(({ name, region }) => ({
          name: `integration-${name}`,
          server: name,
          role: targetOf(id, region),
          sessionName: 'xsoar',
          storedKeys: false,
        })),
      ),
    },
  };
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

function roleOf(account: string, name: string): string {
  return `arn:aws:iam::${account}:role/${name}`;
}

function targetOf(account: string, region: string): string {
  return roleOf(account, `target-${region}`);
}

const trustingEc2 = policy({ Principal: { Service: 'ec2.amazonaws.com' } });

function trusting(arn: string): object {
  return policy({ Principal: { AWS: arn } });
}

function assuming(role: string): object {
  return policy({ Resource: role });
}

function policy(rest: object): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...rest }] };
}
