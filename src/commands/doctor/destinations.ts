import { type Elsewhere, readProxies } from '../../collect/probe.ts';
import type { DeclaredXsoar } from '../../collect/probe-servers.ts';
import type { Host } from '../../host.ts';
import { escapeData } from '../../report/escape.ts';

/**
 * Tells on stderr, before anything is sent, which host gets which secret: the key of each XSOAR server, and what signs calls
 * where a setting leads them to another place than AWS's own.
 */
export function tellDestinations(
  host: Pick<Host, 'env' | 'stderr'>,
  servers: readonly DeclaredXsoar[],
  elsewhere: readonly Elsewhere[],
): void {
  const proxies = readProxies(host.env);
  for (const { server, url, keyId } of servers) {
    const { protocol, hostname, port, host: place } = new URL(url);
    const proxy = proxies.exempts({ protocol, hostname, ...(port !== '' && { port: Number(port) }) })
      ? undefined
      : proxies.https;
    const key = keyId === undefined ? 'the API key' : 'the API key and its id';
    const way = proxy === undefined ? '' : `, through the proxy ${proxy.host}`;
    tell(host, `${key} of ${server} will be sent to ${place}${way}`);
  }
  for (const { endpoint, services } of elsewhere)
    tell(
      host,
      `calls of ${services.join(', ')} with your AWS session and signature will be sent to ${endpoint}, by a setting ` +
        '(AWS_ENDPOINT_URL or endpoint_url)',
    );
}

function tell({ stderr }: Pick<Host, 'stderr'>, text: string): void {
  stderr.write(`trustpath: ${escapeData(text)}\n`);
}
