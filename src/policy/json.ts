import type { Steps } from './wildcards.ts';

/** Where something stands inside a JSON text: keys and list positions from the outside in. */
export type JsonPath = readonly (string | number)[];

export interface JsonText {
  readonly value: unknown;
  /** Keys that an object holds more than once; a parser silently keeps the last. */
  readonly duplicates: readonly JsonPath[];
}

/**
 * Reads JSON and finds keys written twice. Undefined when the text is no JSON. Without recursion, however deep the text
 * nests, and in at most 4 steps a character.
 */
export function parseJson(text: string, steps: Steps = { count: 0 }): JsonText | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return { value, duplicates: findDuplicates(text, steps) };
}

interface Frame {
  /** The keys seen so far; undefined inside a list. */
  readonly keys: Set<string> | undefined;
  /** The key or position that is being read. */
  at: string | number;
}

/** No place in a policy lies deeper; a path of a document that nests deeper ends there. */
const shownDepth = 12;

/** `text` is known to be JSON: a string directly before a colon is a key, and brackets outside of strings are structure. */
function findDuplicates(text: string, steps: Steps): JsonPath[] {
  const found: JsonPath[] = [];
  const open: Frame[] = [];
  for (let position = 0; position < text.length; position++) {
    steps.count++;
    const character = text[position];
    const frame = open.at(-1);
    if (character === '{') open.push({ keys: new Set(), at: '' });
    else if (character === '[') open.push({ keys: undefined, at: 0 });
    else if (character === '}' || character === ']') open.pop();
    else if (character === ',' && typeof frame?.at === 'number') frame.at++;
    else if (character === '"') {
      const end = endOfString(text, position, steps);
      if (frame?.keys !== undefined && startsValue(text, end, steps)) {
        const key = JSON.parse(text.slice(position, end)) as string;
        frame.at = key;
        if (frame.keys.has(key)) found.push(open.slice(0, shownDepth).map((outer) => outer.at));
        frame.keys.add(key);
      }
      position = end - 1;
    }
  }
  return found;
}

/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number, steps: Steps): number {
  let position = start + 1;
  for (; text[position] !== '"'; steps.count++) position += text[position] === '\\' ? 2 : 1;
  return position + 1;
}

function startsValue(text: string, position: number, steps: Steps): boolean {
  let next = position;
  for (; /\s/.test(text.charAt(next)); steps.count++) next++;
  return text[next] === ':';
}

/** `Statement[0].Condition["aws:SourceIp"]`, with long keys cut. */
export function printPath(path: JsonPath): string {
  return path
    .map((step, depth) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^\w{1,64}$/.test(step)) return depth === 0 ? step : `.${step}`;
      return `[${JSON.stringify(step.slice(0, 64))}]`;
    })
    .join('');
}
