/** `Action`, `Resource` or the `Not` form: true for what is not listed. */
export interface Listed {
  readonly not: boolean;
  readonly values: readonly string[];
}

/** The elements of a statement, by name. */
export type Elements = ReadonlyMap<string, unknown>;

/** Reads `Action` or `Resource`, or its opposite; undefined where it cannot be read, which is told under `invalid`. */
export function readListed(elements: Elements, name: 'Action' | 'Resource', invalid: string[]): Listed | undefined {
  const opposite = `Not${name}`;
  if (elements.has(name) === elements.has(opposite)) {
    invalid.push(
      `has ${elements.has(name) ? 'both' : 'neither'} ${name} ${elements.has(name) ? 'and' : 'nor'} ${opposite}`,
    );
    return undefined;
  }
  const not = elements.has(opposite);
  const values = listOf(elements.get(not ? opposite : name));
  if (values.length > 0 && values.every(isName)) return { not, values };
  invalid.push(
    `has ${not ? opposite : name} with ${values.length === 0 ? 'nothing in it' : 'what is no text or too long'}`,
  );
  return undefined;
}

/** JSON objects only; lists and null are none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries that JSON text would have: without those that are undefined. */
export function entriesOf(object: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

/** One value or a list of them, as the grammar allows everywhere. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Text no longer than an ARN can be. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2048;
}

/** Text of a policy in a sentence, cut where it would fill a page. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
