import type { ConditionScope } from './conditions.ts';
import type { Listed } from './elements.ts';
import { not, some, type Truth, unsettled } from './truth.ts';
import { holdsVariable, matchResolved, resolveVariables, splitAtColons, withoutVariables } from './variables.ts';
import { anyRun, compilePattern, matchPattern, type Pattern, type Steps } from './wildcards.ts';

/**
 * Whether `Resource` or `NotResource` covers an ARN. Names mind their case; a variable counts after the fifth colon only,
 * and one before it leaves the answer open where any value of it would do. So does an ARN that ends early where no page
 * of AWS says that it is completed; in identity policies it is, by whoever reads them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchResource(listed: Listed, arn: string, scope: ConditionScope): Truth {
  const matches = some(listed.values.map((value) => matchOne(value, arn, scope)));
  return listed.not ? not(matches) : matches;
}

function matchOne(value: string, arn: string, scope: ConditionScope): Truth {
  if (isLiteral(value)) return matchLiteral(value, arn, scope.steps);
  const parts = splitAtColons(value, 6);
  const texts = arn.split(':');
  if (parts.length < 6 && matchSegments(parts.map(compilePattern), texts, scope.steps)) return true;
  const whole = completeParts(parts);
  const head = whole.slice(0, 5);
  const matches = matchWhole(head.map(withoutVariables), whole[5] ?? '', arn, scope);
  const sure = parts.length === 6 && !head.some(holdsVariable);
  return sure || matches === false ? matches : unsettled();
}

function matchWhole(head: readonly string[], tail: string, arn: string, scope: ConditionScope): Truth {
  const segments = head.map(compilePattern);
  const texts = arn.split(':');
  const anyhow = compilePattern(`${head.join(':')}:`);
  return matchResolved(
    resolveVariables(tail, scope),
    (pattern) => matchSegments([...segments, ...splitPattern(pattern)], texts, scope.steps),
    (pattern) => matchPattern([...anyhow, ...pattern], arn, scope.steps),
  );
}

/** Most values are ARNs of single roles, hundreds of them in a policy: nothing has to be compiled to compare those. */
function isLiteral(value: string): boolean {
  return !/[*?]|\$\{/.test(value) && /^arn(:[^:]*){4}:/.test(value);
}

function matchLiteral(value: string, arn: string, steps: Steps): boolean {
  steps.count += value.length;
  return value === arn;
}

/**
 * AWS completes an ARN that ends early with a `*` for each part that is missing: `arn:aws:iam` is `arn:aws:iam:*:*:*`.
 * What ends in a part that is no account is left as it is: there a `*` stands for what is missing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
export function completeArn(value: string): string {
  return value === '*' ? value : completeParts(splitAtColons(value, 6)).join(':');
}

function completeParts(parts: readonly string[]): string[] {
  const [, , , , account = ''] = parts;
  if (!/^[\d*?]*$/.test(withoutVariables(account))) return [...parts];
  return [...parts, ...Array<string>(6 - parts.length).fill('*')];
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
