import { accountOfArn, type InstanceSelector, type Integration, type Server, type Topology } from '../model/index.ts';
import type { Source } from '../source/index.ts';
import type { Configuration } from './schema.ts';
import { withholdFacts } from './withhold-facts.ts';

type Declared<Key extends 'servers' | 'integrations'> = NonNullable<Configuration[Key]>[number];

/** The topology of a configuration whose references are all in order. Secrets stay behind; `withhold` finds those that facts repeat. */
export function buildTopology(
  configuration: Configuration,
  source: Source,
  withhold: (text: string) => string,
): Topology {
  const { accounts = [], servers = [], integrations = [], roles = [] } = configuration;
  const ids = new Map(accounts.flatMap(({ id, name = id }) => [[id, id] as const, [name, id] as const]));
  const idOf = (account: string) => ids.get(account) ?? account;
  const byName = new Map(servers.map((server) => [server.name, server]));
  const builtServers = servers
    .map((server, index) => buildServer(server, index, configuration, { source, idOf, byName }))
    .map((server) => ({
      ...server,
      facts: withholdFacts(server.facts, withhold),
    }));
  return {
    accounts: accounts.map(({ id, name = id, auditRole, profile, externalId, regions }, index) => ({
      id,
      name,
      ...(auditRole !== undefined && { auditRole }),
      ...(profile !== undefined && { profile }),
      ...(externalId !== undefined && { externalId: true as const }),
      regions: regions ?? regionsOf(builtServers.filter(({ account }) => account === id)),
      location: source.locate(['accounts', index]),
    })),
    servers: builtServers,
    integrations: integrations.map((integration, index) => buildIntegration(integration, index, source, idOf)),
    ...(roles.length > 0 && {
      roles: roles.map((role, index) => ({ ...role, location: source.locate(['roles', index]) })),
    }),
  };
}

function regionsOf(servers: readonly Server[]): readonly string[] {
  return [...new Set(servers.flatMap(({ region }) => region ?? []))].sort();
}

interface Building {
  readonly source: Source;
  readonly idOf: (account: string) => string;
  readonly byName: ReadonlyMap<string, Declared<'servers'>>;
}

function buildServer(
  server: Declared<'servers'>,
  index: number,
  configuration: Configuration,
  { source, idOf, byName }: Building,
): Server {
  const { name, account, region, authentication, role, user, containers, environment, engineOf } = server;
  const parent = engineOf === undefined ? undefined : byName.get(engineOf);
  const sts = server.sts ?? parent?.sts;
  const settings = server.settings ?? parent?.settings;
  const selector = selectInstances(server, index, source);
  return {
    name,
    account: account === undefined ? accountOfArn(user ?? '') : idOf(account),
    ...(region !== undefined && { region }),
    ...(selector !== undefined && { instances: selector }),
    authentication,
    ...(role !== undefined && { role }),
    ...(user !== undefined && { user }),
    containers,
    ...(environment !== undefined && { environment }),
    ...(sts !== undefined && { stsEndpoints: sts.endpoints }),
    ...(engineOf !== undefined && { engineOf }),
    ...(settings !== undefined && { settings: withoutKeys(settings) }),
    facts: mergeFacts(configuration.facts ?? {}, server.facts ?? {}),
    location: source.locate(['servers', index]),
  };
}

function selectInstances(
  { instances }: Declared<'servers'>,
  index: number,
  source: Source,
): InstanceSelector | undefined {
  if (instances === undefined) return undefined;
  const path = ['servers', index, 'instances'];
  if (!Array.isArray(instances)) return { tags: instances.tags, location: source.locate(path) };
  return { ids: instances.map((id, at) => ({ id, location: source.locate([...path, at]) })) };
}

function withoutKeys(settings: NonNullable<Declared<'servers'>['settings']>): NonNullable<Server['settings']> {
  if ('file' in settings) return { file: settings.file };
  return { url: settings.url, ...(settings.caFile !== undefined && { caFile: settings.caFile }) };
}

/** Condition keys are the same in upper and lower case; the server's spelling stays. */
function mergeFacts(all: Server['facts'], own: Server['facts']): Server['facts'] {
  const overridden = new Set(Object.keys(own).map((key) => key.toLowerCase()));
  const inherited = Object.entries(all).filter(([key]) => !overridden.has(key.toLowerCase()));
  return Object.fromEntries([...inherited, ...Object.entries(own)]);
}

function buildIntegration(
  { inAccounts, commandRoles = [], ...integration }: Declared<'integrations'>,
  index: number,
  source: Source,
  idOf: (account: string) => string,
): Integration {
  const path = ['integrations', index];
  return {
    ...integration,
    commandRoles: commandRoles.map((command, at) => ({
      ...command,
      location: source.locate([...path, 'commandRoles', at]),
    })),
    ...(inAccounts !== undefined && {
      inAccounts: {
        roleName: inAccounts.roleName,
        accounts: inAccounts.accounts.map(idOf),
        location: source.locate([...path, 'inAccounts']),
      },
    }),
    location: source.locate(path),
  };
}
