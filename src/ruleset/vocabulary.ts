import type { FactEntry, KindEntry } from '../catalogue/index.ts';
import { nearest, type RuleParameter } from '../model/index.ts';

/** The names that the expressions of one rule may use. */
export interface Vocabulary {
  /** The kinds whose variables are seen, the rule's own first. */
  readonly entries: readonly KindEntry[];
  readonly params: Readonly<Record<string, RuleParameter>>;
}

/** What a dotted name stands for. */
export type Reference =
  | { readonly is: 'fact'; readonly path: string; readonly entry: FactEntry; readonly rest: readonly string[] }
  | { readonly is: 'param'; readonly name: string; readonly parameter: RuleParameter; readonly rest: readonly string[] }
  | { readonly is: 'now' }
  | { readonly is: 'group'; readonly message: string }
  | {
      readonly is: 'nothing';
      readonly message: string /** Index of the part that is not known. */;
      readonly part: number;
    };

/** Looks a dotted name up, as far as it names a fact; `rest` is what follows the fact (a key of a map, a field of a record). */
export function resolveName(parts: readonly string[], vocabulary: Vocabulary): Reference {
  const [variable = '', ...path] = parts;
  if (variable === 'params' && Object.keys(vocabulary.params).length > 0) return resolveParameter(path, vocabulary);
  if (variable === 'now') return { is: 'now' };
  const entry = vocabulary.entries.find((candidate) => candidate.variable === variable);
  if (entry === undefined) {
    const known = variableNames(vocabulary);
    return { is: 'nothing', part: 0, message: `there is no ${variable} here${suggest(variable, known)}` };
  }
  return resolveFact(entry, path);
}

/** The variables an expression may name, sorted. */
export function variableNames(vocabulary: Vocabulary): readonly string[] {
  const params = Object.keys(vocabulary.params).length > 0 ? ['params'] : [];
  return [...vocabulary.entries.map((entry) => entry.variable), ...params, 'now'].sort();
}

/** `; did you mean …?`, or the names there are. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `; did you mean ${near}?`;
  return known.length === 0 ? '' : `; known: ${[...known].sort().join(', ')}`;
}

function resolveParameter(path: readonly string[], { params }: Vocabulary): Reference {
  const [name, ...rest] = path;
  if (name === undefined) return { is: 'group', message: 'params holds several parameters: name one, as params.NAME' };
  const parameter = Object.hasOwn(params, name) ? params[name] : undefined;
  if (parameter === undefined) {
    const message = `the rule has no parameter ${name}${suggest(name, Object.keys(params))}`;
    return { is: 'nothing', part: 1, message };
  }
  return { is: 'param', name, parameter, rest };
}

function resolveFact(entry: KindEntry, path: readonly string[]): Reference {
  const { variable, facts } = entry;
  for (let length = 1; length <= path.length; length++) {
    const name = path.slice(0, length).join('.');
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact !== undefined) return { is: 'fact', path: `${variable}.${name}`, entry: fact, rest: path.slice(length) };
    const group = `${name}.`;
    if (Object.keys(facts).some((known) => known.startsWith(group))) continue;
    const message = `${variable} has no fact ${path.join('.')}${suggest(path.join('.'), Object.keys(facts))}`;
    return { is: 'nothing', part: length, message };
  }
  const below = path.length === 0 ? '' : `${path.join('.')}.`;
  const members = Object.keys(facts).filter((known) => known.startsWith(below));
  const named = members.map((member) => `${variable}.${member}`).sort();
  return {
    is: 'group',
    message: `${[variable, ...path].join('.')} is a group of facts: name one of ${named.join(', ')}`,
  };
}
