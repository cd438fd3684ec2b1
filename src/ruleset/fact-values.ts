import type { FactType } from '../catalogue/index.ts';
import type { FactValue } from '../model/index.ts';
import { conversionOf, ValueMismatch } from './conversion.ts';

/** What a value would have to be instead, in a few words; undefined when it is of the type. */
export function explainMismatch(type: FactType, value: unknown): string | undefined {
  try {
    conversionOf(type, 'value', () => undefined).convert(value as FactValue);
    return undefined;
  } catch (error) {
    if (!(error instanceof ValueMismatch)) throw error;
    return `expected ${describeType(type)}`;
  }
}

function describeType(type: FactType): string {
  switch (type) {
    case 'string':
      return 'text';
    case 'int':
      return 'a whole number';
    case 'bool':
      return 'true or false';
    case 'timestamp':
      return 'a time as ISO 8601 text';
    case 'document':
      return 'a document as JSON text';
  }
  if ('list' in type) return `a list, each element ${describeType(type.list)}`;
  if ('map' in type) return 'a mapping from text to text';
  return `a mapping with the keys ${Object.keys(type.record).join(', ')}`;
}
