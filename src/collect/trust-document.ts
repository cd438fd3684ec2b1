import { withheld } from '../network/index.ts';

interface Frame {
  /** The key whose value is being read; undefined inside a list. */
  key: string | undefined;
  readonly list: boolean;
}

/**
 * A policy as JSON text without what may be a secret in it: the values that it compares `sts:ExternalId` with, and what
 * `redact` finds in conditions and statement ids. Everything else stays byte for byte, keys written twice as well. A value of
 * wildcards only says that any external id will do: that is no secret, and it stays.
 */
export function withholdSecrets(text: string, redact: (text: string) => string): string {
  const open: Frame[] = [];
  let clean = '';
  let from = 0;
  for (let position = 0; position < text.length; position += 1) {
    const character = text[position];
    if (character === '{' || character === '[') open.push({ key: undefined, list: character === '[' });
    else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, position);
      const value = JSON.parse(text.slice(position, end)) as string;
      const frame = open.at(-1);
      if (frame !== undefined && !frame.list && isKey(text, end)) frame.key = value;
      else {
        const replacement = replaceValue(value, keysOf(open), redact);
        if (replacement !== value) {
          clean += text.slice(from, position) + JSON.stringify(replacement);
          from = end;
        }
      }
      position = end - 1;
    } else if (character !== undefined && /[-\d]/.test(character)) {
      const end = endOfNumber(text, position);
      if (isExternalId(keysOf(open))) {
        clean += text.slice(from, position) + JSON.stringify(withheld);
        from = end;
      }
      position = end - 1;
    }
  }
  return clean + text.slice(from);
}

function keysOf(open: readonly Frame[]): readonly string[] {
  return open.flatMap(({ key }) => (key === undefined ? [] : [key.toLowerCase()]));
}

/** `keys` are those around the value from the outside in, in lower case. */
function replaceValue(value: string, keys: readonly string[], redact: (text: string) => string): string {
  if (isExternalId(keys)) return /^[*?]*$/.test(value) ? value : withheld;
  const spoken = keys.includes('condition') || ['sid', 'id'].includes(keys.at(-1) ?? '');
  return spoken && !value.startsWith('arn:') ? redact(value) : value;
}

/** Whether the value is one that `sts:ExternalId` is compared with; `Null` only asks whether there is one. */
function isExternalId(keys: readonly string[]): boolean {
  const [operator = '', key] = keys.slice(-2);
  return key === 'sts:externalid' && !/^(.*:)?null$/.test(operator);
}

/** A string is a key when a colon follows. */
function isKey(text: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end;
  return colon.test(text);
}

function endOfNumber(text: string, start: number): number {
  const number = /[-+.\deE]+/y;
  number.lastIndex = start;
  number.test(text);
  return number.lastIndex;
}

/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let position = start + 1;
  while (text[position] !== '"') position += text[position] === '\\' ? 2 : 1;
  return position + 1;
}
