import type { Kind } from '../model/index.ts';

/** The type of a fact. `document` is JSON text that expressions may only compare as a whole. */
export type FactType =
  | 'string'
  | 'int'
  | 'bool'
  | 'timestamp'
  | 'document'
  | { readonly list: FactType }
  | { readonly map: 'string' }
  | { readonly record: Readonly<Record<string, FactType>> };

/** Where a fact comes from; the plan follows `from` back to the reads that the enabled rules need. */
export type FactSource =
  | { readonly declared: true }
  | { readonly read: ReadName }
  | { readonly from: readonly string[] };

/** One read of a collector; the plan turns the wanted ones into calls. */
export type ReadName = 'instances' | 'roles' | 'users' | 'access-keys' | 'policies' | 'role-settings';

export interface FactEntry {
  readonly type: FactType;
  readonly meaning: string;
  readonly source: FactSource;
  /** True where "there is none" is possible: rules guard such facts with `has()`. */
  readonly optional?: true;
}

export interface KindEntry {
  readonly kind: Kind;
  /** The variable a rule's expressions use. */
  readonly variable: string;
  readonly meaning: string;
  /** Other variables a rule of this kind may name, as kinds. */
  readonly sees: readonly Kind[];
  /** Facts by path inside the variable. */
  readonly facts: Readonly<Record<string, FactEntry>>;
}
