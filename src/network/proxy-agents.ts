import type { HttpProxyAgent, HttpsProxyAgent } from 'hpagent';
import type { Proxies } from './proxies.ts';

/** What connections through a proxy have in common with those that need none. */
export interface ProxyAgentOptions {
  /** Most connections to one host. */
  readonly connections: number;
  /** Milliseconds until the way through the proxy must be open. */
  readonly connectMs: number;
  /** PEM: the authorities that the host's certificate is held against, in place of those that Node knows. */
  readonly hostAuthorities?: string;
  /** PEM: the same for the proxy's, where the proxy speaks TLS. */
  readonly proxyAuthorities?: string;
}

/** Opens ways through the proxies, by the scheme of what is asked; one is absent where there is no proxy for it. */
export async function proxyAgents(
  proxies: Proxies,
  { connections, connectMs, hostAuthorities, proxyAuthorities }: ProxyAgentOptions,
): Promise<{ readonly http?: HttpProxyAgent; readonly https?: HttpsProxyAgent }> {
  const { HttpProxyAgent, HttpsProxyAgent } = await import('hpagent');
  // The agent takes `timeout` for the way through the proxy; an idle connection is closed after it too.
  const through = (proxy: URL) => ({
    keepAlive: true,
    maxSockets: connections,
    proxy,
    timeout: connectMs,
    ...(hostAuthorities && { ca: hostAuthorities }),
    ...(proxyAuthorities && { proxyRequestOptions: { ca: [proxyAuthorities] } }),
  });
  return {
    ...(proxies.http && { http: new HttpProxyAgent(through(proxies.http)) }),
    ...(proxies.https && { https: new HttpsProxyAgent(through(proxies.https)) }),
  };
}
