import type { Scalar } from 'yaml';

/**
 * Offset in `text` of every UTF-16 unit of a scalar's value, and of its end, by walking both together: indentation, folded
 * line ends, quotes and escapes take room in the text that the value does not have. Exact for all but white space, which may
 * be off by the indentation. Undefined where the two cannot be aligned.
 */
export function scalarOffsets(scalar: Scalar.Parsed, text: string): readonly number[] | undefined {
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  const { start, end } = bodyOf(scalar, text);
  const offsets: number[] = [];
  let raw = start;
  while (raw < end) {
    const escaped = escapeAt(scalar, text, raw);
    const wanted = value[offsets.length];
    if (escaped !== undefined) {
      for (let unit = 0; unit < escaped.units; unit++) offsets.push(raw);
      raw += escaped.length;
    } else if (text[raw] === wanted || (text[raw] === '\n' && wanted === ' ')) offsets.push(raw++);
    else if (isSpace(text[raw])) raw++;
    else return undefined;
  }
  while (offsets.length < value.length && isSpace(value[offsets.length])) offsets.push(end);
  return offsets.length === value.length ? [...offsets, end] : undefined;
}

/** What is between the quotes, or below the header of a block. */
function bodyOf(scalar: Scalar.Parsed, text: string): { start: number; end: number } {
  const [start, end] = scalar.range;
  if (scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE') return { start: start + 1, end: end - 1 };
  if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED') return { start, end };
  const header = text.indexOf('\n', start);
  return { start: header === -1 ? end : header + 1, end };
}

/** Characters an escape takes in the text, and units in the value (none for an escaped line end). */
function escapeAt(scalar: Scalar.Parsed, text: string, at: number): { length: number; units: number } | undefined {
  if (scalar.type === 'QUOTE_SINGLE') return text.startsWith("''", at) ? { length: 2, units: 1 } : undefined;
  if (scalar.type !== 'QUOTE_DOUBLE' || text[at] !== '\\') return undefined;
  const kind = text[at + 1] ?? '';
  if (kind === '\n') return { length: 2, units: 0 };
  if (kind === '\r') return { length: 3, units: 0 };
  const digits = { x: 2, u: 4, U: 8 }[kind] ?? 0;
  const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  return { length: 2 + digits, units: code > 0xffff ? 2 : 1 };
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
