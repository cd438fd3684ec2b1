import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { explainProxyError, type HostOfRequest, type Proxies, proxyAgents } from '../network/index.ts';
import type { Limits } from './limits.ts';
import { silent } from './silent.ts';

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
  const direct = new NodeHttpHandler({ connectionTimeout, httpAgent: agent, httpsAgent: agent, logger: silent });
  if (proxies === undefined || (proxies.http ?? proxies.https) === undefined) return direct;

  const agents = await proxyAgents(proxies, {
    connections,
    connectMs: limits.connectMs,
    ...(certificates && { hostAuthorities: certificates, proxyAuthorities: certificates }),
  });
  const proxied = new NodeHttpHandler({
    connectionTimeout,
    logger: silent,
    ...(agents.http && { httpAgent: agents.http }),
    ...(agents.https && { httpsAgent: agents.https }),
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
