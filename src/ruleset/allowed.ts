/** What a rule may use of the expression language. What is not listed is refused. */
export const operators = [
  ...['?:', '||', '&&', '!_', '==', '!=', '<', '<=', '>', '>=', 'in'],
  ...['+', '-', '*', '/', '%', '-_', '[]', 'list'],
] as const;

export const functions = ['has', 'size', 'isEmpty', 're', 'like', 'duration', 'timestamp'] as const;

export const methods = ['size', 'startsWith', 'endsWith', 'contains'] as const;

export const comprehensions = ['exists', 'all', 'exists_one', 'filter', 'map'] as const;

/** How deep comprehensions may be nested: the library sets no limit on the work that an expression does. */
export const deepestComprehension = 2;

const optional = 'optional values would take an unknown fact for an absent one: use has()';

/** Why something that people may know from elsewhere is refused, by its name. */
export const refusals: Readonly<Record<string, string>> = {
  dyn: 'dyn() would switch the type check off',
  matches: 'matches() can take exponential time: use re(text, pattern) or like(text, glob)',
  type: 'types are checked before a rule runs, not by it',
  map: 'a map that is written out cannot be used in a rule',
  optional,
  '.?': optional,
  '[?]': optional,
};

export function includes<Name extends string>(names: readonly Name[], name: string): name is Name {
  return (names as readonly string[]).includes(name);
}
