import type { Listed } from './elements.ts';
import { matchArnPattern } from './resources.ts';
import { splitAtColons, withoutVariables } from './variables.ts';
import { anyOne, anyRun, compilePattern, matchPattern, type Pattern } from './wildcards.ts';

/**
 * Whether an action pattern covers every action of another; neither minds case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function coversAction(outer: string, inner: string): boolean {
  const pattern = compilePattern(outer.toLowerCase());
  return standIns(inner.toLowerCase(), outer).every((text) => matchPattern(pattern, text, { count: 0 }));
}

/**
 * Whether a value of `Resource` covers every ARN of another. A variable is covered only by itself or by a wildcard.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function coversResource(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  const parts = splitAtColons(withoutVariables(inner), 6);
  while (parts.length < 6) parts.push('*');
  const [prefix, ...rest] = parts;
  return standIns([prefix === '*' ? 'arn' : prefix, ...rest].join(':'), outer).every((text) =>
    matchArnPattern(outer, text),
  );
}

/**
 * Whether two values of `Resource` have an ARN in common; perhaps, where variables stand in them. Of two whole ARNs a
 * `*` is taken to stay in its part.
 */
export function meetsResource(one: string, other: string): boolean {
  const [left, right] = [one, other].map((value) => splitAtColons(withoutVariables(value), 6)) as [string[], string[]];
  if (left.length === 6 && right.length === 6) return left.every((part, at) => partsMeet(part, right[at] as string));
  return meets(compilePattern(left.join(':')), compilePattern(right.join(':')));
}

/** A part meets itself, and a `*` meets whatever there is. */
function partsMeet(one: string, other: string): boolean {
  return one === other || one === '*' || other === '*' || meets(compilePattern(one), compilePattern(other));
}

/**
 * Texts that stand for all that a pattern matches: each wildcard as nothing, one and many of a character that the
 * other pattern can meet only by a wildcard of its own.
 */
function standIns(pattern: string, other: string): string[] {
  let unit = 0xe000;
  while (other.includes(String.fromCharCode(unit))) unit++;
  const fresh = String.fromCharCode(unit);
  return ['', fresh, fresh.repeat(13)].map((run) => pattern.replaceAll('?', fresh).replaceAll('*', run));
}

/** Whether a listing (`Resource` or `NotResource`) surely holds every ARN of a value. */
export function holdsAll({ not, values }: Listed, value: string): boolean {
  return not ? !values.some((each) => meetsResource(each, value)) : values.some((each) => coversResource(each, value));
}

/** Walks both patterns at once: `reached` are the positions in `other` at which what was read of `one` can end. */
function meets(one: Pattern, other: Pattern): boolean {
  let reached = skipRuns([0], other);
  for (const unit of one)
    reached = skipRuns(unit === anyRun ? allFrom(reached, other) : stepOver(unit, reached, other), other);
  return reached.includes(other.length);
}

function allFrom([first = Number.POSITIVE_INFINITY]: readonly number[], { length }: Pattern): number[] {
  return Array.from({ length: Math.max(0, length + 1 - first) }, (_, position) => first + position);
}

function stepOver(unit: number, reached: readonly number[], other: Pattern): number[] {
  return reached.flatMap((at) => {
    const meeting = other[at];
    if (meeting === undefined) return [];
    if (meeting === anyRun) return [at];
    return unit === anyOne || meeting === anyOne || meeting === unit ? [at + 1] : [];
  });
}

/** Positions in rising order, with those that a `*` lets be reached for nothing. */
function skipRuns(positions: readonly number[], pattern: Pattern): number[] {
  const all = new Set(positions);
  for (const at of all) if (pattern[at] === anyRun) all.add(at + 1);
  return [...all].sort((one, other) => one - other);
}
