import { compareText, type Fact, known } from '../model/index.ts';

/** Tags as a fact, sorted by key; their keys are names, and secrets in their values are withheld. */
export function tagsFact(tags: Readonly<Record<string, string>>, withhold: (text: string) => string): Fact {
  const sorted = Object.entries(tags).sort(([one], [other]) => compareText(one, other));
  return known(Object.fromEntries(sorted.map(([key, value]) => [key, withhold(value)])));
}
