import {
  type Fact,
  type Facts,
  nameOfArn,
  type Server,
  type Snapshot,
  type Topology,
  type Unknown,
} from '../../model/index.ts';
import type { ServerCaller } from '../../policy/derive-request.ts';
import type { Collected } from '../collected.ts';
import { roleOfInstance } from '../instance-role.ts';
import { selectInstances } from '../selection.ts';
import { type Principal, principalOf } from './principal.ts';

/** One instance that a server's integrations may run on. */
export interface StationInstance {
  readonly arn: string;
  /** `i-…`. */
  readonly id: string;
  readonly facts: Facts;
  /** ARN of the role that its profile holds. */
  readonly role: Fact;
  /** Names of the servers whose selectors find it, sorted. */
  readonly servers: readonly string[];
}

/** A principal with the credentials it calls by. */
export interface Caller extends Principal {
  readonly credentials: ServerCaller;
}

/** Where the calls of a declared server come from: the same for every path of the server. */
export interface Station {
  readonly server: Server;
  readonly facts: Facts;
  readonly instances: readonly StationInstance[];
  /** Why there may be instances that are not here. */
  readonly unlisted?: Unknown;
  /** ARN of an instance profile that holds the declared role, where one was read. */
  readonly declaredProfile?: string;
  /** Of every instance profile, the servers whose instances have it and the role that each declares, by their names. */
  readonly profiles: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
  /** Facts of the declared user. */
  readonly user?: Facts;
  readonly callers: readonly Caller[];
  /** Why there may be callers that are not here. Nothing unread and no caller: it has nothing to call with. */
  readonly unread?: Unknown;
}

/** The station of every declared server, by its name. */
export function readStations(
  topology: Topology,
  snapshot: Snapshot,
  collected: Collected,
  serverFacts: ReadonlyMap<string, Facts>,
): ReadonlyMap<string, Station> {
  const selected = new Map(topology.servers.map((server) => [server, selectInstances(server, snapshot)]));
  const finders = new Map<string, string[]>();
  for (const [server, { instances }] of selected)
    for (const arn of instances) finders.set(arn, [...(finders.get(arn) ?? []), server.name].sort());
  const profiles = new Map<string, Map<string, string | undefined>>();
  const principals = new Map<string, Principal>();
  const principal = (kind: 'role' | 'user', arn: string, account: string): Principal => {
    const known = principals.get(arn) ?? principalOf(kind, arn, account, collected);
    principals.set(arn, known);
    return known;
  };
  return new Map(
    topology.servers.map((server) => {
      const facts = serverFacts.get(server.name) as Facts;
      if (server.authentication === 'access-key') return [server.name, ofUser(server, facts, collected, principal)];
      const { instances, unread } = selected.get(server) as { instances: readonly string[]; unread?: Unknown };
      const found = instances.map((arn) => ({
        arn,
        id: nameOfArn(arn),
        facts: collected.facts('instance', arn, server.account),
        role: roleOfInstance(arn, server.account, collected),
        servers: finders.get(arn) as string[],
      }));
      for (const { facts: read } of found) note(profiles, read['instanceProfile.arn'] as Fact, server);
      const station = ofInstances(server, facts, found, unread, principal);
      const declaredProfile = profileOf(server, collected);
      return [server.name, { ...station, profiles, ...(declaredProfile !== undefined && { declaredProfile }) }];
    }),
  );
}

function note(profiles: Map<string, Map<string, string | undefined>>, profile: Fact, { name, role }: Server): void {
  if (!('value' in profile)) return;
  const arn = String(profile.value);
  profiles.set(arn, (profiles.get(arn) ?? new Map()).set(name, role));
}

function profileOf({ role, account }: Server, collected: Collected): string | undefined {
  if (role === undefined) return undefined;
  const profiles = collected.facts('server-role', role, account).instanceProfiles as Fact;
  return 'value' in profiles ? [...(profiles.value as readonly string[])].sort()[0] : undefined;
}

const none: Station['profiles'] = new Map();

type FindPrincipal = (kind: 'role' | 'user', arn: string, account: string) => Principal;

function ofInstances(
  server: Server,
  facts: Facts,
  instances: readonly StationInstance[],
  unlisted: Unknown | undefined,
  principal: FindPrincipal,
): Station {
  let unread = unlisted;
  const callers: Caller[] = [];
  for (const instance of instances) {
    const { role } = instance;
    const exists = instance.facts.exists as Fact;
    if (isGone(instance)) continue;
    if ('unknown' in exists) unread ??= exists;
    if ('unknown' in role) unread ??= role;
    if (!('value' in exists) || !('value' in role)) continue;
    const found = principal('role', role.value as string, server.account);
    callers.push({
      ...found,
      credentials: { ...identityOf(found), kind: 'instance-profile', instance: describe(instance) },
    });
  }
  return {
    server,
    facts,
    instances,
    profiles: none,
    ...(unlisted && { unlisted }),
    callers,
    ...(unread && { unread }),
  };
}

function ofUser(server: Server, facts: Facts, collected: Collected, principal: FindPrincipal): Station {
  const station = { server, facts, instances: [], profiles: none };
  if (server.user === undefined) return { ...station, callers: [], unread: undeclaredUser(server) };
  const user = collected.facts('user', server.user, server.account);
  const exists = user.exists as Fact;
  if ('value' in exists && exists.value === false) return { ...station, user, callers: [] };
  const found = principal('user', server.user, server.account);
  const caller: Caller = { ...found, credentials: { ...identityOf(found), kind: 'user' } };
  return { ...station, user, callers: [caller], ...('unknown' in exists && { unread: exists }) };
}

/** True for a declared id that no instance has. */
export function isGone({ facts }: StationInstance): boolean {
  const exists = facts.exists as Fact;
  return 'value' in exists && exists.value === false;
}

function identityOf({ arn, uniqueId, tags }: Principal) {
  return { arn, ...(uniqueId !== undefined && { uniqueId }), ...(tags && { tags }) };
}

function describe({ arn, facts }: StationInstance) {
  const { vpcId, 'metadataOptions.httpTokens': tokens } = facts;
  return {
    arn,
    ...(vpcId !== undefined && 'value' in vpcId && { vpc: String(vpcId.value) }),
    ...(tokens !== undefined && 'value' in tokens && { tokensRequired: tokens.value === 'required' }),
  };
}

function undeclaredUser({ name }: Server): Unknown {
  return { unknown: 'not-declared', detail: `The configuration does not declare the user of ${name}.` };
}
