import type { Config } from './config.ts';

/** Every secret of a configuration and of the proxies around it: external ids, keys of XSOAR with their ids, passwords. */
export function secretsOf({
  externalIds,
  apiKeys,
  proxyPasswords,
}: Pick<Config, 'externalIds' | 'apiKeys' | 'proxyPasswords'>): readonly string[] {
  const keys = [...apiKeys.values()].flatMap(({ key, id }) => (id === undefined ? [key] : [key, id]));
  return [...externalIds.values(), ...keys, ...proxyPasswords.values()];
}
