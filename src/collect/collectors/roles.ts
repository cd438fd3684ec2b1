import type { ListedRole, Listing } from '../../aws/index.ts';
import {
  absent,
  declaredTargets,
  type Facts,
  type Gap,
  groupBy,
  known,
  type Subject,
  type Topology,
} from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { gapOf } from '../gap.ts';
import type { AuthorizationRead } from '../planned-read.ts';
import type { Reading } from '../reading.ts';
import { tagsFact } from '../tags-fact.ts';
import { withholdSecrets } from '../trust-document.ts';
import { attachedRoles } from './attached-roles.ts';
import { factsOfFound, findItem, listingsOf } from './find-item.ts';

const serverRolePaths = ['arn', 'name', 'uniqueId', 'trust.document', 'tags', 'instanceProfiles'] as const;
const targetRolePaths = ['exists', 'uniqueId', 'trust.document', 'tags'] as const;

/** Roles that integrations assume, and roles that are attached to the instances of servers. */
export const roles: Collector = {
  name: 'roles',
  provides: { 'server-role': serverRolePaths, 'target-role': targetRolePaths },
  plan: (topology, needs) => [
    ...(needs.has('roles', 'server-role') ? planServerRoles(topology, ['Role']) : []),
    ...(needs.has('roles', 'target-role') ? planTargetRoles(topology, ['Role']) : []),
  ],
  collect(reading) {
    const listings = listingsOf(reading, 'role');
    return {
      subjects: [
        ...(reading.needs.has('roles', 'target-role') ? targetRoleSubjects(reading, listings) : []),
        ...(reading.needs.has('roles', 'server-role') ? serverRoleSubjects(reading) : []),
      ],
      gaps: gapsOf(reading, listings),
      reads: [...listings].flatMap(([account, { unread }]) =>
        unread === undefined ? [{ name: 'roles', account }] : [],
      ),
    };
  },
};

/** The listing in which the roles attached to a server are, with all that `kinds` adds to it. */
export function planServerRoles({ servers }: Topology, kinds: AuthorizationRead['kinds']): AuthorizationRead[] {
  return servers
    .filter((server) => server.instances !== undefined)
    .map(({ account, name }) => planListing(account, kinds, `the roles attached to ${name}`, name));
}

/** The listing in which each declared role is. */
export function planTargetRoles(topology: Topology, kinds: AuthorizationRead['kinds']): AuthorizationRead[] {
  return declaredTargets(topology).map(({ account, arn, name }) =>
    planListing(account, kinds, `the role ${name}`, arn),
  );
}

function planListing(
  account: string,
  kinds: AuthorizationRead['kinds'],
  why: string,
  subject: string,
): AuthorizationRead {
  return { read: 'authorization-details', account, kinds, why, subjects: [subject] };
}

function targetRoleSubjects(reading: Reading, listings: ReadonlyMap<string, Listing<ListedRole>>): Subject[] {
  return declaredTargets(reading.topology).map(({ arn, name, account }) => {
    const found = findItem(reading, listings.get(account), account, arn);
    const read = (role: ListedRole): Facts => ({ exists: known(true), ...sharedFacts(role, reading) });
    return { kind: 'target-role', id: arn, name, account, facts: factsOfFound(found, targetRolePaths, read, gone) };
  });
}

const gone: Facts = { exists: known(false), uniqueId: absent, 'trust.document': absent, tags: known({}) };

function serverRoleSubjects(reading: Reading): Subject[] {
  return attachedRoles(reading).map(({ account, role }) => ({
    kind: 'server-role',
    id: role.arn,
    name: role.name,
    account,
    facts: {
      arn: known(role.arn),
      name: known(role.name),
      ...sharedFacts(role, reading),
      instanceProfiles: known([...role.instanceProfiles].sort()),
    },
  }));
}

function sharedFacts(role: ListedRole, { withhold }: Reading): Facts {
  return {
    uniqueId: known(role.uniqueId),
    'trust.document': known(withholdSecrets(role.trust, withhold)),
    tags: tagsFact(role.tags, withhold),
  };
}

/** Target roles may be missing where roles were not read; server roles also where instances were not. */
function gapsOf(reading: Reading, listings: ReadonlyMap<string, Listing<ListedRole>>): readonly Gap[] {
  const targets = reading.needs.has('roles', 'target-role') ? declaredTargets(reading.topology) : [];
  const servers = reading.needs.has('roles', 'server-role')
    ? reading.topology.servers.filter((server) => server.instances)
    : [];
  const targetsOf = groupBy(targets, ({ account }) => account);
  const serversOf = groupBy(servers, ({ account }) => account);
  const unreadRoles = [...listings].flatMap(([account, { unread }]) => {
    if (unread === undefined) return [];
    const reaching = (targetsOf.get(account) ?? []).flatMap((target) => target.servers);
    const living = (serversOf.get(account) ?? []).map(({ name }) => name);
    return [
      ...(reaching.length > 0 ? [gapOf('target-role', account, reaching, unread)] : []),
      ...(living.length > 0 ? [gapOf('server-role', account, living, unread)] : []),
    ];
  });
  const unreadInstances = reading.instances.flatMap(({ planned: { account, region, servers: names }, listing }) =>
    listing.unread === undefined || servers.length === 0
      ? []
      : [gapOf('server-role', account, names, listing.unread, region)],
  );
  return [...unreadRoles, ...unreadInstances];
}
