import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { type TextStyle, writeScalar } from './text-style.ts';
import { fieldsOf, type NewWaiver, writeBlockEntry, writeFlowEntry, writeValue } from './write-entry.ts';

/** One replacement in a text, by offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Range = readonly [start: number, valueEnd: number, nodeEnd: number];

/** Adds a waiver to the mapping of a configuration; undefined where its layout gives no place for one. */
export function addEntry(root: YAMLMap.Parsed, text: string, waiver: NewWaiver, style: TextStyle): Edit | undefined {
  const pair = pairOf(root, 'waivers');
  if (pair === undefined)
    return root.flow ? addKeyToFlow(root, text, waiver, style) : addKeyToBlock(root, text, waiver, style);
  const { value } = pair;
  if (isSeq(value) && value.flow && value.items.length > 0)
    return addToFlow(value as YAMLSeq.Parsed, text, waiver, style);
  if (isSeq(value) && !value.flow) return addToBlock(value as YAMLSeq.Parsed, text, waiver, style);
  const empty = value === null || (isScalar(value) && value.value === null) || isSeq(value);
  return empty ? fillEmpty(pair, root, text, waiver, style) : undefined;
}

/** Gives the waiver at `index` another reason, owner and end; its comments and all else stay. */
export function changeEntry(
  root: YAMLMap.Parsed,
  text: string,
  index: number,
  waiver: NewWaiver,
  style: TextStyle,
): readonly Edit[] | undefined {
  const list = pairOf(root, 'waivers')?.value;
  const entry = isSeq(list) ? list.items[index] : undefined;
  if (!isMap(entry)) return undefined;
  const edits: Edit[] = [];
  for (const [key, value] of fieldsOf(waiver)) {
    const node = pairOf(entry as YAMLMap.Parsed, key)?.value as ParsedNode | null | undefined;
    if (node === undefined && key === 'accepts')
      edits.push(...insertAccepts(entry as YAMLMap.Parsed, text, waiver, style));
    else if (node?.range == null) return undefined;
    else if (!isScalar(node) || node.value !== value) {
      const [from, to] = node.range;
      const lineEnds = text.slice(from, to).endsWith('\n');
      edits.push({ from, to, text: writeValue(value, style) + (lineEnds ? style.newline : '') });
    }
  }
  return edits;
}

function insertAccepts(entry: YAMLMap.Parsed, text: string, { accepts }: NewWaiver, style: TextStyle): readonly Edit[] {
  const at = (pairOf(entry, 'reason')?.key as Node | undefined)?.range?.[0];
  if (at === undefined) return [];
  const key = writeScalar('accepts', style);
  const separator = entry.flow ? ', ' : `${style.newline}${' '.repeat(columnOf(at, text))}`;
  return [{ from: at, to: at, text: `${key}: ${writeValue(accepts, style)}${separator}` }];
}

function addToBlock(list: YAMLSeq.Parsed, text: string, waiver: NewWaiver, style: TextStyle): Edit {
  const [start, end] = list.range as Range;
  return insertLines(endOfLine(end, text), text, writeBlockEntry(waiver, columnOf(start, text), style), style);
}

function addToFlow(list: YAMLSeq.Parsed, text: string, waiver: NewWaiver, style: TextStyle): Edit {
  const last = (list.items.at(-1) as ParsedNode).range as Range;
  const own = text.slice(0, last[0]).split('\n').at(-1) ?? '';
  const aligned = own.trim() === '' ? own : undefined;
  const between = aligned === undefined ? ', ' : `,${style.newline}${aligned}`;
  return {
    from: last[1],
    to: last[1],
    text: between + writeFlowEntry(waiver, style.json ? aligned : undefined, style),
  };
}

function fillEmpty(pair: Pair, root: YAMLMap.Parsed, text: string, waiver: NewWaiver, style: TextStyle): Edit {
  const key = (pair.key as ParsedNode).range as Range;
  const value = (pair.value as ParsedNode | null)?.range as Range | undefined;
  if (root.flow) {
    const base = style.json && text.includes('\n') ? lineIndent(key[0], text) : undefined;
    const [from, to] = value ?? [key[1], key[1]];
    return { from, to, text: writeFlowList(waiver, base, style) };
  }
  const colon = text.indexOf(':', key[1]);
  const [from, to] = value !== undefined && value[1] > value[0] ? value : [colon + 1, colon + 1];
  const lines = writeBlockEntry(waiver, columnOf(key[0], text) + dashIndent(root, text, style), style);
  // What follows on the line (a comment) stays on it.
  const rest = text.slice(to, endOfLine(to, text)).trimEnd();
  return { from: colon + 1, to: Math.max(from, endOfLine(to, text)), text: `${rest}${style.newline}${lines}` };
}

function addKeyToBlock(root: YAMLMap.Parsed, text: string, waiver: NewWaiver, style: TextStyle): Edit {
  const column = columnOf((root.range as Range)[0], text);
  const key = `${' '.repeat(column)}waivers:${style.newline}`;
  const entry = writeBlockEntry(waiver, column + dashIndent(root, text, style), style);
  return insertLines(text.length, text, `${style.newline}${key}${entry}`, style);
}

function addKeyToFlow(root: YAMLMap.Parsed, text: string, waiver: NewWaiver, style: TextStyle): Edit | undefined {
  const last = root.items.at(-1);
  const end = ((last?.value ?? last?.key) as ParsedNode | undefined)?.range as Range | undefined;
  const at = (last?.key as ParsedNode | undefined)?.range?.[0];
  if (end === undefined || at === undefined) return undefined;
  const base = text.includes('\n') ? lineIndent(at, text) : undefined;
  const between = base === undefined ? ', ' : `,${style.newline}${base}`;
  const list = writeFlowList(waiver, style.json ? base : undefined, style);
  return { from: end[1], to: end[1], text: `${between}${writeScalar('waivers', style)}: ${list}` };
}

function writeFlowList(waiver: NewWaiver, base: string | undefined, style: TextStyle): string {
  if (base === undefined) return `[${writeFlowEntry(waiver, undefined, style)}]`;
  const inner = base + style.indent;
  return `[${style.newline}${inner}${writeFlowEntry(waiver, inner, style)}${style.newline}${base}]`;
}

/** New lines after an offset; the line before is ended first. */
function insertLines(at: number, text: string, lines: string, { newline }: TextStyle): Edit {
  const ended = at === 0 || text[at - 1] === '\n';
  return { from: at, to: at, text: ended ? lines : newline + lines };
}

function endOfLine(offset: number, text: string): number {
  if (text[offset - 1] === '\n') return offset;
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** How far the dashes of this author stand to the right of their key. */
function dashIndent(root: YAMLMap.Parsed, text: string, { indent }: TextStyle): number {
  for (const { key, value } of root.items) {
    if (!isSeq(value) || value.flow || value.items.length === 0) continue;
    return columnOf((value.range as Range)[0], text) - columnOf((key as ParsedNode).range[0], text);
  }
  return indent.length;
}

function columnOf(offset: number, text: string): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function lineIndent(offset: number, text: string): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';
}

function pairOf(map: YAMLMap.Parsed, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name) as Pair | undefined;
}
