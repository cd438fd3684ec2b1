import {
  type Fact,
  type Facts,
  type FactValue,
  groupBy,
  type Integration,
  type Server,
  type Subject,
  type Topology,
  type Unknown,
} from '../model/index.ts';
import { type Collected, declaredOr, declaredOrUnknown } from './collected.ts';

/** The facts of every declared server, by its name; `keys` are those that were read, by the ARN of their user. */
export function deriveServers(
  { servers, integrations }: Topology,
  collected: Collected,
  keys: ReadonlyMap<string, readonly Subject[]>,
): ReadonlyMap<string, Facts> {
  const byServer = groupBy(integrations, ({ server }) => server);
  return new Map(
    servers.map((server) => {
      const keysOfUser = keys.get(server.user ?? '') ?? [];
      return [server.name, factsOf(server, byServer.get(server.name) ?? [], keysOfUser, collected)];
    }),
  );
}

function factsOf(server: Server, own: readonly Integration[], keys: readonly Subject[], collected: Collected): Facts {
  return {
    name: { value: server.name },
    account: { value: server.account },
    region: declaredOr(server.region),
    authentication: { value: server.authentication },
    containers: { value: server.containers },
    environment: declaredOr(server.environment),
    role: declaredOr(server.role),
    user: declaredOr(server.user),
    engineOf: declaredOr(server.engineOf),
    'sts.endpoints': declaredOrUnknown(server.stsEndpoints, `sts.endpoints of ${server.name}`),
    hopsNeeded: hopsNeeded(server),
    storedKeyIntegrations: storedKeyIntegrations(own),
    activeUserKeys: activeUserKeys(server, keys, collected),
  };
}

/**
 * A container bridge is one more hop for the metadata service's answers
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html).
 */
function hopsNeeded(server: Server): Fact {
  switch (server.containers) {
    case 'bridge':
      return { value: 2 };
    case 'host':
    case 'none':
      return { value: 1 };
    case 'rootless':
      return {
        unknown: 'not-declared',
        detail: `Whether rootless containers of ${server.name} add a hop depends on their network driver.`,
      };
  }
}

function storedKeyIntegrations(own: readonly Integration[]): Fact {
  const names = own.filter((integration) => integration.storedKeys === true).map((integration) => integration.name);
  const undeclared = own.filter((integration) => integration.storedKeys === undefined).map(({ name }) => name);
  if (undeclared.length === 0) return { value: names.sort() };
  const detail = `storedKeys is not declared for ${undeclared.sort().join(', ')}.`;
  return partialList(names.sort(), { unknown: 'not-declared', detail });
}

function activeUserKeys(server: Server, keys: readonly Subject[], collected: Collected): Fact {
  if (server.user === undefined) return { value: [] };
  const arn = server.user;
  const active: string[] = [];
  let unread = collected.unread('access-keys', 'access-key', arn.split(':')[4] ?? '', arn);
  for (const key of keys) {
    const { status, suffix } = key.facts;
    if (status !== undefined && 'unknown' in status) unread ??= status;
    if (status !== undefined && 'value' in status && status.value === 'Active')
      active.push(suffix !== undefined && 'value' in suffix ? String(suffix.value) : '?');
  }
  return partialList(active.sort(), unread);
}

/** A list that is known to its end, read in part (the elements are sure, others may exist), or not read at all. */
export function partialList(value: readonly FactValue[], more: Unknown | undefined): Fact {
  if (more === undefined) return { value };
  return value.length === 0 ? more : { value, more };
}
