import { type Document, replaceStatement, type Statement } from './trust-document.ts';

/** Whether a statement lists this AWS principal as it is written. */
export function isNamed(statement: Statement, written: string): boolean {
  return awsOf(statement).includes(written);
}

/** The statement without some of its AWS principals; undefined where nobody is left. */
export function withoutPrincipal(statement: Statement, isOut: (written: unknown) => boolean): Statement | undefined {
  return withAws(
    statement,
    awsOf(statement).filter((each) => !isOut(each)),
  );
}

/** The first Allow with the id of a deleted principal, an ARN in its place; undefined where there is none. */
export function replaceStale(
  document: Document,
  arn: string,
  own: string | undefined,
): { readonly document: Document; readonly index: number; readonly stale: string } | undefined {
  const stale = (each: unknown): each is string => isStale(each, own);
  const index = document.Statement.findIndex((each) => each.Effect === 'Allow' && awsOf(each).some(stale));
  const statement = document.Statement[index];
  if (statement === undefined) return undefined;
  const principals = awsOf(statement);
  const [first] = principals.filter(stale);
  const left = principals.filter((each) => !stale(each) && each !== arn);
  return {
    document: replaceStatement(document, index, withAws(statement, [...left, arn])),
    index,
    stale: first as string,
  };
}

/** The policy without ids of deleted principals, which IAM does not take (`Invalid principal in policy`). */
export function dropStale(document: Document, own: string | undefined): Document {
  const stale = (each: unknown) => isStale(each, own);
  return {
    ...document,
    Statement: document.Statement.map((each) =>
      awsOf(each).some(stale) ? withoutPrincipal(each, stale) : each,
    ).filter((each) => each !== undefined),
  };
}

/** What IAM shows for a role or user that is no more. */
function isStale(written: unknown, own: string | undefined): written is string {
  return typeof written === 'string' && /^(AROA|AIDA)[A-Z0-9]{12,124}$/.test(written) && written !== own;
}

function awsOf({ Principal: principal }: Statement): readonly unknown[] {
  if (typeof principal !== 'object' || principal === null || Array.isArray(principal)) return [];
  const { AWS: listed = [] } = principal as Statement;
  return [listed].flat();
}

function withAws(statement: Statement, listed: readonly unknown[]): Statement | undefined {
  const { AWS: _, ...others } = statement.Principal as Statement;
  if (listed.length === 0 && Object.keys(others).length === 0) return undefined;
  const [only] = listed;
  return {
    ...statement,
    Principal: { ...(listed.length > 0 && { AWS: listed.length === 1 ? only : listed }), ...others },
  };
}
