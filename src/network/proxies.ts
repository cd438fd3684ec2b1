import { isIPv6 } from 'node:net';
import { ProblemsError } from '../model/index.ts';

/** Which way requests leave the network. */
export interface Proxies {
  /** For endpoints that speak plain HTTP. */
  readonly http?: URL;
  readonly https?: URL;
  /** Whether NO_PROXY takes this host out. Without a port: the one of its scheme. */
  exempts(host: HostOfRequest): boolean;
}

export interface HostOfRequest {
  /** With its colon. */
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxies of the environment: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, of which the lower case wins, as everywhere.
 * Throws ProblemsError where one is no address of an HTTP proxy; what it holds may be a password and is never shown.
 */
export function readProxies(env: Env): Proxies {
  const [https, http] = [proxyOf(env, 'HTTPS_PROXY'), proxyOf(env, 'HTTP_PROXY')];
  const exempt = exemptions(env.no_proxy || env.NO_PROXY || '');
  return {
    ...(http && { http }),
    ...(https && { https }),
    exempts({ protocol, hostname, port = protocol === 'http:' ? 80 : 443 }) {
      const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
      return exempt.some(
        (entry) =>
          entry.name === '*' ||
          ((entry.port === undefined || entry.port === port) &&
            (host === entry.name || host.endsWith(`.${entry.name}`))),
      );
    },
  };
}

/** What of a proxy must appear in no message, in each form that it is sent or written in. */
export function secretsOfProxies({ http, https }: Proxies): readonly string[] {
  return [http, https].flatMap((proxy) => {
    if (!proxy?.password) return [];
    const password = decodeURIComponent(proxy.password);
    const login = `${decodeURIComponent(proxy.username)}:${password}`;
    return [password, proxy.password, Buffer.from(login).toString('base64')];
  });
}

function proxyOf(env: Env, name: string): URL | undefined {
  const used = [name.toLowerCase(), name, 'all_proxy', 'ALL_PROXY'].find((candidate) => env[candidate]);
  const given = used === undefined ? undefined : env[used]?.trim();
  if (used === undefined || !given) return undefined;
  // Without a scheme it is an HTTP proxy, as curl and the AWS CLI have it.
  const address = given.includes('://') ? given : `http://${given}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const wrong = [{ file: used, message: 'is no address of a proxy: write http://host:port or https://host:port' }];
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') throw new ProblemsError(wrong);
  try {
    decodeURIComponent(url.username + url.password);
  } catch {
    throw new ProblemsError([{ file: used, message: 'has a user name or password that is not percent-encoded' }]);
  }
  return url;
}

interface Exemption {
  /** A host, and all below it; `*`: every host. */
  readonly name: string;
  readonly port?: number;
}

function exemptions(list: string): readonly Exemption[] {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const port = isIPv6(entry) ? undefined : /:(\d+)$/.exec(entry)?.[1];
      const name = (port === undefined ? entry : entry.slice(0, -port.length - 1)).replace(/^\[|\]$/g, '');
      return {
        name: name === '*' ? name : name.replace(/^\*?\./, ''),
        ...(port !== undefined && { port: Number(port) }),
      };
    });
}
