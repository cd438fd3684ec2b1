import type { Waiver } from '../../model/index.ts';
import { type TextStyle, writeScalar } from './text-style.ts';

/** A waiver as somebody writes it. */
export type NewWaiver = Omit<Waiver, 'location'>;

type Field = readonly [key: string, value: string | readonly string[]];

/** What is written of a waiver: what it accepts only where that is not the default. */
export function fieldsOf({ rule, subject, accepts, reason, owner, expires }: NewWaiver): readonly Field[] {
  return [
    ['rule', rule],
    ['subject', subject],
    ...(accepts.includes('unknown') ? [['accepts', accepts] as const] : []),
    ['reason', reason],
    ['owner', owner],
    ['expires', expires],
  ];
}

export function writeValue(value: Field[1], style: TextStyle): string {
  return typeof value === 'string'
    ? writeScalar(value, style)
    : `[${value.map((item) => writeScalar(item, style)).join(', ')}]`;
}

/** The waiver as an item of a block list whose dashes stand at `column`, each line ended. */
export function writeBlockEntry(waiver: NewWaiver, column: number, style: TextStyle): string {
  const blanks = ' '.repeat(column);
  return fieldsOf(waiver)
    .map(
      ([key, value], index) =>
        `${blanks}${index === 0 ? '- ' : '  '}${key}: ${writeValue(value, style)}${style.newline}`,
    )
    .join('');
}

/** The waiver between braces: on one line, or in JSON with a line for each field after lines indented by `base`. */
export function writeFlowEntry(waiver: NewWaiver, base: string | undefined, style: TextStyle): string {
  const key = (name: string) => (style.json ? JSON.stringify(name) : name);
  const fields = fieldsOf(waiver).map(([name, value]) => `${key(name)}: ${writeValue(value, style)}`);
  if (base === undefined) return `{ ${fields.join(', ')} }`;
  const lines = fields.map((field) => `${base}${style.indent}${field}`);
  return `{${style.newline}${lines.join(`,${style.newline}`)}${style.newline}${base}}`;
}
