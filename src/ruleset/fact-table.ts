import type { FactType } from '../catalogue/index.ts';
import type { RuleParameter } from '../model/index.ts';
import { type Conversion, conversionOf, type DeclareType } from './conversion.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Hands out the facts of one evaluation by qualified path. */
export interface FactReader {
  /** The converted value, or undefined for a fact that is absent. Throws UnknownFact. */
  read(path: string): unknown;
}

const source = Symbol('reader');

type ViewClass = new (reader: FactReader) => object;

/** The classes through which expressions see facts, and how each fact is converted. */
export interface FactTable {
  /** By variable: an object whose properties are read only when an expression touches them. */
  readonly views: ReadonlyMap<string, ViewClass>;
  /** By qualified path. */
  readonly conversions: ReadonlyMap<string, Conversion>;
}

/** Declares a type for every variable and every group of facts in it. */
export function buildFactTable({ entries }: Pick<Vocabulary, 'entries'>, declare: DeclareType): FactTable {
  const conversions = new Map<string, Conversion>();
  const views = new Map(
    entries.map((entry) => {
      const types = Object.entries(entry.facts).map(([path, fact]) => [path.split('.'), fact.type] as const);
      return [entry.variable, buildView(entry.variable, types, declare, conversions)];
    }),
  );
  return { views, conversions };
}

function buildView(
  prefix: string,
  facts: readonly (readonly [path: readonly string[], type: FactType])[],
  declare: DeclareType,
  conversions: Map<string, Conversion>,
): ViewClass {
  const View = class {
    readonly [source]: FactReader;
    constructor(reader: FactReader) {
      this[source] = reader;
    }
  };
  const fields: Record<string, string> = {};
  for (const name of new Set(facts.map(([path]) => path[0] as string))) {
    const path = `${prefix}.${name}`;
    const below = facts.filter(([parts]) => parts[0] === name).map(([parts, type]) => [parts.slice(1), type] as const);
    const leaf = below.find(([parts]) => parts.length === 0);
    if (leaf === undefined) {
      const Group = buildView(path, below, declare, conversions);
      fields[name] = path;
      define(View, name, (reader) => new Group(reader));
    } else {
      const conversion = conversionOf(leaf[1], path, declare);
      fields[name] = conversion.type;
      conversions.set(path, conversion);
      define(View, name, (reader) => reader.read(path));
    }
  }
  declare(prefix, View, fields);
  return View;
}

function define(View: ViewClass, name: string, read: (reader: FactReader) => unknown): void {
  Object.defineProperty(View.prototype, name, {
    get(this: { readonly [source]: FactReader }) {
      return read(this[source]);
    },
  });
}

/** The catalogue's name for the type of a parameter. */
export function typeOfParameter({ type }: RuleParameter): FactType {
  return type === 'list<string>' ? { list: 'string' } : type;
}
