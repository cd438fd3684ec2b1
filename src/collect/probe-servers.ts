import { setMaxListeners } from 'node:events';
import { readProxies } from '../network/index.ts';
import { type Failure, openXsoar, type XsoarLimits } from '../xsoar/index.ts';

export type { Trouble } from '../xsoar/index.ts';

/** An XSOAR server as its REST interface is declared. */
export interface DeclaredXsoar {
  readonly server: string;
  readonly url: string;
  readonly key: string;
  readonly keyId?: string;
  /** PEM: the authorities that its certificate is held against, in place of those that are known otherwise. */
  readonly certificates?: string;
}

export interface ProbeServersOptions {
  /** The environment of the process, for proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM: the authorities to trust in place of those that Node knows, as for AWS. */
  readonly certificates?: string;
  /** Ends everything that is still open. */
  readonly signal: AbortSignal;
}

/** What one XSOAR server answered. */
export interface ServerProbe {
  readonly declared: DeclaredXsoar;
  readonly version?: string;
  /** Why it did not tell its version. */
  readonly failure?: Failure;
}

/** Short: somebody waits. */
const limits: XsoarLimits = { connectMs: 3_000, answerMs: 5_000 };

/** Asks every server once who it is, all side by side. Throws ProblemsError when the environment names a proxy that is none. */
export async function probeServers(
  declared: readonly DeclaredXsoar[],
  { env, certificates, signal }: ProbeServersOptions,
): Promise<readonly ServerProbe[]> {
  const proxies = readProxies(env);
  setMaxListeners(0, signal);
  return Promise.all(
    declared.map(async (each) => {
      const { url, key, keyId, certificates: own = certificates } = each;
      const xsoar = await openXsoar({
        ...{ url, key, proxies, signal, limits },
        ...(keyId !== undefined && { keyId }),
        ...(own && { hostAuthorities: own }),
        ...(certificates && { proxyAuthorities: certificates }),
      });
      try {
        const answer = await xsoar.about();
        return 'value' in answer
          ? { declared: each, version: answer.value.version }
          : { declared: each, failure: answer.failure };
      } finally {
        xsoar.close();
      }
    }),
  );
}
