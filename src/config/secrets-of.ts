import type { Config } from './config.ts';

/** Every secret of a configuration: external ids, and keys of XSOAR with their ids. */
export function secretsOf({ externalIds, apiKeys }: Pick<Config, 'externalIds' | 'apiKeys'>): readonly string[] {
  const keys = [...apiKeys.values()].flatMap(({ key, id }) => (id === undefined ? [key] : [key, id]));
  return [...externalIds.values(), ...keys];
}
