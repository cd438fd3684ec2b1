import type { DeclaredXsoar } from '../../collect/probe-servers.ts';
import type { Config } from '../../config/index.ts';
import { readServerCertificates } from '../../files/server-certificates.ts';
import type { Topology } from '../../model/index.ts';

/**
 * The XSOAR servers that a part of the topology rests on and whose REST interface is declared, each once: an engine has its
 * server's. Throws ProblemsError where a file of certificates is of no use.
 */
export function declaredServers(config: Config, topology: Topology): readonly DeclaredXsoar[] {
  const names = new Set(topology.servers.map(({ name, engineOf = name }) => engineOf));
  const wanted = config.topology.servers.filter(({ name }) => names.has(name));
  const files = new Map([...config.caFiles].filter(([name]) => names.has(name)));
  const certificates = readServerCertificates(files);
  return wanted.flatMap(({ name: server, settings }) => {
    const apiKey = config.apiKeys.get(server);
    if (settings === undefined || !('url' in settings) || apiKey === undefined) return [];
    const own = certificates.get(server);
    const { key, id } = apiKey;
    return [
      { server, url: settings.url, key, ...(id !== undefined && { keyId: id }), ...(own && { certificates: own }) },
    ];
  });
}
