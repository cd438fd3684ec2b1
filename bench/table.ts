/** One part of the benchmark as it is printed. */
export interface Part {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What was measured, in a sentence or two. */
  readonly note: string;
}

/** A part as Markdown. */
export function printPart({ title, columns, rows, note }: Part): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), '', note, ''].join('\n');
}

/** `1.07 ×` */
export function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}
