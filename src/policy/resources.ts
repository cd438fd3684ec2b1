import type { ConditionScope } from './conditions.ts';
import type { Listed } from './statements.ts';
import { not, some, type Truth } from './truth.ts';
import { matchResolved, resolveVariables, splitAtColons } from './variables.ts';
import { anyRun, compilePattern, matchPattern, type Pattern, type Steps } from './wildcards.ts';

/**
 * Whether `Resource` or `NotResource` covers an ARN. Names mind their case; a variable counts after the fifth colon only.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchResource(listed: Listed, arn: string, scope: ConditionScope): Truth {
  const matches = some(listed.values.map((value) => matchOne(value, arn, scope)));
  return listed.not ? not(matches) : matches;
}

function matchOne(value: string, arn: string, scope: ConditionScope): Truth {
  if (isLiteral(value)) return matchLiteral(value, arn, scope.steps);
  const parts = splitAtColons(value, 6);
  const head = parts.slice(0, 5).map(compilePattern);
  const tail = parts[5];
  const texts = arn.split(':');
  if (tail === undefined) return matchSegments(head, texts, scope.steps);
  const resolved = resolveVariables(tail, scope);
  const anyhow = compilePattern(`${parts.slice(0, 5).join(':')}:`);
  return matchResolved(
    resolved,
    (pattern) => matchSegments([...head, ...splitPattern(pattern)], texts, scope.steps),
    (pattern) => matchPattern([...anyhow, ...pattern], arn, scope.steps),
  );
}

/** Most values are ARNs of single roles, hundreds of them in a policy: nothing has to be compiled to compare those. */
function isLiteral(value: string): boolean {
  return !/[*?]|\$\{/.test(value);
}

function matchLiteral(value: string, arn: string, steps: Steps): boolean {
  steps.count += value.length;
  return value === arn;
}

/** Whether a value of `Resource` without variables covers an ARN. */
export function matchArnPattern(value: string, arn: string): boolean {
  const segments = value.split(':').map(compilePattern);
  return matchSegments(segments, arn.split(':'), { count: 0 });
}

/** Segment by segment; a `*` at the end of a segment may reach over the colons that follow. */
function matchSegments(segments: readonly Pattern[], texts: readonly string[], steps: Steps): boolean {
  let consumed: number[] = [0];
  for (const segment of segments) {
    const matching = consumed.filter((at) => at < texts.length && matchPattern(segment, texts[at] as string, steps));
    const [first = texts.length] = matching;
    consumed =
      segment.at(-1) === anyRun
        ? texts.slice(first).map((_, position) => first + position + 1)
        : matching.map((at) => at + 1);
  }
  return consumed.includes(texts.length);
}

function splitPattern(pattern: Pattern): Pattern[] {
  const segments: number[][] = [[]];
  for (const unit of pattern) {
    if (unit === colon) segments.push([]);
    else segments.at(-1)?.push(unit);
  }
  return segments;
}

const colon = ':'.charCodeAt(0);
