import { holdsWithheld } from '../model/index.ts';
import { UnknownFact } from './unknown-fact.ts';

/**
 * The same map, in which to look at a value that is withheld throws UnknownFact; `name` is that of its fact. Its keys and their
 * number are known.
 */
export function guardWithheld(map: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  if (![...map.values()].some(holdsWithheld)) return map;
  const show = (key: string) => {
    const value = map.get(key);
    if (value === undefined || !holdsWithheld(value)) return value;
    throw withheldPart(name, `What ${JSON.stringify(key)} is set to is withheld, for it holds a secret.`);
  };
  // The expression library goes by the class of a value: it must stay a Map itself.
  return Object.defineProperties(new Map(map), {
    get: { value: show },
    [Symbol.iterator]: {
      *value() {
        for (const key of map.keys()) yield [key, show(key)];
      },
    },
  });
}

/** A part of a fact of which nobody knows what it is. */
export function withheldPart(name: string, detail: string): UnknownFact {
  return new UnknownFact({ unknown: 'not-declared', detail }, name);
}
