import { count } from './count.ts';

/**
 * Characters that drive a terminal, reorder or hide text, or are no characters at all: C0 and C1 controls, formatting
 * and bidirectional marks, line and paragraph separators, default-ignorable ones, noncharacters and lone surrogates;
 * and the `>` of `]]>`, which would end a CDATA section.
 */
const unsafe =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]|(?<=\]\])>/gu;

/**
 * What runners of CI systems take for an order wherever it stands in a line: `##[error]`, `##vso[task.setvariable …]`,
 * `##teamcity[…]`.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 * https://www.jetbrains.com/help/teamcity/service-messages.html
 */
export const runnerOrder = /##(?=\[|vso\[|teamcity\[)/g;

/** Most text has none of them, which a small class tells sooner than the large one can be made. */
const plain = /^[ -=?-~·×…‘’“”→✓✗]*$/;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Data on one line, exactly, with every unsafe character written as a visible escape (`\u001b`). */
export function escapeData(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unsafe, (character) => shortEscapes[character] ?? escapeCharacter(character));
}

/** Prose on one line: line breaks and runs of blanks become one space, unsafe characters visible escapes. */
export function escapeProse(text: string): string {
  return escapeData(text.replace(/[\t\n\r ]+/g, ' ').trim());
}

/** A command, which may stand on several lines, by line. */
export function escapeLines(text: string): readonly string[] {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map(escapeData);
}

/** JSON of the same data, in which unsafe characters stand as JSON's own escapes, so that no reader of the bytes sees one. */
export function escapeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(runnerOrder, '#\\u0023');
  const json = text.replace(unsafe, (character) =>
    character === '\n' ? character : [...Array(character.length).keys()].map((at) => codeUnit(character, at)).join(''),
  );
  return `${json}\n`;
}

/** At most `limit` characters of escaped text; says how many are left out. */
export function cut(text: string, limit: number): string {
  const characters = text.length <= limit ? [] : [...text];
  if (characters.length <= limit) return text;
  return `${characters.slice(0, limit).join('')}… (${count(characters.length - limit, 'more character')})`;
}

function escapeCharacter(character: string): string {
  return character.length === 1 ? codeUnit(character, 0) : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function codeUnit(character: string, at: number): string {
  return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
}
