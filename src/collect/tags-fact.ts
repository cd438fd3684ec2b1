import { compareText, type Fact, known } from '../model/index.ts';

/** Tags as a fact, sorted by key, without secrets. */
export function tagsFact(tags: Readonly<Record<string, string>>, redact: (text: string) => string): Fact {
  const sorted = Object.entries(tags).sort(([one], [other]) => compareText(one, other));
  return known(Object.fromEntries(sorted.map(([key, value]) => [key, redact(value)])));
}
