import type { Verdict } from '../../../../src/model/index.ts';
import { instanceArn } from '../../../../src/model/index.ts';
import { accounts, roleArn } from './accounts.ts';
import { integrationName } from './configuration.ts';
import { completeFor, declaredArn, plantedRoles } from './planted-roles.ts';
import { plantedServers, serverRoles, wideRoles } from './planted-servers.ts';
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
  const ofServerRoles = Object.entries(serverRoles).map(([role, pathAndName]) =>
    printCheck(
      'assume-role-resources-named',
      'server-role',
      roleArn('security', pathAndName),
      wideRoles.some((one) => one === role) ? 'fail' : 'pass',
    ),
  );
  const ofRoles = plantedRoles.flatMap((role) => [
    printCheck('trust-principal-matches-server-role', 'target-role', declaredArn(role), role.verdict),
    ...role.servers.flatMap((server) => {
      const path = `${server}/${integrationName(role, server)}/${declaredArn(role)}`;
      return [
        printCheck('trust-path-complete', 'trust-path', path, completeFor(role, server)),
        printCheck('trust-path-least-privilege', 'trust-path', path, role.narrow ?? 'pass'),
      ];
    }),
  ]);
  return [...ofServers, ...ofServerRoles, ...ofRoles].sort();
}
