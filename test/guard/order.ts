/** Files that take long, the longest first: started last, one of them would run alone at the end. */
const longest = [
  'program/faults',
  'test/program/',
  'test/derive/path/',
  'test/collect/random',
  'test/moto/',
  'test/prove/laws',
  'test/policy/hostile',
  'test/policy/laws',
  'test/commands/doctor',
  'test/package/',
];

/** Those that take long first, then by name. */
export function longestFirst(files: readonly string[]): readonly string[] {
  const rank = (file: string) => {
    const index = longest.findIndex((start) => file.includes(start));
    return index === -1 ? longest.length : index;
  };
  return [...files].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
