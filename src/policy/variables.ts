import type { Lookup } from './request-context.ts';
import { type Truth, unsettled } from './truth.ts';
import { anyOne, anyRun, compilePattern, literalPattern, type Pattern } from './wildcards.ts';

export interface VariableScope {
  readonly lookup: Lookup;
  /** Of the policy. */
  readonly version: '2008-10-17' | '2012-10-17';
}

/** A text of a policy as it is compared; false where it can match nothing. */
export type Resolved = Filled | false;

interface Filled {
  /** A `*` stands for each variable whose value nobody knows. */
  readonly pattern: Pattern;
  /** The keys of those variables. */
  readonly unknown: readonly string[];
}

/** Whether a text, resolved, matches. One with unknown variables does not where it `mayMatch` nothing by any value of theirs. */
export function matchResolved(
  resolved: Resolved,
  match: (pattern: Pattern) => boolean,
  mayMatch: (pattern: Pattern) => boolean = match,
): Truth {
  if (resolved === false) return false;
  const { pattern, unknown } = resolved;
  return unknown.length === 0 ? match(pattern) : mayMatch(pattern) && unsettled(...unknown);
}

/**
 * Text of a policy with its variables replaced by values of the request, which never act as wildcards. A variable
 * without a value, or with an empty one, makes the text match nothing. Before version 2012-10-17 variables are literal
 * text. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function resolveVariables(text: string, { version, lookup }: VariableScope): Resolved {
  if (version !== '2012-10-17') return { pattern: compilePattern(text), unknown: [] };
  const parts: Pattern[] = [];
  const unknown: string[] = [];
  let rest = 0;
  for (const { start, end } of findVariables(text)) {
    parts.push(compilePattern(text.slice(rest, start)));
    rest = end;
    const value = readVariable(text.slice(start + 2, end - 1), lookup);
    if (value === undefined) return false;
    parts.push(typeof value === 'string' ? literalPattern(value) : [anyRun]);
    if (typeof value === 'object') unknown.push(value.unknown);
  }
  parts.push(compilePattern(text.slice(rest)));
  return { pattern: parts.flat(), unknown };
}

/** Whether a text, or a part of one that was cut at colons, holds a variable. */
export function holdsVariable(text: string): boolean {
  return findVariables(text).length > 0;
}

/** The text with a `*` for each variable. */
export function withoutVariables(text: string): string {
  return text.replaceAll(/\$\{[^}]*\}/g, '*');
}

/** Cuts text at its first colons into at most `limit` parts; a colon inside a variable is none. */
export function splitAtColons(text: string, limit: number): string[] {
  const ends = new Map(findVariables(text).map(({ start, end }) => [start, end]));
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length && parts.length < limit - 1; at++) {
    const end = ends.get(at);
    if (end !== undefined) at = end - 1;
    else if (text[at] === ':') {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** The text of a pattern where wildcards are plain characters. */
export function printPattern(pattern: Pattern): string {
  return pattern.map((unit) => (unit === anyRun ? '*' : unit === anyOne ? '?' : String.fromCharCode(unit))).join('');
}

interface Span {
  readonly start: number;
  /** After the closing brace. */
  readonly end: number;
}

function findVariables(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', end)) {
    const close = text.indexOf('}', start);
    if (close < 0) return spans;
    end = close + 1;
    spans.push({ start, end });
  }
  return spans;
}

/**
 * `${*}`, `${?}` and `${$}` are the characters themselves; `${key, 'default'}` has a value of last resort. Undefined
 * where there is no value: AWS treats a key without one as it does an absent key, and empty text is none.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-no-value
 */
function readVariable(inside: string, lookup: Lookup): string | { readonly unknown: string } | undefined {
  if (inside === '*' || inside === '?' || inside === '$') return inside;
  const comma = inside.indexOf(',');
  const value = lookup((comma < 0 ? inside : inside.slice(0, comma)).trim());
  if (value !== 'absent' && 'unknown' in value) return value;
  if (value !== 'absent' && value.many) return undefined;
  const [carried = ''] = value === 'absent' ? [] : value.values;
  if (carried !== '') return carried;
  return comma < 0 ? undefined : readDefault(inside.slice(comma + 1).trim());
}

function readDefault(text: string): string | undefined {
  return text.length >= 2 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : undefined;
}
