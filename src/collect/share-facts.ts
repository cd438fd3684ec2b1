import type { Fact, Facts, Subject } from '../model/index.ts';

/**
 * The same subjects with facts that are equal kept once, and texts of their own: what was cut out of an answer would
 * otherwise keep the whole answer in memory as long as the snapshot.
 */
export function shareFacts(subjects: readonly Subject[]): Subject[] {
  const facts = new Map<string, Fact>();
  const names = new Map<string, string>();
  const share = (fact: Fact): Fact => {
    const text = JSON.stringify(fact);
    const known = facts.get(text) ?? (JSON.parse(text) as Fact);
    facts.set(text, known);
    return known;
  };
  return subjects.map((subject) => {
    const name = names.get(subject.name) ?? subject.name;
    names.set(name, name);
    const shared: Facts = Object.fromEntries(Object.entries(subject.facts).map(([path, fact]) => [path, share(fact)]));
    return { ...subject, name, facts: shared };
  });
}
