import type { FactType } from '../catalogue/index.ts';
import { type FactValue, holdsWithheld } from '../model/index.ts';
import { guardWithheld, withheldPart } from './withheld-values.ts';

/** Declares a named type of the expression language and the class its values have. */
export type DeclareType = (
  name: string,
  ctor: new (...parts: never[]) => object,
  fields: Record<string, string>,
) => void;

/** How facts of one type enter expressions. */
export interface Conversion {
  /** Name of the type in the expression language. */
  readonly type: string;
  /** Throws ValueMismatch for a value that is not of the fact's type. */
  convert(value: FactValue): unknown;
}

/** A value is not of the type that the catalogue gives its fact. */
export class ValueMismatch extends Error {}

/** JSON text that expressions compare as a whole and cannot take apart. */
export class DocumentText {
  readonly text: string;
  /** Of the fact that it is, or is a part of. */
  readonly name: string;

  constructor(text: string, name: string) {
    this.text = text;
    this.name = name;
  }

  /** Throws UnknownFact where something of either is withheld. */
  equals(other: DocumentText): boolean {
    for (const { text, name } of [this, other])
      if (holdsWithheld(text)) throw withheldPart(name, 'A value in the document is withheld, for it may be a secret.');
    return this.text === other.text;
  }
}

export const timestampType = 'google.protobuf.Timestamp';

/** Follows the catalogue's types, since the expression language tells 2 from 2.0 and a time from its text. */
export function conversionOf(type: FactType, name: string, declare: DeclareType): Conversion {
  switch (type) {
    case 'string':
      return { type: 'string', convert: (value) => expectType('string', value) };
    case 'bool':
      return { type: 'bool', convert: (value) => expectType('boolean', value) };
    case 'int':
      return { type: 'int', convert: toBigInt };
    case 'timestamp':
      return { type: timestampType, convert: toDate };
    case 'document':
      return { type: 'document', convert: (value) => new DocumentText(expectType('string', value), name) };
  }
  if ('list' in type) {
    const element = conversionOf(type.list, `${name}.element`, declare);
    return { type: `list<${element.type}>`, convert: (value) => expectList(value).map(element.convert) };
  }
  if ('map' in type) return { type: 'map<string, string>', convert: (value) => toStringMap(value, name) };
  return recordConversion(type.record, name, declare);
}

function recordConversion(record: Readonly<Record<string, FactType>>, name: string, declare: DeclareType): Conversion {
  const fields = Object.entries(record).map(
    ([field, type]) => [field, conversionOf(type, `${name}.${field}`, declare)] as const,
  );
  const RecordOfFacts = class {
    constructor(values: Readonly<Record<string, FactValue>>) {
      for (const [field, { convert }] of fields) Reflect.set(this, field, convert(values[field] as FactValue));
    }
  };
  declare(name, RecordOfFacts, Object.fromEntries(fields.map(([field, { type }]) => [field, type])));
  return { type: name, convert: (value) => new RecordOfFacts(expectRecord(value)) };
}

/** Back from the expression language to plain JSON. Throws ValueMismatch for a number that JSON cannot hold exactly. */
export function toFactValue(value: unknown): FactValue {
  if (typeof value === 'bigint') return toNumber(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof DocumentText) return value.text;
  if (Array.isArray(value)) return value.map(toFactValue);
  if (value instanceof Map) return toFactValue(Object.fromEntries(value));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toFactValue(member)]));
  return value as string | boolean;
}

function toNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new ValueMismatch(`${value} is too large for a number`);
  return number;
}

function toBigInt(value: FactValue): bigint {
  if (!Number.isSafeInteger(value)) throw new ValueMismatch('not a whole number');
  return BigInt(value as number);
}

function toDate(value: FactValue): Date {
  const date = new Date(expectType('string', value));
  if (Number.isNaN(date.getTime())) throw new ValueMismatch('not a time');
  return date;
}

/** A Map, since a tag may be called `constructor` or `__proto__`. */
function toStringMap(value: FactValue, name: string): ReadonlyMap<string, string> {
  const entries = Object.entries(expectRecord(value));
  return guardWithheld(new Map(entries.map(([key, member]) => [key, expectType('string', member)])), name);
}

function expectList(value: FactValue): readonly FactValue[] {
  if (!Array.isArray(value)) throw new ValueMismatch('not a list');
  return value;
}

function expectRecord(value: FactValue): Readonly<Record<string, FactValue>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ValueMismatch('not a record');
  return value as Readonly<Record<string, FactValue>>;
}

function expectType(type: 'string', value: FactValue | undefined): string;
function expectType(type: 'boolean', value: FactValue | undefined): boolean;
function expectType(type: string, value: FactValue | undefined): unknown {
  if (typeof value !== type) throw new ValueMismatch(`not a ${type}`);
  return value;
}
