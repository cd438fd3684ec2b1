import { setMaxListeners } from 'node:events';
import { readProxies } from '../network/index.ts';
import { type Failure, openXsoar, type Trouble, type Xsoar, type XsoarLimits } from '../xsoar/index.ts';

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
  /** Why it did not tell its version, or did not take the key. */
  readonly failure?: Failure;
}

/** Short: somebody waits, for one answer after the other. */
const limits: XsoarLimits = { connectMs: 2_500, answerMs: 3_500 };

/** Asks every server who it is, and then whether it takes the key, all side by side. Throws ProblemsError when the environment names a proxy that is none. */
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
        return { declared: each, ...(await probe(xsoar)) };
      } finally {
        xsoar.close();
      }
    }),
  );
}

async function probe(xsoar: Xsoar): Promise<Omit<ServerProbe, 'declared'>> {
  const about = await xsoar.about();
  if ('failure' in about) return { failure: about.failure };
  const { version } = about.value;
  const key = await xsoar.takesKey();
  if ('value' in key) return { version };
  const { trouble, detail } = key.failure;
  // Who has just told its version is XSOAR, whatever it says to another question.
  if (!otherAnswers.has(trouble)) return { version, failure: key.failure };
  return { version, failure: { trouble: 'unproven-key', detail: `It is XSOAR ${version}. ${detail}` } };
}

const otherAnswers: ReadonlySet<Trouble> = new Set(['not-available', 'not-xsoar', 'sent-elsewhere', 'web-page']);
