import type { Policy } from '../../policy/index.ts';

/** The permission that every caller needs of its own account, and no more. */
export function assumePolicy(role: string): Policy {
  return onStatement({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role });
}

/** A policy of one statement. */
export function onStatement(statement: object): { readonly [element: string]: unknown } {
  return { Version: '2012-10-17', Statement: [statement] };
}
