import type { ListedRole, Listing } from '../../aws/index.ts';
import {
  absent,
  type DeclaredTarget,
  declaredTargets,
  type Facts,
  known,
  type Subject,
  type Topology,
  type Unknown,
} from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { everyFact, gapOf } from '../gap.ts';
import type { AuthorizationRead } from '../planned-read.ts';
import type { Reading } from '../reading.ts';
import { withholdSecrets } from '../trust-document.ts';
import { selectedInstances } from './selected-instances.ts';

const serverRolePaths = ['arn', 'name', 'uniqueId', 'trust.document', 'instanceProfiles'] as const;
const targetRolePaths = ['exists', 'uniqueId', 'trust.document'] as const;

/** Roles that integrations assume, and roles that are attached to the instances of servers. */
export const roles: Collector = {
  name: 'roles',
  provides: { 'server-role': serverRolePaths, 'target-role': targetRolePaths },
  plan: (topology, needs) => [
    ...(needs.has('roles', 'server-role') ? planServerRoles(topology) : []),
    ...(needs.has('roles', 'target-role') ? planTargetRoles(topology) : []),
  ],
  collect(reading) {
    const listings = roleListings(reading);
    return {
      subjects: [
        ...(reading.needs.has('roles', 'target-role') ? targetRoleSubjects(reading, listings) : []),
        ...(reading.needs.has('roles', 'server-role') ? serverRoleSubjects(reading, listings) : []),
      ],
      gaps: gapsOf(reading, listings),
      reads: [...listings].flatMap(([account, { unread }]) =>
        unread === undefined ? [{ name: 'roles', account }] : [],
      ),
    };
  },
};

function planServerRoles({ servers }: Topology): AuthorizationRead[] {
  return servers
    .filter((server) => server.instances !== undefined)
    .map(({ account, name }) => planned(account, `the roles attached to ${name}`, name));
}

function planTargetRoles(topology: Topology): AuthorizationRead[] {
  return declaredTargets(topology).map(({ account, arn, name }) => planned(account, `the role ${name}`, arn));
}

function planned(account: string, why: string, subject: string): AuthorizationRead {
  return { read: 'authorization-details', account, kinds: ['Role'], why, subjects: [subject] };
}

/** The roles of each account that they were asked of. */
function roleListings({ authorization }: Reading): ReadonlyMap<string, Listing<ListedRole>> {
  return new Map(
    authorization
      .filter(({ planned: { kinds } }) => kinds.includes('Role'))
      .map(({ planned: { account }, listing: { items, unread } }) => [
        account,
        { items: items.filter((item) => item.kind === 'role'), ...(unread && { unread }) },
      ]),
  );
}

function targetRoleSubjects(reading: Reading, listings: ReadonlyMap<string, Listing<ListedRole>>): Subject[] {
  const declared = new Set(reading.topology.accounts.map(({ id }) => id));
  return declaredTargets(reading.topology).map((target) => {
    const { arn, name, account } = target;
    const facts = declared.has(account)
      ? targetRoleFacts(target, listings.get(account), reading)
      : everyFact(targetRolePaths, notDeclared(account));
    return { kind: 'target-role', id: arn, name, account, facts };
  });
}

function notDeclared(account: string): Unknown {
  return { unknown: 'not-declared', detail: `Account ${account} is not declared under accounts.` };
}

function targetRoleFacts(
  { arn }: DeclaredTarget,
  listing: Listing<ListedRole> | undefined,
  { redact }: Reading,
): Facts {
  const role = listing?.items.find((candidate) => candidate.arn === arn);
  if (role !== undefined)
    return {
      exists: known(true),
      uniqueId: known(role.uniqueId),
      'trust.document': known(withholdSecrets(role.trust, redact)),
    };
  if (listing === undefined) return everyFact(targetRolePaths, { unknown: 'not-collected' });
  if (listing.unread !== undefined) return everyFact(targetRolePaths, listing.unread);
  return { exists: known(false), uniqueId: absent, 'trust.document': absent };
}

/** Of all roles of the servers' accounts, those that an instance profile attaches to a collected instance. */
function serverRoleSubjects(reading: Reading, listings: ReadonlyMap<string, Listing<ListedRole>>): Subject[] {
  const attached = new Set(selectedInstances(reading).flatMap(({ instance }) => instance?.instanceProfile ?? []));
  const found = new Map<string, Subject>();
  for (const [account, { items }] of listings)
    for (const role of items)
      if (role.instanceProfiles.some((profile) => attached.has(profile)))
        found.set(role.arn, {
          kind: 'server-role',
          id: role.arn,
          name: role.name,
          account,
          facts: {
            arn: known(role.arn),
            name: known(role.name),
            uniqueId: known(role.uniqueId),
            'trust.document': known(withholdSecrets(role.trust, reading.redact)),
            instanceProfiles: known([...role.instanceProfiles].sort()),
          },
        });
  return [...found.values()];
}

/** Target roles may be missing where roles were not read; server roles also where instances were not. */
function gapsOf(reading: Reading, listings: ReadonlyMap<string, Listing<ListedRole>>) {
  const targets = reading.needs.has('roles', 'target-role') ? declaredTargets(reading.topology) : [];
  const servers = reading.needs.has('roles', 'server-role')
    ? reading.topology.servers.filter((server) => server.instances)
    : [];
  const unreadRoles = [...listings].flatMap(([account, { unread }]) => {
    if (unread === undefined) return [];
    const reaching = targets.filter((target) => target.account === account).flatMap((target) => target.servers);
    const living = servers.filter((server) => server.account === account).map(({ name }) => name);
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
