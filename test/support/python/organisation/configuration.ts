import { accountOfArn } from '../../../../src/model/index.ts';
import { accounts, auditRoleOf } from './accounts.ts';
import { completeFor, declaredArn, type PlantedRole, plantedRoles, usualAction } from './planted-roles.ts';
import { type PlantedServer, plantedServers, wideRoles } from './planted-servers.ts';
import type { Seeded } from './seed.ts';

/** What a configuration declares of the organisation. */
export interface Declared {
  readonly servers: readonly PlantedServer[];
  readonly roles: readonly PlantedRole[];
}

export const everything: Declared = { servers: plantedServers, roles: plantedRoles };

const soundServers = plantedServers.filter(
  ({ instances, hops, keys, sts }) =>
    [...instances.map((instance) => instance.hops), hops ?? 'pass', keys, sts].every(isSound) &&
    !instances.some(({ profile }) => wideRoles.some((role) => role === profile)),
);

/** The part in which every check passes or does not apply. A caller that may assume what is left out would be too wide. */
export const soundPart: Declared = {
  servers: soundServers,
  roles: plantedRoles.filter((role) =>
    role.servers.every(
      (name) => soundServers.some((one) => one.name === name) && plantedRoles.every((other) => isSoundFor(other, name)),
    ),
  ),
};

function isSoundFor(role: PlantedRole, server: string): boolean {
  if (!role.servers.includes(server)) return true;
  return role.servers.every((name) => [role.verdict, role.narrow ?? 'pass', completeFor(role, name)].every(isSound));
}

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
    facts: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
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

/** Names of the integrations through which servers reach a role. */
export function integrationName(role: PlantedRole, server: string): string {
  return `${server}-to-${role.name}-in-${accountOfArn(declaredArn(role))}`;
}

function declareIntegrations(role: PlantedRole): readonly object[] {
  return role.servers.map((server) => ({
    name: integrationName(role, server),
    server,
    role: declaredArn(role),
    sessionName: 'xsoar',
    actions: [usualAction],
    storedKeys: false,
    ...role.integration,
  }));
}

function declareLocalIntegrations({ name, integrations = [] }: PlantedServer): readonly object[] {
  return integrations.map((integration, index) => ({ name: `${name}-${index}`, server: name, ...integration }));
}
