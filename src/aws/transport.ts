import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Limits } from './limits.ts';
import type { HostOfRequest, Proxies } from './proxies.ts';
import { explainProxyError } from './proxy-error.ts';

/** The one set of connections of a run, whatever the account, region and service. */
export type Transport = Pick<NodeHttpHandler, 'handle' | 'destroy'>;

/** How connections leave this machine. */
export interface Network {
  readonly proxies?: Proxies;
  /** PEM: the authorities to trust, in place of those that Node knows. */
  readonly certificates?: string;
}

/** Opens nothing yet. `connections` is the most to one host. */
export async function createTransport(
  limits: Limits,
  connections: number,
  { proxies, certificates }: Network = {},
): Promise<Transport> {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const agent = { keepAlive: true, maxSockets: connections, ...(certificates && { ca: certificates }) };
  const connectionTimeout = limits.connectMs;
  const direct = new NodeHttpHandler({ connectionTimeout, httpAgent: agent, httpsAgent: agent });
  if (proxies === undefined || (proxies.http ?? proxies.https) === undefined) return direct;

  const { HttpProxyAgent, HttpsProxyAgent } = await import('hpagent');
  // The agent takes `timeout` for the way through the proxy; an idle connection is closed after it too.
  const through = (proxy: URL) => ({
    ...agent,
    proxy,
    timeout: limits.connectMs,
    ...(certificates && { proxyRequestOptions: { ca: [certificates] } }),
  });
  const proxied = new NodeHttpHandler({
    connectionTimeout,
    ...(proxies.http && { httpAgent: new HttpProxyAgent(through(proxies.http)) }),
    ...(proxies.https && { httpsAgent: new HttpsProxyAgent(through(proxies.https)) }),
  });
  return {
    async handle(request, options) {
      const proxy = request.protocol === 'http:' ? proxies.http : proxies.https;
      if (proxy === undefined || proxies.exempts(request as HostOfRequest)) return direct.handle(request, options);
      try {
        return await proxied.handle(request, options);
      } catch (error) {
        throw explainProxyError(error, request, proxy);
      }
    },
    destroy() {
      direct.destroy();
      proxied.destroy();
    },
  };
}
