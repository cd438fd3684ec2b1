import type { Node } from './syntax.ts';

/**
 * How large an expression may be. What walks over its syntax tree recurses, so its depth is bounded long before the stack
 * ends; and its parts are bounded, because each of its mistakes costs a check of all of them.
 */
export const expressionLimits = {
  maxDepth: 250,
  maxAstNodes: 10_000,
  maxListElements: 1_000,
  maxCallArguments: 32,
} as const;

const { maxDepth, maxAstNodes, maxListElements, maxCallArguments } = expressionLimits;

/** What is said of an expression that is larger, whichever limit it breaks. */
export const tooLarge =
  `the expression is too long or nested too deeply: at most ${maxDepth} operators, brackets or dots in a row or inside each ` +
  `other, ${maxListElements.toLocaleString('en')} elements in a list, ${maxCallArguments} arguments in a call and ` +
  `${maxAstNodes.toLocaleString('en')} names, values and operators in all; \`in\`, all() and exists() put a list in place of a chain`;

/** The first node below the deepest level that is allowed. The library bounds brackets and dots, but no chain of operators. */
export function nodeTooDeep(root: Node): Node | undefined {
  let level: readonly Node[] = [root];
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) level = level.flatMap(({ args }) => nodesIn(args));
  return level[0];
}

function nodesIn(args: unknown): readonly Node[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as Node] : [];
}
