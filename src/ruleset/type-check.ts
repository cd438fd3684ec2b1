import type { ExpressionProblem } from './expression.ts';
import { tooLarge } from './expression-size.ts';
import type { Node } from './syntax.ts';

/** The part of the expression library that checks types. */
export interface TypeChecker {
  parse(source: string): {
    readonly ast: Node;
    check(): { readonly valid: boolean; readonly type?: string; readonly error?: unknown };
  };
}

/**
 * The type errors of an expression. The library stops at the first; the operands of `&&` and `||` are checked one by one,
 * so that each gives its own. Operands with one of the problems `found` already are left out.
 */
export function checkTypes(
  source: string,
  expected: string,
  checker: TypeChecker,
  found: readonly ExpressionProblem[],
): readonly ExpressionProblem[] {
  const whole = checker.parse(source).check();
  if (whole.valid) {
    if (whole.type === expected || (whole.type === 'list<T>' && expected.startsWith('list<'))) return [];
    return [{ offset: 0, message: `expected ${plain(expected)}, but this is ${plain(whole.type ?? 'nothing')}` }];
  }
  const problems = operandsOf(checker.parse(source).ast).flatMap((operand) => {
    const isTold = found.some(({ offset }) => offset >= operand.start && offset < operand.end);
    return isTold ? [] : checkOperand(operand, checker);
  });
  return problems.length > 0 || found.length > 0 ? problems : [problemOf(whole.error)];
}

/** Any error of the expression library, with the place it names. */
export function problemOf(error: unknown): ExpressionProblem {
  const { code, summary, message, range } = error as LibraryError;
  if (code === 'limit_exceeded') return { message: tooLarge, offset: range?.start ?? 0 };
  const text = plain(summary ?? message);
  const optional = /got QUESTION$|: QUESTION$/.test(text);
  const hint = optional
    ? ': `?` after `.` or `[` is refused, it would take an unknown fact for an absent one; use has()'
    : '';
  return { message: text + hint, offset: range?.start ?? 0 };
}

interface LibraryError {
  readonly code?: string;
  readonly summary?: string;
  readonly message: string;
  readonly range?: { readonly start: number };
}

/** Checks one operand by itself, as the left one of two. */
function checkOperand(operand: Node, checker: TypeChecker): readonly ExpressionProblem[] {
  const parsed = checker.parse('true && true');
  (parsed.ast.args as Node[])[0] = operand;
  const { valid, error } = parsed.check();
  return valid ? [] : [problemOf(error)];
}

function operandsOf(node: Node): readonly Node[] {
  return node.op === '&&' || node.op === '||' ? (node.args as Node[]).flatMap(operandsOf) : [node];
}

function plain(text: string): string {
  return text.replaceAll('google.protobuf.Timestamp', 'timestamp').replaceAll('google.protobuf.Duration', 'duration');
}
