import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Limits } from './limits.ts';

/** The one set of connections of a run, whatever the account, region and service. Agents for proxies belong here. */
export async function createTransport(limits: Limits, connections: number): Promise<NodeHttpHandler> {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  const agent = { keepAlive: true, maxSockets: connections };
  return new NodeHttpHandler({ connectionTimeout: limits.connectMs, httpAgent: agent, httpsAgent: agent });
}
