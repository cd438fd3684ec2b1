import type { ExpressionProblem } from './expression.ts';
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
  const problems = operandsOf(checker.parse(source).ast).flatMap(({ node }, index) => {
    const isTold = found.some(({ offset }) => offset >= node.start && offset < node.end);
    return isTold ? [] : checkOperand(source, index, checker);
  });
  return problems.length > 0 || found.length > 0 ? problems : [problemOf(whole.error)];
}

/** Any error of the expression library, with the place it names. */
export function problemOf(error: unknown): ExpressionProblem {
  const { summary, message, range } = error as { summary?: string; message: string; range?: { start: number } };
  const text = plain(summary ?? message);
  const optional = /got QUESTION$|: QUESTION$/.test(text);
  const hint = optional
    ? ': `?` after `.` or `[` is refused, it would take an unknown fact for an absent one; use has()'
    : '';
  return { message: text + hint, offset: range?.start ?? 0 };
}

interface Operand {
  readonly node: Node;
  replace(other: Node): void;
}

/** Checks one operand with every other replaced by `true`. */
function checkOperand(source: string, index: number, checker: TypeChecker): readonly ExpressionProblem[] {
  const parsed = checker.parse(source);
  operandsOf(parsed.ast).forEach((operand, other) => {
    if (other !== index) operand.replace(checker.parse('true').ast);
  });
  const { valid, error } = parsed.check();
  return valid ? [] : [problemOf(error)];
}

function operandsOf(node: Node, replace: Operand['replace'] = () => undefined): readonly Operand[] {
  if (node.op !== '&&' && node.op !== '||') return [{ node, replace }];
  const operands = node.args as [Node, Node];
  return operands.flatMap((operand, index) =>
    operandsOf(operand, (other) => {
      operands[index] = other;
    }),
  );
}

function plain(text: string): string {
  return text.replaceAll('google.protobuf.Timestamp', 'timestamp').replaceAll('google.protobuf.Duration', 'duration');
}
