import { openTrials, type Refusal, stsRegion, type Tried } from '../aws/index.ts';
import {
  type DeclaredPath,
  declaredPaths,
  partitionOfServer,
  type Topology,
  type UnknownReason,
} from '../model/index.ts';

export type { Refusal } from '../aws/index.ts';

/** What came of assuming one declared role. */
export interface TriedPath {
  readonly integration: string;
  /** ARN. */
  readonly role: string;
  readonly sessionName: string;
  readonly region: string;
  /** Which endpoint of STS the server is declared to ask; `regional` where it is not declared. */
  readonly endpoint: 'regional' | 'global';
  readonly result: 'assumed' | 'refused' | 'untried';
  /** Which kind of policy refused; absent where AWS does not say. */
  readonly refusedBy?: Refusal;
  /** Why it could not be tried. */
  readonly reason?: UnknownReason;
  readonly detail?: string;
}

export interface TriedServer {
  /** ARN of whoever tried; absent where AWS did not say. */
  readonly caller?: string;
  /** In the order of declaration. */
  readonly paths: readonly TriedPath[];
}

export interface TryPathsOptions {
  readonly topology: Topology;
  /** Name of the server this runs on. */
  readonly server: string;
  /** By account id; none is sent, and none may be told. */
  readonly externalIds: ReadonlyMap<string, string>;
  /** The environment of the process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM: the authorities that AWS's certificates are held against, in place of those that Node knows. */
  readonly certificates?: string;
  readonly signal: AbortSignal;
}

/** The session name where none is declared. */
const unnamed = 'trustpath-probe';

/**
 * Assumes every role that the integrations of a server declare, as the server would: with the credentials at hand, its region,
 * endpoint and session names. Each session is powerless, as short as STS grants, and dropped unread. Throws NoCredentialsError
 * before the first call, and ProblemsError when the environment names a proxy that is none.
 */
export async function tryPaths(options: TryPathsOptions): Promise<TriedServer> {
  const { topology, server, externalIds, env, certificates, signal } = options;
  const paths = declaredPaths(topology).filter((path) => path.server.name === server);
  const trials = await openTrials({
    env,
    signal,
    secrets: [...externalIds.values()],
    ...(certificates && { certificates }),
  });
  try {
    const [first] = paths;
    if (first === undefined) return { paths: [] };
    const caller = await trials.caller(regionOf(first, env));
    const tried = await Promise.all(
      paths.map(async (path) => {
        const { role, sessionName = path.integration.sessionName ?? unnamed } = path;
        const region = regionOf(path, env);
        const endpoint = endpointOf(path);
        const answer = await trials.try({ role, sessionName, region, globalEndpoint: endpoint === 'global' });
        return { integration: path.integration.name, role, sessionName, region, endpoint, ...resultOf(answer) };
      }),
    );
    return { ...('value' in caller && { caller: caller.value }), paths: tried };
  } finally {
    trials.close();
  }
}

function regionOf({ integration, server }: DeclaredPath, env: TryPathsOptions['env']): string {
  return integration.region ?? server.region ?? stsRegion(partitionOfServer(server), env);
}

function endpointOf({ server }: DeclaredPath): TriedPath['endpoint'] {
  return server.stsEndpoints === 'global' || server.stsEndpoints === 'legacy' ? 'global' : 'regional';
}

function resultOf(tried: Tried): Pick<TriedPath, 'result' | 'refusedBy' | 'reason' | 'detail'> {
  if ('assumed' in tried) return { result: 'assumed' };
  const { unknown, detail, refusedBy } = tried;
  const told = detail === undefined ? {} : { detail };
  if (unknown !== 'access-denied') return { result: 'untried', reason: unknown, ...told };
  return { result: 'refused', ...(refusedBy && { refusedBy }), ...told };
}
