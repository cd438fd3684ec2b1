import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml';
import type { Path } from './source.ts';

/** Levels of mappings and lists, aliases expanded. */
const maxDepth = 64;
/** Values, aliases expanded: a bomb of aliases ends here. */
const maxValues = 500_000;

/** The plain value of a document, and the offsets of its parts. */
export interface DocumentTree {
  readonly value: unknown;
  /** In document order; where there are any, `value` is not to be used. */
  readonly errors: readonly { readonly offset: number; readonly message: string }[];
  offsetOf(path: Path, what: 'key' | 'value'): number;
  scalarAt(path: Path): Scalar.Parsed | undefined;
}

/** Expands aliases, and refuses what has no place in plain data: tags, keys that are not text or stand twice, cycles. */
export function readDocument(document: Document.Parsed): DocumentTree {
  let targets: ReadonlyMap<Alias, Node> | undefined;
  const targetOf = (alias: Alias) => {
    targets ??= aliasTargets(document);
    return targets.get(alias);
  };
  const errors: { offset: number; message: string }[] = [];
  const openAliases = new Set<Alias>();
  const pairsOf = new Map<Node, ReadonlyMap<string, Place>>();
  let values = 0;

  const refuse = (node: Node | null | undefined, message: string) => {
    errors.push({ offset: startOf(node), message });
    return undefined;
  };

  const read = (node: Node | null, depth: number): unknown => {
    if (errors.length > 20) return undefined;
    if (++values === maxValues)
      return refuse([...openAliases][0] ?? node, 'The file holds more values than can be right, aliases expanded.');
    if (values > maxValues) return undefined;
    if (depth > maxDepth) return refuse(node, 'Mappings and lists are nested too deeply here.');
    if (isAlias(node)) return readAlias(node, depth);
    if (node !== null && node.tag !== undefined && !plainTags.has(node.tag)) return refuse(node, noTags);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item) => read(item as Node, depth + 1));
    if (!isMap(node)) return null;
    const entries = new Map<string, unknown>();
    const pairs = new Map<string, Place>();
    pairsOf.set(node, pairs);
    for (const { key, value } of node.items as { key: Node; value: Node | null }[]) {
      const name = keyText(key);
      if (name === undefined) refuse(key ?? node, 'A key must be text.');
      else if (name === '__proto__') refuse(key, '`__proto__` is not allowed as a key.');
      else if (pairs.has(name)) refuse(key, `The key ${JSON.stringify(name)} is given twice in the same mapping.`);
      else {
        pairs.set(name, { key, value });
        entries.set(name, read(value, depth + 1));
      }
    }
    return Object.fromEntries(entries);
  };

  const readAlias = (alias: Alias, depth: number): unknown => {
    const target = targetOf(alias);
    if (target === undefined)
      return refuse(alias, 'Nothing above is anchored by this name: put text that begins with `*` in quotes.');
    if (openAliases.has(alias)) return refuse(alias, 'This alias stands inside what it refers to.');
    openAliases.add(alias);
    const value = read(target, depth);
    openAliases.delete(alias);
    return value;
  };

  const resolve = (node: Node | null | undefined): Node | null | undefined => {
    return isAlias(node) ? targetOf(node) : node;
  };

  const step = (from: Node | null | undefined, name: string | number): Place | undefined => {
    const node = resolve(from);
    if (!isSeq(node)) return isMap(node) ? pairsOf.get(node)?.get(String(name)) : undefined;
    const item = typeof name === 'number' ? (node.items[name] as Node | undefined) : undefined;
    return item === undefined ? undefined : { key: item, value: item };
  };

  const root: Node | null = document.contents;
  return {
    value: read(root, 0),
    errors,
    offsetOf(path, what) {
      let place: Place = { key: root, value: root };
      for (const name of path) {
        const next = step(place.value, name);
        if (next === undefined) return startOf(place.value ?? place.key);
        place = next;
      }
      return startOf(what === 'key' || isEmpty(place.value) ? place.key : place.value);
    },
    scalarAt(path) {
      let node: Node | null | undefined = root;
      for (const name of path) node = step(node, name)?.value;
      const found = resolve(node);
      return isScalar(found) ? (found as Scalar.Parsed) : undefined;
    },
  };
}

/** One entry of a mapping, or an item of a list, which is its own key. */
interface Place {
  readonly key: Node | null;
  readonly value: Node | null;
}

export const noTags = 'A tag (`!…`) stands here, but only plain data is read: put text that begins with `!` in quotes.';

const plainTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** An anchor given twice means, at each alias, the one above it that is nearest. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && !node.source);
}

/** A key as written, so that `010:` stays `010`. */
function keyText(key: Node | null): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : key.source;
}
