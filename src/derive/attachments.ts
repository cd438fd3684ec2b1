import {
  type Fact,
  isAbsent,
  isUnknown,
  type Server,
  type Snapshot,
  type Topology,
  type Unknown,
} from '../model/index.ts';
import type { Collected } from './collected.ts';
import { selectInstances } from './selection.ts';

/** A principal that a declared server really calls AWS with. */
export interface Caller {
  readonly server: string;
  readonly kind: 'role' | 'user';
  /** ARN with path. */
  readonly arn: string;
  /** AROA… or AIDA…, where it could be read. */
  readonly uniqueId?: string;
}

/** What a server calls AWS with. Nothing unread and no caller: it has nothing to call with. */
export interface Attachment {
  readonly callers: readonly Caller[];
  readonly unread?: Unknown;
}

/** The attachment of every declared server, by its name. A declared `role` never stands in for one that could not be read. */
export function readAttachments(
  topology: Topology,
  snapshot: Snapshot,
  collected: Collected,
): ReadonlyMap<string, Attachment> {
  return new Map(
    topology.servers.map((server) => [
      server.name,
      server.authentication === 'access-key' ? ofUser(server, collected) : ofInstances(server, snapshot, collected),
    ]),
  );
}

/** The role that an instance's profile holds: absent without a profile, or for a profile that holds none. */
export function roleOfInstance(arn: string, account: string, collected: Collected): Fact {
  const profile = collected.facts('instance', arn, account)['instanceProfile.arn'] as Fact;
  if (isUnknown(profile) || isAbsent(profile)) return profile;
  const role = collected.roleOfProfile(profile.value as string);
  if (role !== undefined) return { value: role };
  return collected.unread('roles', 'server-role', account) ?? unreadProfiles(collected, account) ?? { absent: true };
}

/** Why a role of the account may hold more instance profiles than were read. */
function unreadProfiles(collected: Collected, account: string): Unknown | undefined {
  for (const role of collected.subjects('server-role')) {
    const profiles = role.facts.instanceProfiles;
    if (role.account !== account || profiles === undefined) continue;
    if (isUnknown(profiles)) return profiles;
    if ('more' in profiles && profiles.more !== undefined) return profiles.more;
  }
  return undefined;
}

function ofUser(server: Server, collected: Collected): Attachment {
  if (server.user === undefined) return { callers: [] };
  const { exists, uniqueId } = collected.facts('user', server.user, server.account) as Record<
    'exists' | 'uniqueId',
    Fact
  >;
  if ('value' in exists && exists.value === false) return { callers: [] };
  const id = 'value' in uniqueId ? { uniqueId: uniqueId.value as string } : {};
  const caller: Caller = { server: server.name, kind: 'user', arn: server.user, ...id };
  return isUnknown(exists) ? { callers: [caller], unread: exists } : { callers: [caller] };
}

function ofInstances(server: Server, snapshot: Snapshot, collected: Collected): Attachment {
  const selected = selectInstances(server, snapshot);
  let unread = selected.unread;
  const callers = new Map<string, Caller>();
  for (const arn of selected.instances) {
    const exists = collected.facts('instance', arn, server.account).exists as Fact;
    if ('value' in exists && exists.value === false) continue;
    const role = roleOfInstance(arn, server.account, collected);
    if (isUnknown(role)) unread ??= role;
    if (!('value' in role)) continue;
    const roleArn = role.value as string;
    const uniqueId = collected.facts('server-role', roleArn, server.account).uniqueId as Fact;
    const id = 'value' in uniqueId ? { uniqueId: uniqueId.value as string } : {};
    callers.set(roleArn, { server: server.name, kind: 'role', arn: roleArn, ...id });
  }
  return { callers: [...callers.values()], ...(unread && { unread }) };
}
