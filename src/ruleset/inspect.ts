import { comprehensions, deepestComprehension, functions, includes, methods, operators, refusals } from './allowed.ts';
import type { ExpressionProblem } from './expression.ts';
import { compilePattern } from './functions.ts';
import { chainOf, type Node } from './syntax.ts';
import { resolveName, suggest, type Vocabulary, variableNames } from './vocabulary.ts';

/** What our own walk over an expression found, before its types are checked. */
export interface Inspection {
  /** Qualified paths of the facts it names, sorted. */
  readonly facts: readonly string[];
  readonly problems: readonly ExpressionProblem[];
  /** Calls with literal arguments that can only fail now: `duration("9x")`. */
  readonly literalCalls: readonly Node[];
}

/**
 * Walks over an expression and refuses what the library lets through: names inside has() that do not exist, comparisons
 * with null, everything dynamic, regular expressions that backtrack, comprehensions without bounds.
 */
export function inspect(root: Node, source: string, vocabulary: Vocabulary): Inspection {
  const found = visit(root, { source, vocabulary, bound: [] });
  const problems = new Map<number, string>();
  for (const item of found)
    if ('message' in item && !problems.has(item.offset)) problems.set(item.offset, item.message);
  return {
    facts: [...new Set(found.flatMap((item) => ('fact' in item ? item.fact : [])))].sort(),
    problems: [...problems].map(([offset, message]) => ({ offset, message })),
    literalCalls: found.flatMap((item) => ('literalCall' in item ? item.literalCall : [])),
  };
}

type Found = ExpressionProblem | { readonly fact: string } | { readonly literalCall: Node };

interface Place {
  readonly source: string;
  readonly vocabulary: Vocabulary;
  /** Variables of the comprehensions around. */
  readonly bound: readonly string[];
}

function refuse(place: Node | number, message: string): readonly ExpressionProblem[] {
  return [{ offset: typeof place === 'number' ? place : place.start, message }];
}

function visit(node: Node, place: Place): readonly Found[] {
  switch (node.op) {
    case 'value':
      return visitLiteral(node);
    case 'id':
    case '.':
      return visitName(node, place);
    case 'call':
      return visitCall(node, place);
    case 'rcall':
      return visitMethod(node, place);
  }
  if (!includes(operators, node.op)) return refuse(node, refusals[node.op] ?? `${node.op} cannot be used in a rule`);
  const operands = [node.args].flat() as Node[];
  return [
    ...(node.op === '/' || node.op === '%' ? checkDivisor(operands[1] as Node) : []),
    ...operands.flatMap((operand) => visit(operand, place)),
  ];
}

function visitLiteral(node: Node): readonly Found[] {
  if (node.args === null) return refuse(node, 'nothing is ever null: ask has() whether an optional fact is there');
  if (['string', 'bigint', 'boolean'].includes(typeof node.args)) return [];
  return refuse(node, 'only text, whole numbers, true and false can be written in a rule');
}

/** A dotted name: of a fact, of a parameter, or of a field below something else. */
function visitName(node: Node, place: Place): readonly Found[] {
  const chain = chainOf(node);
  if (chain === undefined) return visit((node.args as [Node, string])[0], place);
  const [variable = ''] = chain.parts;
  if (place.bound.includes(variable)) return [];
  const reference = resolveName(chain.parts, place.vocabulary);
  if (reference.is === 'fact') return [{ fact: reference.path }];
  if (reference.is === 'group') return refuse(node, reference.message);
  if (reference.is !== 'nothing') return [];
  return refuse(chain.offsets[reference.part] ?? node, refusals[variable] ?? reference.message);
}

function visitCall(node: Node, place: Place): readonly Found[] {
  const [name, args] = node.args as [string, readonly Node[]];
  if (name === 'has') return visitHas(node, args, place);
  const below = args.flatMap((arg) => visit(arg, place));
  if (!includes(functions, name))
    return [...refuse(node, refusals[name] ?? `there is no function ${name}()${suggest(name, functions)}`), ...below];
  if (name === 're') return [...checkPattern(args[1]), ...below];
  if ((name !== 'duration' && name !== 'timestamp') || args.length !== 1) return below;
  if (args[0]?.op === 'value') return [{ literalCall: node }, ...below];
  return [...refuse(args[0] as Node, `${name}() takes text that is written out, so that it is checked now`), ...below];
}

/** `has()` is where the library does not look: only facts that can be absent and keys of a map make sense inside. */
function visitHas(node: Node, args: readonly Node[], place: Place): readonly Found[] {
  const [target] = args;
  const chain = target?.op === '.' ? chainOf(target) : undefined;
  if (target === undefined || args.length !== 1 || chain === undefined)
    return refuse(node, 'has() takes the name of one fact, as in has(instance.vpcId)');
  const name = chain.parts.join('.');
  if (place.bound.includes(chain.parts[0] as string)) return refuse(target, `${name} is never absent`);
  const reference = resolveName(chain.parts, place.vocabulary);
  if (reference.is === 'param' || reference.is === 'now') return refuse(target, `${name} is never absent`);
  if (reference.is !== 'fact') return visitName(target, place);
  const { path, entry, rest } = reference;
  const keyOfMap = typeof entry.type === 'object' && 'map' in entry.type && rest.length === 1;
  if (rest.length > 0 && !keyOfMap) return refuse(target, `${path} has nothing called ${rest.join('.')}`);
  if (!keyOfMap && entry.optional !== true)
    return refuse(target, `${path} is never absent, only unknown: has() would never be false`);
  return [{ fact: path }];
}

function visitMethod(node: Node, place: Place): readonly Found[] {
  const [name, receiver, args] = node.args as [string, Node, readonly Node[]];
  const offset = place.source.indexOf(name, receiver.end);
  const below = visit(receiver, place);
  if (includes(comprehensions, name)) return [...below, ...visitComprehension(offset, name, args, place)];
  if (includes(methods, name)) return [...below, ...args.flatMap((arg) => visit(arg, place))];
  const known = [...methods, ...comprehensions];
  return [...below, ...refuse(offset, refusals[name] ?? `there is no method ${name}()${suggest(name, known)}`)];
}

function visitComprehension(offset: number, name: string, args: readonly Node[], place: Place): readonly Found[] {
  const [variable, ...bodies] = args;
  if (variable?.op !== 'id' || bodies.length === 0)
    return refuse(offset, `${name}() takes a name for the element and an expression, as in ${name}(x, x != "")`);
  const element = variable.args as string;
  const { bound, vocabulary } = place;
  const isTaken = bound.includes(element) || variableNames(vocabulary).includes(element);
  const isTooDeep = bound.length === deepestComprehension;
  return [
    ...(isTaken ? refuse(variable, `${element} already has a meaning here: choose another name for the element`) : []),
    ...(isTooDeep ? refuse(offset, `comprehensions can be nested ${deepestComprehension} deep, not deeper`) : []),
    ...bodies.flatMap((body) => visit(body, { ...place, bound: [...bound, element] })),
  ];
}

function checkPattern(pattern: Node | undefined): readonly Found[] {
  if (pattern === undefined) return [];
  if (pattern.op !== 'value' || typeof pattern.args !== 'string')
    return refuse(pattern, 're() takes a pattern that is written out, so that it is checked now');
  try {
    compilePattern(pattern.args);
    return [];
  } catch (error) {
    return refuse(pattern, (error as Error).message);
  }
}

function checkDivisor(divisor: Node): readonly Found[] {
  if (divisor.op === 'value' && divisor.args !== 0n) return [];
  return refuse(divisor, 'the divisor must be a number that is written out and not 0');
}
