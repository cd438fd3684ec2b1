import {
  assumeRole,
  callName,
  describeInstances,
  getAccountAuthorizationDetails,
  getCallerIdentity,
  listAccessKeys,
  listRoles,
  type Operation,
} from '../aws/index.ts';
import { type Account, compareText, type Topology } from '../model/index.ts';
import { collectors } from './collectors/index.ts';
import { type Needs, needsOf } from './needs.ts';
import type { AuthorizationRead, PlannedRead } from './planned-read.ts';

/** One API call that collection makes when nothing goes wrong and every listing fits on one page. */
export interface PlannedCall {
  readonly service: string;
  readonly operation: string;
  /** The IAM permission it needs. */
  readonly permission: string;
  /** Account id. */
  readonly account: string;
  readonly region?: string;
  readonly why: string;
  /** Ids of the declared subjects it serves: ARNs, server names, account ids. */
  readonly forSubjects: readonly string[];
}

export interface Plan {
  /** Sorted by account, service, operation, region. */
  readonly calls: readonly PlannedCall[];
  readonly reads: readonly PlannedRead[];
  readonly needs: Needs;
}

/** What to ask AWS so that the wanted facts (qualified paths, derived ones too) are known, and nothing else. Pure. */
export function planCollection(topology: Topology, wanted: readonly string[]): Plan {
  const needs = needsOf(wanted);
  const declared = new Map(topology.accounts.map((account) => [account.id, account]));
  const planned = collectors.flatMap((collector) => collector.plan(topology, needs));
  const reads = mergeListings(planned.filter((read) => declared.has(read.account)));
  const used = new Set(reads.map((read) => read.account));
  const calls = [
    ...[...used].flatMap((id) => sessionCalls(declared.get(id) as Account)),
    ...reads.map((read) =>
      callOf(operationOf(read), read.account, read.why, read.subjects, 'region' in read ? read.region : undefined),
    ),
  ];
  return { calls: calls.sort(compareCalls), reads, needs };
}

/** One listing of an account serves all that is wanted of its roles and users. */
function mergeListings(reads: readonly PlannedRead[]): PlannedRead[] {
  const listings = new Map<string, AuthorizationRead>();
  for (const read of reads) {
    if (read.read !== 'authorization-details') continue;
    const before = listings.get(read.account);
    listings.set(read.account, before === undefined ? read : merge(before, read));
  }
  return [...reads.filter((read) => read.read !== 'authorization-details'), ...listings.values()];
}

function merge(one: AuthorizationRead, other: AuthorizationRead): AuthorizationRead {
  const both = (left: readonly string[], right: readonly string[]) => [...new Set([...left, ...right])].sort();
  return {
    ...one,
    kinds: both(one.kinds, other.kinds) as AuthorizationRead['kinds'],
    why: both(one.why.split(', '), other.why.split(', ')).join(', '),
    subjects: both(one.subjects, other.subjects),
  };
}

function operationOf(read: PlannedRead): Operation<never, unknown> {
  switch (read.read) {
    case 'instances':
      return describeInstances;
    case 'authorization-details':
      return getAccountAuthorizationDetails;
    case 'access-keys':
      return listAccessKeys;
    case 'role-settings':
      return listRoles;
  }
}

function sessionCalls({ id, name, auditRole }: Account): PlannedCall[] {
  return [
    ...(auditRole === undefined ? [] : [callOf(assumeRole, id, `a session in ${name}`, [id])]),
    callOf(getCallerIdentity, id, `proof that the credentials are those of ${name}`, [id]),
  ];
}

function callOf(
  { service, name, permission }: Operation<never, unknown>,
  account: string,
  why: string,
  forSubjects: readonly string[],
  region?: string,
): PlannedCall {
  return { service, operation: name, permission, account, ...(region !== undefined && { region }), why, forSubjects };
}

function compareCalls(one: PlannedCall, other: PlannedCall): number {
  return (
    compareText(one.account, other.account) ||
    compareText(
      callName({ ...one, name: one.operation } as never),
      callName({ ...other, name: other.operation } as never),
    ) ||
    compareText(one.region ?? '', other.region ?? '') ||
    compareText(one.why, other.why) ||
    compareText(one.forSubjects.join(), other.forSubjects.join())
  );
}
