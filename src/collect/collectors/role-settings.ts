import { callName, type ListedRoleSettings, listRoles } from '../../aws/index.ts';
import {
  absent,
  accountOfArn,
  declaredPaths,
  declaredTargets,
  type Facts,
  groupBy,
  known,
  type Topology,
} from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import type { Needs } from '../needs.ts';
import type { RoleSettingsRead } from '../planned-read.ts';
import { factsOfFound, findItem } from './find-item.ts';

const paths = ['maxSessionDuration'] as const;

/** No role allows less (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html). */
const leastMaximum = 3600;

/** What only ListRoles says of target roles: one listing for each account where it matters. */
export const roleSettings: Collector = {
  name: 'role-settings',
  provides: { 'target-role': paths },
  plan(topology, needs) {
    const accounts = accountsOf(topology, needs);
    const targetsOf = groupBy(declaredTargets(topology), ({ account }) => account);
    return accounts.map((account): RoleSettingsRead => {
      const own = targetsOf.get(account) ?? [];
      const why = `session durations of ${own.map(({ name }) => name).join(', ')}`;
      return { read: 'role-settings', account, why, subjects: own.map(({ arn }) => arn) };
    });
  },
  collect(reading) {
    const listings = new Map(reading.roleSettings.map(({ planned, listing }) => [planned.account, listing]));
    return {
      subjects: declaredTargets(reading.topology)
        .filter(({ account }) => listings.has(account))
        .map(({ arn, name, account }) => {
          const found = findItem(reading, listings.get(account), account, arn);
          return { kind: 'target-role', id: arn, name, account, facts: factsOfFound(found, paths, readFacts, gone) };
        }),
      gaps: [],
      reads: [...listings].flatMap(([account, { unread }]) =>
        unread === undefined ? [{ name: 'role-settings', account }] : [],
      ),
    };
  },
};

/** Accounts whose role settings can change a verdict: all where the fact itself is wanted, else those with a longer session than every role allows. */
function accountsOf(topology: Topology, needs: Needs): readonly string[] {
  if (!needs.has('role-settings', 'target-role')) return [];
  const all = needs.hasDirect('role-settings', 'target-role');
  const long = declaredPaths(topology).filter(({ sessionDuration = 0 }) => all || sessionDuration > leastMaximum);
  return [...new Set(long.map(({ role }) => accountOfArn(role)))].sort();
}

const gone: Facts = { maxSessionDuration: absent };

function readFacts({ maxSessionDuration }: ListedRoleSettings): Facts {
  if (maxSessionDuration !== undefined) return { maxSessionDuration: known(maxSessionDuration) };
  const { permission } = listRoles;
  const detail = 'The answer does not say MaxSessionDuration.';
  return { maxSessionDuration: { unknown: 'invalid-answer', call: callName(listRoles), permission, detail } };
}
