import { accountOfArn } from '../../../../src/model/index.ts';
import { accounts, auditRoleOf } from './accounts.ts';
import { declaredArn, type PlantedRole, plantedRoles } from './planted-roles.ts';
import { type PlantedServer, plantedServers } from './planted-servers.ts';
import type { Seeded } from './seed.ts';

/** What a configuration declares of the organisation. */
export interface Declared {
  readonly servers: readonly PlantedServer[];
  readonly roles: readonly PlantedRole[];
}

export const everything: Declared = { servers: plantedServers, roles: plantedRoles };

const soundServers = plantedServers.filter(({ instances, hops, keys, sts }) =>
  [...instances.map((instance) => instance.hops), hops ?? 'pass', keys, sts].every(isSound),
);

/** The part in which every check passes or does not apply. */
export const soundPart: Declared = {
  servers: soundServers,
  roles: plantedRoles.filter(
    (role) => isSound(role.verdict) && serversOf(role).every((name) => soundServers.some((one) => one.name === name)),
  ),
};

function isSound(verdict: string): boolean {
  return verdict === 'pass' || verdict === 'not-applicable';
}

/** The configuration that declares the organisation as it was made; JSON, which is YAML too. */
export function describeOrganisation(seeded: Seeded, { servers, roles } = everything): string {
  const configuration = {
    version: 1,
    extends: ['trustpath/recommended'],
    accounts: [
      { id: accounts.security, name: 'security', regions: ['us-east-1', 'eu-west-1'] },
      {
        id: accounts.prod,
        name: 'prod',
        auditRole: auditRoleOf('prod'),
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the configuration fills it in
        externalId: '${env:TRUSTPATH_EXTERNAL_ID}',
        regions: ['us-east-1'],
      },
      { id: accounts.staging, name: 'staging', auditRole: auditRoleOf('staging'), regions: ['us-east-1'] },
    ],
    servers: servers.map((server) => declareServer(server, seeded)),
    integrations: [...roles.flatMap(declareIntegrations), ...servers.flatMap(declareLocalIntegrations)],
  };
  return JSON.stringify(configuration, null, 2);
}

function declareServer({ name, region = 'us-east-1', by, instances, declared }: PlantedServer, seeded: Seeded): object {
  const common = { name, account: 'security', ...declared };
  if (instances.length === 0 && by === undefined) return common;
  const selector = by === 'tag' ? { tags: { Name: name } } : seeded.instances.get(name);
  return { authentication: 'instance-profile', region, instances: selector, ...common };
}

function declareIntegrations(role: PlantedRole): readonly object[] {
  const arn = declaredArn(role);
  return serversOf(role).map((server) => ({
    name: `${server}-to-${role.name}-in-${accountOfArn(arn)}`,
    server,
    role: arn,
    storedKeys: false,
  }));
}

function declareLocalIntegrations({ name, integrations = [] }: PlantedServer): readonly object[] {
  return integrations.map((integration, index) => ({ name: `${name}-${index}`, server: name, ...integration }));
}

function serversOf({ servers = ['xsoar-prod'] }: PlantedRole): readonly string[] {
  return servers;
}
