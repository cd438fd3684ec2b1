import { type Server, withheld } from '../model/index.ts';

/** Declared condition keys without secrets: what is said of the external id, and what repeats another secret. */
export function withholdFacts(facts: Server['facts'], withhold: (text: string) => string): Server['facts'] {
  const withholdAll = (value: string | readonly string[], how: (text: string) => string) =>
    typeof value === 'string' ? how(value) : value.map(how);
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      withholdAll(value, key.toLowerCase() === 'sts:externalid' ? () => withheld : withhold),
    ]),
  );
}
