import { stringify } from 'yaml';

/** How a text is written, so that what is added looks as if its author had written it. */
export interface TextStyle {
  readonly newline: '\n' | '\r\n';
  /** One step of indentation. */
  readonly indent: string;
  readonly json: boolean;
}

export function styleOf(text: string): TextStyle {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return { newline: text.includes('\r\n') ? '\r\n' : '\n', indent, json: isJson(text) };
}

/** Text as a scalar on one line, that means itself in block and flow collections alike. */
export function writeScalar(text: string, { json }: Pick<TextStyle, 'json'>): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain and single-quoted scalars cannot hold them
  if (json || /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff,[\]{}]/.test(text)) return JSON.stringify(text);
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
