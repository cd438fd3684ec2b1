import { wholeFunction } from './functions.ts';
import type { Node } from './syntax.ts';

/** The part of the expression library that parses. */
export interface Parser {
  parse(source: string): { readonly ast: Node; (context: Record<string, unknown>): unknown };
}

/**
 * Parses an expression for evaluation, with `whole(…)` around everything whose end must be known: operands of `==`, lists
 * that are counted or indexed, the result. `exists`, `all`, `in` and isEmpty() go through a list read in part on their own.
 */
export function guardPartialLists(source: string, parser: Parser): Guarded {
  return guardTree(parser.parse(source).ast, parser);
}

/** The same for each of the conditions that `&&` joins in an expression, in order; none where it is one condition. */
export function guardConjuncts(source: string, parser: Parser): readonly Guarded[] {
  const conjuncts = conjunctsOf(parser.parse(source).ast);
  return conjuncts.length < 2 ? [] : conjuncts.map((tree) => guardTree(tree, parser));
}

/** Evaluates a guarded expression. */
export type Guarded = (context: Record<string, unknown>) => unknown;

function conjunctsOf(tree: Node): readonly Node[] {
  return tree.op === '&&' ? (tree.args as Node[]).flatMap(conjunctsOf) : [tree];
}

function guardTree(tree: Node, parser: Parser): Guarded {
  const program = parser.parse(`${wholeFunction}(0)`);
  const [, operands] = program.ast.args as [string, Node[]];
  operands[0] = tree;
  guardBelow(tree, parser);
  return program;
}

function guardBelow(node: Node, parser: Parser): void {
  for (const { among, index, needsEnd } of childrenOf(node)) {
    const child = among[index] as Node;
    guardBelow(child, parser);
    if (needsEnd && child.op !== 'value') among[index] = guarded(child, parser);
  }
}

function guarded(operand: Node, parser: Parser): Node {
  const { ast } = parser.parse(`${wholeFunction}(0)`);
  (ast.args as [string, Node[]])[1][0] = operand;
  return ast;
}

/** A place in the syntax tree that holds a node, and whether that node's value must be known to its end. */
interface Child {
  readonly among: unknown[];
  readonly index: number;
  readonly needsEnd: boolean;
}

function childrenOf({ op, args }: Node): readonly Child[] {
  const all = (among: unknown[], needsEnd: boolean) => among.map((_, index) => ({ among, index, needsEnd }));
  switch (op) {
    case 'value':
    case 'id':
      return [];
    case '!_':
    case '-_':
      return all([args], false);
    case '.':
      return [{ among: args as unknown[], index: 0, needsEnd: false }];
    case 'call': {
      const [name, operands] = args as [string, unknown[]];
      return all(operands, name === 'size');
    }
    case 'rcall': {
      const among = args as [string, Node, unknown[]];
      return [{ among, index: 1, needsEnd: among[0] === 'size' }, ...all(among[2], false)];
    }
    default:
      return all(args as unknown[], ['==', '!=', 'in', '[]', 'list'].includes(op)).map((child) =>
        op === 'in' && child.index === 1 ? { ...child, needsEnd: false } : child,
      );
  }
}
