/** A node of the expression library's syntax tree, as far as it is looked at. */
export interface Node {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
}

/** The parts of `a.b.c`, and where each stands. */
export interface Chain {
  readonly parts: readonly string[];
  readonly offsets: readonly number[];
}

/** A dotted name; undefined where something other than a name is at its root. */
export function chainOf(node: Node): Chain | undefined {
  if (node.op === 'id') return { parts: [node.args as string], offsets: [node.start] };
  if (node.op !== '.') return undefined;
  const [left, name] = node.args as [Node, string];
  const chain = chainOf(left);
  return chain && { parts: [...chain.parts, name], offsets: [...chain.offsets, node.end - name.length] };
}
