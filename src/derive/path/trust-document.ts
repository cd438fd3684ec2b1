import { holdsWithheld } from '../../model/index.ts';

/** A policy as far as it is taken apart to mend it. */
export interface Document {
  readonly [element: string]: unknown;
  readonly Statement: readonly Statement[];
}

export type Statement = Readonly<Record<string, unknown>>;

/** JSON text of a policy, its statements as a list; undefined for what is no policy. */
export function readDocument(text: string): Document | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const statements: readonly unknown[] = Array.isArray(value.Statement) ? value.Statement : [value.Statement];
  const objects = statements.filter(isObject);
  return objects.length === statements.length ? { ...value, Statement: objects } : undefined;
}

export function addStatement(document: Document, statement: Statement): Document {
  return { ...document, Statement: [...document.Statement, statement] };
}

/** Another statement in the place of one; none: the statement goes. */
export function replaceStatement(document: Document, index: number, by: Statement | undefined): Document {
  const { Statement: statements } = document;
  return { ...document, Statement: by === undefined ? statements.toSpliced(index, 1) : statements.with(index, by) };
}

/** Whether nothing of a document is withheld. One of which something is cannot be put into AWS. */
export function isComplete(document: string): boolean {
  return !holdsWithheld(document);
}

function isObject(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
