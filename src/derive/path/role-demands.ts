import { type DeclaredPath, groupBy, type Unknown } from '../../model/index.ts';
import { newInlinePolicy } from './inline-policy.ts';
import { onStatement } from './on-statement.ts';
import type { NamedPolicy } from './principal.ts';
import { requiredActions } from './required-actions.ts';
import type { Station } from './station.ts';

/** What all declared paths together ask of one role: a change for one of them must not undo that for another. */
export interface RoleDemands {
  /** ARNs of the callers of all servers, sorted. */
  readonly callers: readonly string[];
  /** Why there may be more. */
  readonly unread?: Unknown;
  /** Names of servers that have nothing to call with, sorted. */
  readonly without: readonly string[];
  /** The longest session in seconds that a path asks for and STS may grant; at least the hour of every role. */
  readonly longestSession: number;
  /** What each integration with declared actions needs of a role that has no policies yet, sorted by integration. */
  readonly policies: readonly IntegrationPolicy[];
}

export interface IntegrationPolicy extends NamedPolicy {
  readonly integration: string;
}

interface DemandingPath {
  readonly declared: DeclaredPath;
  readonly station: Pick<Station, 'server' | 'callers' | 'unread'>;
}

const hour = 3600;
const longest = 43_200;

/** By ARN of the role. */
export function readRoleDemands(paths: readonly DemandingPath[]): ReadonlyMap<string, RoleDemands> {
  const byRole = groupBy(paths, ({ declared }) => declared.role);
  return new Map([...byRole].map(([arn, own]) => [arn, demandsOf(arn, own)]));
}

function demandsOf(arn: string, paths: readonly DemandingPath[]): RoleDemands {
  const stations = paths.map(({ station }) => station);
  const unread = stations.find((station) => station.unread !== undefined)?.unread;
  const empty = stations.filter(({ callers, unread: open }) => callers.length === 0 && open === undefined);
  const sessions = paths.map(({ declared }) => declared.sessionDuration ?? hour).filter((each) => each <= longest);
  return {
    callers: sortUnique(stations.flatMap(({ callers }) => callers.map((caller) => caller.arn))),
    ...(unread && { unread }),
    without: sortUnique(empty.map(({ server }) => server.name)),
    longestSession: Math.max(hour, ...sessions),
    policies: policiesFor(arn, paths),
  };
}

/** One for each integration, under names that differ where two would be the same without what no name may hold. */
function policiesFor(arn: string, paths: readonly DemandingPath[]): readonly IntegrationPolicy[] {
  const needing = paths.flatMap(({ declared }) => {
    const required = requiredActions(declared);
    return required === undefined ? [] : [{ integration: declared.integration.name, actions: required.actions }];
  });
  const policies: IntegrationPolicy[] = [];
  for (const [integration, all] of [...groupBy(needing, (each) => each.integration)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const actions = sortUnique(all.flatMap((each) => each.actions));
    const policy = onStatement({ Effect: 'Allow', Action: actions, Resource: '*' });
    policies.push({ integration, ...newInlinePolicy({ arn, identity: policies }, `${integration}-actions`, policy) });
  }
  return policies;
}

function sortUnique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
