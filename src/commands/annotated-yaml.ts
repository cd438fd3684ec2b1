import { stringify } from 'yaml';

type Path = readonly (string | number)[];

/** One line of YAML and what is said of it at its end. */
export interface AnnotatedLine {
  readonly text: string;
  readonly note?: string;
}

/** Data as YAML, a line for each setting, with a note where `noteFor` has one. Lists of scalars stay on one line. */
export function annotateYaml(
  value: object,
  noteFor: (path: Path, value: unknown) => string | undefined,
): readonly AnnotatedLine[] {
  return below(value, [], '', noteFor);
}

function below(
  value: object,
  path: Path,
  indent: string,
  noteFor: Parameters<typeof annotateYaml>[1],
): AnnotatedLine[] {
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, item]) =>
      entry(`${indent}${scalar(key)}:`, item, [...path, key], `${indent}  `, noteFor),
    );
  return value.flatMap((item, index) => {
    const lines = entry(`${indent}-`, item, [...path, index], `${indent}  `, noteFor);
    const [, first] = lines;
    // The first key of a mapping stands beside the dash of its item.
    return typeof item === 'object' && first !== undefined
      ? [{ ...first, text: `${indent}- ${first.text.trimStart()}` }, ...lines.slice(2)]
      : lines;
  });
}

function entry(
  head: string,
  item: unknown,
  path: Path,
  indent: string,
  noteFor: Parameters<typeof annotateYaml>[1],
): AnnotatedLine[] {
  const note = noteFor(path, item);
  const line = (text: string): AnnotatedLine => ({ text, ...(note !== undefined && { note }) });
  if (typeof item !== 'object' || item === null) return [line(`${head} ${scalar(item)}`)];
  if (Array.isArray(item) && item.every((each) => typeof each !== 'object'))
    return [line(`${head} [${item.map(scalar).join(', ')}]`)];
  const lines = below(item, path, indent, noteFor);
  return lines.length === 0 ? [line(`${head} ${Array.isArray(item) ? '[]' : '{}'}`)] : [line(head), ...lines];
}

/** On one line, whatever it holds; fit for a list in brackets too. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029,[\]{}]/.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
