import {
  type DeclaredTarget,
  type Facts,
  type JudgedSubject,
  nameOfArn,
  type Server,
  type Topology,
} from '../model/index.ts';
import type { Attachment } from './attachments.ts';
import type { Collected } from './collected.ts';

/** The servers of every role that is attached to one, by the role's ARN. */
export function attachedRoles(
  topology: Topology,
  attachments: ReadonlyMap<string, Attachment>,
): ReadonlyMap<string, readonly Server[]> {
  const roles = new Map<string, Server[]>();
  for (const server of topology.servers)
    for (const caller of attachments.get(server.name)?.callers ?? [])
      if (caller.kind === 'role') roles.set(caller.arn, [...(roles.get(caller.arn) ?? []), server]);
  return roles;
}

/** A subject for every attached role. */
export function serverRoleSubjects(
  roles: ReadonlyMap<string, readonly Server[]>,
  targets: readonly DeclaredTarget[],
  widths: ReadonlyMap<string, Facts>,
  collected: Collected,
): JudgedSubject[] {
  return [...roles].map(([arn, servers]) => {
    const account = servers[0]?.account ?? '';
    const names = servers.map((server) => server.name).sort();
    const reached = targets.filter((target) => target.servers.some((name) => names.includes(name)));
    return {
      ref: { kind: 'server-role', id: arn, name: nameOfArn(arn), account },
      variables: {
        serverRole: {
          ...collected.facts('server-role', arn, account),
          servers: { value: names },
          targets: { value: reached.map((target) => target.arn) },
          ...widths.get(arn),
        },
      },
      location: (servers[0] as Server).location,
      servers: names,
    };
  });
}
