/** A pattern as UTF-16 code units; `anyRun` stands for `*` and `anyOne` for `?`. Text that came from a variable is all code units. */
export type Pattern = readonly number[];

export const anyRun = -1;
export const anyOne = -2;

/** Counts what matching costs. */
export interface Steps {
  count: number;
}

export function compilePattern(text: string): Pattern {
  const pattern: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    pattern.push(character === '*' ? anyRun : character === '?' ? anyOne : text.charCodeAt(at));
  }
  return pattern;
}

/** Text without wildcards, as it stands. */
export function literalPattern(text: string): Pattern {
  const pattern: number[] = [];
  for (let at = 0; at < text.length; at++) pattern.push(text.charCodeAt(at));
  return pattern;
}

/**
 * Whether the pattern covers the whole text. At most 4 × pattern × text steps, both counted as at least 1: only the
 * last `*` is ever tried again.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String
 */
export function matchPattern(pattern: Pattern, text: string, steps: Steps): boolean {
  let inPattern = 0;
  let inText = 0;
  let star = -1;
  let starText = 0;
  while (inText < text.length) {
    steps.count++;
    const wanted = pattern[inPattern];
    if (wanted === anyRun) {
      star = inPattern++;
      starText = inText;
    } else if (wanted === anyOne || wanted === text.charCodeAt(inText)) {
      inPattern++;
      inText++;
    } else if (star >= 0) {
      inPattern = star + 1;
      inText = ++starText;
    } else return false;
  }
  while (pattern[inPattern] === anyRun) {
    steps.count++;
    inPattern++;
  }
  return inPattern === pattern.length;
}
