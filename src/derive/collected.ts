import { entryOf } from '../catalogue/index.ts';
import {
  absent,
  type Fact,
  type Facts,
  type Gap,
  groupBy,
  type Kind,
  type Snapshot,
  type Subject,
  type Unknown,
} from '../model/index.ts';

/** What a snapshot holds, by subject, with every fact it lacks filled in as unknown. */
export interface Collected {
  /** Base facts of one subject. A fact no collector wrote is `not-collected`, or what the gap over it says. */
  facts(kind: Kind, id: string, account: string): Facts;
  subjects(kind: Kind): readonly Subject[];
  has(kind: Kind, id: string): boolean;
  /** ARN of the server role that an instance profile holds, both by ARN; undefined where none that was read does. */
  roleOfProfile(profile: string): string | undefined;
  /** Why a listing has no answer; undefined when it was read to its end. */
  unread(read: 'roles' | 'users' | 'access-keys', kind: Kind, account: string, subject?: string): Unknown | undefined;
}

/** Indexes a snapshot. `declared` are the ids of the accounts the configuration knows. */
export function indexSnapshot(snapshot: Snapshot, declared: ReadonlySet<string>): Collected {
  const byKind = groupBy(snapshot.subjects, ({ kind }) => kind);
  const byId = new Map(snapshot.subjects.map((subject) => [`${subject.kind} ${subject.id}`, subject]));
  const holders = new Map<unknown, string>();
  for (const { id, facts } of byKind.get('server-role') ?? [])
    for (const profile of listOf(facts.instanceProfiles)) if (!holders.has(profile)) holders.set(profile, id);
  const gaps = new Map(snapshot.gaps.toReversed().map((gap) => [`${gap.kind} ${gap.account}`, reasonOf(gap)]));
  const completed = new Set(snapshot.reads.map((read) => `${read.name} ${read.account} ${read.subject ?? ''}`));

  const missing = (kind: Kind, account: string): Unknown => {
    if (!declared.has(account))
      return { unknown: 'not-declared', detail: `Account ${account} is not declared under accounts.` };
    return gaps.get(`${kind} ${account}`) ?? { unknown: 'not-collected', detail: 'The snapshot does not hold it.' };
  };
  return {
    facts(kind, id, account) {
      const held = byId.get(`${kind} ${id}`)?.facts ?? {};
      const lacking = readPaths(kind).filter((path) => !Object.hasOwn(held, path));
      if (lacking.length === 0) return held;
      const reason = missing(kind, account);
      return { ...held, ...Object.fromEntries(lacking.map((path) => [path, reason])) };
    },
    subjects: (kind) => byKind.get(kind) ?? [],
    roleOfProfile: (profile) => holders.get(profile),
    has: (kind, id) => byId.has(`${kind} ${id}`),
    unread(read, kind, account, subject) {
      return completed.has(`${read} ${account} ${subject ?? ''}`) ? undefined : missing(kind, account);
    },
  };
}

function listOf(fact: Fact | undefined): readonly unknown[] {
  return fact !== undefined && 'value' in fact && Array.isArray(fact.value) ? fact.value : [];
}

const readOf = new Map<Kind, readonly string[]>();

/** Paths of the facts of a kind that are read, and do not follow from others. */
function readPaths(kind: Kind): readonly string[] {
  const known = readOf.get(kind);
  if (known !== undefined) return known;
  const paths = Object.entries(entryOf(kind)?.facts ?? {}).flatMap(([path, { source }]) =>
    'read' in source ? path : [],
  );
  readOf.set(kind, paths);
  return paths;
}

/** A gap as the reason why facts of its kind are unknown in its account. */
function reasonOf({ unknown, call, permission, detail }: Gap): Unknown {
  return { unknown, ...(call && { call }), ...(permission && { permission }), ...(detail && { detail }) };
}

/** A declared value that may be left out: absent then. */
export function declaredOr(value: string | number | undefined): Fact {
  return value === undefined ? absent : { value };
}

/** A declared value without which nothing can be judged. */
export function declaredOrUnknown(value: string | boolean | readonly string[] | undefined, key: string): Fact {
  return value === undefined
    ? { unknown: 'not-declared', detail: `The configuration does not declare ${key}.` }
    : { value };
}
