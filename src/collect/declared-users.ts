import type { Topology } from '../model/index.ts';

/** A user that servers declare. */
export interface DeclaredUser {
  /** With path. */
  readonly arn: string;
  /** Names of the servers, sorted. */
  readonly servers: readonly string[];
}

/** Every user that a server declares, sorted by ARN. */
export function declaredUsers({ servers }: Topology): readonly DeclaredUser[] {
  const arns = [...new Set(servers.flatMap((server) => server.user ?? []))].sort();
  return arns.map((arn) => ({
    arn,
    servers: servers
      .filter((server) => server.user === arn)
      .map((server) => server.name)
      .sort(),
  }));
}
