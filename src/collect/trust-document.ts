import { withheld } from '../model/index.ts';

interface Frame {
  /** The key whose value is being read; undefined inside a list. */
  key: string | undefined;
  readonly list: boolean;
}

/**
 * A policy as JSON text without what may be a secret in it: the values that it compares `sts:ExternalId` with, and what
 * `withhold` finds in its texts: values of conditions, statement ids, elements that IAM does not know. Names stay as they are,
 * for who is trusted with what is judged by them: principals, actions, resources, ARNs, and every key. So does the rest, byte
 * for byte, keys written twice as well. A value of wildcards only says that any external id will do: that is no secret.
 */
export function withholdSecrets(text: string, withhold: (text: string) => string): string {
  const open: Frame[] = [];
  let clean = '';
  let from = 0;
  const replace = (start: number, end: number, value: string) => {
    const replacement = replaceValue(value, keysOf(open), withhold);
    if (replacement === value) return;
    clean += text.slice(from, start) + JSON.stringify(replacement);
    from = end;
  };
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (character === '{' || character === '[') open.push({ key: undefined, list: character === '[' });
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, position);
      const value = JSON.parse(text.slice(position, end)) as string;
      const frame = open.at(-1);
      if (frame !== undefined && !frame.list && isKey(text, end)) frame.key = value;
      else replace(position, end, value);
      position = end - 1;
    } else if (character !== undefined && /[-\dtf]/.test(character)) {
      const end = endOfWord(text, position);
      // In conditions alone are numbers and booleans values like texts.
      if (keysOf(open).includes('condition')) replace(position, end, text.slice(position, end));
      position = end - 1;
    }
  }
  return clean + text.slice(from);
}

/** The keys around a value from the outside in, in lower case. */
function keysOf(open: readonly Frame[]): readonly string[] {
  return open.flatMap(({ key }) => (key === undefined ? [] : [key.toLowerCase()]));
}

function replaceValue(value: string, keys: readonly string[], withhold: (text: string) => string): string {
  const externalId = keys.indexOf('sts:externalid');
  if (externalId >= 0) return isTelling(value, keys[externalId - 1] ?? '') ? value : withheld;
  return isName(value, keys) ? value : withhold(value);
}

/** Whether what an external id is compared with is no secret: wildcards alone, or whether there must be one at all. */
function isTelling(value: string, operator: string): boolean {
  return /^[*?]*$/.test(value) || (/^(.*:)?null$/.test(operator) && /^(true|false)$/i.test(value));
}

const elementsOfNames = ['effect', 'principal', 'notprincipal', 'action', 'notaction', 'resource', 'notresource'];

function isName(value: string, [outermost = '', element = '']: readonly string[]): boolean {
  if (outermost === 'statement' && elementsOfNames.includes(element)) return true;
  return outermost === 'version' || value.startsWith('arn:');
}

/** A string is a key when a colon follows. */
function isKey(text: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end;
  return colon.test(text);
}

/** The position after a number, `true` or `false`. */
function endOfWord(text: string, start: number): number {
  const word = /[-+.\w]+/y;
  word.lastIndex = start;
  word.test(text);
  return word.lastIndex;
}

/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let position = start + 1;
  while (text[position] !== '"') position += text[position] === '\\' ? 2 : 1;
  return position + 1;
}
