import type { UnknownFact } from './unknown-fact.ts';

const unreadTail = Symbol('unread tail');

/** A list read in part: its last element throws, so that only what the sure elements decide is decided. */
export function partialList(elements: readonly unknown[], tail: UnknownFact): readonly unknown[] {
  const list: unknown[] = [...elements];
  Object.defineProperty(list, list.length, {
    enumerable: true,
    get() {
      throw tail;
    },
  });
  return Object.defineProperty(list, unreadTail, { value: tail });
}

/** Hands a value back; throws UnknownFact for a list read in part, whose length and equality nobody knows. */
export function assertWhole<Value>(value: Value): Value {
  const tail = tailOf(value);
  if (tail !== undefined) throw tail;
  return value;
}

/** Whether a list has no element; throws UnknownFact where only the unread part can tell. */
export function isEmptyList(list: readonly unknown[]): boolean {
  const tail = tailOf(list);
  if (tail === undefined) return list.length === 0;
  if (list.length === 1) throw tail;
  return false;
}

function tailOf(value: unknown): UnknownFact | undefined {
  return Array.isArray(value) ? (value as { [unreadTail]?: UnknownFact })[unreadTail] : undefined;
}
