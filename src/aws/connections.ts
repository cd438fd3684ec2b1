import { setMaxListeners } from 'node:events';
import type { Unknown } from '../model/index.ts';
import { readProxies, Secrets, secretsOfProxies } from '../network/index.ts';
import { AttemptHandler } from './attempt-handler.ts';
import { BaseCredentials } from './base-credentials.ts';
import { profileFiles } from './credential-sources.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { requireRegularFiles } from './regular-files.ts';
import { createTransport, type Transport } from './transport.ts';
import { explainUnanswered, UnansweredError } from './unanswered-error.ts';
import { within } from './within.ts';

export interface ConnectionOptions {
  /** The environment of the process, for proxies and for files of profiles. Credentials and endpoints the SDK reads itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM: the authorities to trust, in place of those that Node knows. */
  readonly certificates?: string;
  readonly signal: AbortSignal;
  readonly limits?: Partial<Limits>;
}

/** The ways to AWS of one run, and the credentials that it starts from. */
export interface Connections {
  readonly limits: Limits;
  readonly transport: Transport;
  readonly handler: AttemptHandler;
  readonly secrets: Secrets;
  readonly base: BaseCredentials;
  /** Why no client of the SDK may be made: it would read files that it might wait for without end. */
  readonly hindrance?: Unknown;
  close(): void;
}

interface Needs {
  /** Most connections to one host. */
  readonly connections: number;
  /** What must appear in no text of AWS, besides credentials. */
  readonly secrets: readonly (string | undefined)[];
  /** Where STS is asked for the credentials to start from, if it must be. */
  readonly stsRegion: string;
}

/** Calls nothing, and loads nothing of the SDK's clients. Throws ProblemsError when the environment names a proxy that is none. */
export async function openConnections(
  { env, certificates, signal, limits: given }: ConnectionOptions,
  { connections, secrets: known, stsRegion }: Needs,
): Promise<Connections> {
  const limits = { ...defaultLimits, ...given };
  setMaxListeners(0, signal);
  const proxies = readProxies(env);
  const secrets = new Secrets();
  secrets.add(...known, ...secretsOfProxies(proxies));
  const transport = await createTransport(limits, connections, { proxies, ...(certificates && { certificates }) });
  const base = new BaseCredentials({ transport, limits, env, region: stsRegion, signal }, secrets);
  const hindrance = await findHindrance(env, limits, signal, secrets);
  return {
    limits,
    transport,
    handler: new AttemptHandler(transport, limits.attemptMs),
    secrets,
    base,
    ...(hindrance && { hindrance }),
    close() {
      base.close();
      transport.destroy();
    },
  };
}

async function findHindrance(
  env: ConnectionOptions['env'],
  { credentialsMs }: Limits,
  signal: AbortSignal,
  secrets: Secrets,
): Promise<Unknown | undefined> {
  const late = () =>
    new UnansweredError(`the files of profiles could not be looked at within ${credentialsMs / 1000} s`);
  try {
    await within(requireRegularFiles(profileFiles(env)), credentialsMs, signal, late);
    return undefined;
  } catch (error) {
    return explainUnanswered(error, secrets);
  }
}
