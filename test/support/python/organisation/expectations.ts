import type { Verdict } from '../../../../src/model/index.ts';
import { instanceArn } from '../../../../src/model/index.ts';
import { accounts } from './accounts.ts';
import { declaredArn, plantedRoles } from './planted-roles.ts';
import { plantedServers } from './planted-servers.ts';
import type { Seeded } from './seed.ts';

/** One check: rule, subject and verdict, as a line of text. */
export function printCheck(rule: string, kind: string, id: string, verdict: Verdict): string {
  return `${rule} · ${kind} ${id} · ${verdict}`;
}

/** Every check that the audit of the organisation makes, sorted. */
export function expectedChecks(seeded: Seeded): readonly string[] {
  const ofServers = plantedServers.flatMap(({ name, region = 'us-east-1', instances, hops, keys, sts }) => [
    ...instances.map((instance, index) => {
      const id = seeded.instances.get(name)?.[index] ?? '';
      return printCheck('imds-hop-limit', 'instance', instanceArn(region, accounts.security, id), instance.hops);
    }),
    ...(hops === undefined ? [] : [printCheck('imds-hop-limit', 'server', name, hops)]),
    printCheck('no-static-keys-with-instance-profile', 'server', name, keys),
    printCheck('sts-regional-endpoint', 'server', name, sts),
  ]);
  const ofRoles = plantedRoles.map((role) =>
    printCheck('trust-principal-matches-server-role', 'target-role', declaredArn(role), role.verdict),
  );
  return [...ofServers, ...ofRoles].sort();
}
