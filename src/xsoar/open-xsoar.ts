import type { Agent } from 'node:https';
import { type Proxies, proxyAgents, Secrets, secretsOfProxies } from '../network/index.ts';
import { type About, readAbout } from './about.ts';
import { type Got, get } from './get.ts';
import { type Failure, TroubleError } from './trouble.ts';
import { requireUser } from './user.ts';

export interface XsoarLimits {
  /** Milliseconds until a proxy must have opened the way. */
  readonly connectMs: number;
  /** Milliseconds until the whole answer must be there. */
  readonly answerMs: number;
}

export interface XsoarOptions {
  /** `https://`, without user name, query and fragment. */
  readonly url: string;
  readonly key: string;
  /** XSOAR 8 wants it beside the key. */
  readonly keyId?: string;
  readonly proxies: Proxies;
  /** PEM: the authorities that the server's certificate is held against, in place of those that Node knows. */
  readonly hostAuthorities?: string;
  /** PEM: the same for a proxy's. */
  readonly proxyAuthorities?: string;
  readonly signal: AbortSignal;
  readonly limits: XsoarLimits;
}

export type Answer<Value> = { readonly value: Value } | { readonly failure: Failure };

/** The REST interface of one XSOAR server, of which everything here is a read. */
export interface Xsoar {
  /** Who answers: one attempt. That may be told to anybody, and says nothing of the key. Never rejects. */
  about(): Promise<Answer<About>>;
  /** Whether the key is somebody's: one attempt. Never rejects. */
  takesKey(): Promise<Answer<true>>;
  close(): void;
}

/** Opens nothing yet. */
export async function openXsoar(options: XsoarOptions): Promise<Xsoar> {
  const { key, keyId, proxies, signal, limits } = options;
  const base = new URL(options.url);
  const { hostname, port } = base;
  const host = { protocol: 'https:', hostname, ...(port !== '' && { port: Number(port) }) };
  const proxy = proxies.exempts(host) ? undefined : proxies.https;
  const agent = await openAgent(proxy, options);
  const secrets = new Secrets();
  secrets.add(key, keyId, ...secretsOfProxies(proxies));
  const headers = {
    accept: 'application/json',
    'user-agent': 'trustpath',
    authorization: key,
    ...(keyId !== undefined && { 'x-xdr-auth-id': keyId }),
  };
  const ask = async <Value>(path: string, read: (answer: unknown) => Value): Promise<Answer<Value>> => {
    try {
      if (!isHeader(key) || !isHeader(keyId ?? ''))
        throw new TroubleError('malformed-key', 'The key or its id holds a line break, or a character beyond ASCII');
      const way = { headers, agent, answerMs: limits.answerMs, signal };
      const got = await get(addressOf(base, path, keyId), { ...way, ...(proxy && { proxy }) });
      return { value: read(jsonOf(got, base)) };
    } catch (error) {
      const trouble = error instanceof TroubleError ? error.trouble : 'defect';
      return { failure: { trouble, detail: secrets.sentence((error as Error).message) } };
    }
  };
  return {
    about: () => ask('/about', (answer) => ({ version: secrets.redact(readAbout(answer).version) })),
    // What XSOAR's own integration with this interface asks to try a key, in either edition.
    takesKey: () => ask('/user', requireUser),
    close: () => agent.destroy(),
  };
}

async function openAgent(
  proxy: URL | undefined,
  { proxies, hostAuthorities, proxyAuthorities, limits }: XsoarOptions,
): Promise<Agent> {
  const { Agent } = await import('node:https');
  const direct = () => new Agent({ keepAlive: true, ...(hostAuthorities && { ca: hostAuthorities }) });
  if (proxy === undefined) return direct();
  const { https } = await proxyAgents(
    { https: proxy, exempts: proxies.exempts },
    {
      connections: 1,
      connectMs: limits.connectMs,
      ...(hostAuthorities && { hostAuthorities }),
      ...(proxyAuthorities && { proxyAuthorities }),
    },
  );
  return https ?? direct();
}

/** XSOAR 8, whose keys have ids, has its interface below /xsoar; a path in the configuration is the whole of it. */
function addressOf(base: URL, path: string, keyId: string | undefined): URL {
  const declared = base.pathname.replace(/\/+$/, '');
  return new URL(`${declared === '' && keyId !== undefined ? '/xsoar' : declared}${path}`, base);
}

/** Printable ASCII: what a key is made of, and what every header can hold. */
function isHeader(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** The plain data of an answer. Throws TroubleError where it is none of XSOAR's interface. */
function jsonOf({ status, isWebPage, location, body }: Got, base: URL): unknown {
  const says = `${base.host} answered HTTP ${status}`;
  if (status === 303)
    throw new TroubleError('not-available', `${says}, by which XSOAR says that it does not offer this`);
  if (status >= 300 && status < 400) throw new TroubleError('sent-elsewhere', `${says}: ${elsewhere(location, base)}`);
  if (status >= 500 || status === 429) throw new TroubleError('server-fault', says);
  if (isWebPage)
    throw new TroubleError('web-page', `A web page answered at ${base.host} (HTTP ${status}), not the API`);
  if (status === 401 || status === 403) throw new TroubleError('refused-key', `${says}: it did not accept the key`);
  if (status !== 200) throw new TroubleError('not-xsoar', says);
  if (/^\s*</.test(body)) throw new TroubleError('web-page', `A web page answered at ${base.host}, not the API`);
  try {
    return JSON.parse(body);
  } catch {
    throw new TroubleError('not-xsoar', `${base.host} answered something that is not JSON`);
  }
}

/** Where a redirect leads; of its address only the host, for the rest may hold a token. */
function elsewhere(location: string | undefined, base: URL): string {
  const target = location !== undefined && URL.canParse(location, base.href) ? new URL(location, base) : undefined;
  return target === undefined ? 'a redirect to nowhere' : `a redirect to ${target.origin}`;
}
