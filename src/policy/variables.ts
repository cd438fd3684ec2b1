import type { Lookup } from './request-context.ts';
import { type Truth, type Unsettled, unsettled } from './truth.ts';
import { anyOne, anyRun, compilePattern, literalPattern, type Pattern } from './wildcards.ts';

export interface VariableScope {
  readonly lookup: Lookup;
  /** Of the policy. */
  readonly version: '2008-10-17' | '2012-10-17';
}

/** A text of a policy as it is compared; false where it can match nothing. */
export type Resolved = { readonly pattern: Pattern } | false | Unsettled;

/** Applies a match to a text that was resolved. */
export function matchResolved(resolved: Resolved, match: (pattern: Pattern) => boolean): Truth {
  return resolved !== false && 'pattern' in resolved ? match(resolved.pattern) : resolved;
}

/**
 * Text of a policy with its variables replaced by values of the request, which never act as wildcards. A variable
 * without a value makes the text match nothing. Before version 2012-10-17 variables are literal text.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function resolveVariables(text: string, { version, lookup }: VariableScope): Resolved {
  if (version !== '2012-10-17') return { pattern: compilePattern(text) };
  const parts: Pattern[] = [];
  const unknown: string[] = [];
  let rest = 0;
  for (const { start, end } of findVariables(text)) {
    parts.push(compilePattern(text.slice(rest, start)));
    rest = end;
    const value = readVariable(text.slice(start + 2, end - 1), lookup);
    if (value === undefined) return false;
    if (typeof value === 'string') parts.push(literalPattern(value));
    else unknown.push(value.unknown);
  }
  parts.push(compilePattern(text.slice(rest)));
  return unknown.length > 0 ? unsettled(...unknown) : { pattern: parts.flat() };
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

/** `${*}`, `${?}` and `${$}` are the characters themselves; `${key, 'default'}` has a value of last resort. */
function readVariable(inside: string, lookup: Lookup): string | { readonly unknown: string } | undefined {
  if (inside === '*' || inside === '?' || inside === '$') return inside;
  const comma = inside.indexOf(',');
  const value = lookup((comma < 0 ? inside : inside.slice(0, comma)).trim());
  if (value === 'absent') return comma < 0 ? undefined : readDefault(inside.slice(comma + 1).trim());
  if ('unknown' in value) return value;
  return value.many ? undefined : value.values[0];
}

function readDefault(text: string): string | undefined {
  return text.length >= 2 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : undefined;
}
