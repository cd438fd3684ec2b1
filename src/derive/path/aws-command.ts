import { quoteForShell } from '../../model/index.ts';

/**
 * An AWS CLI command line for a POSIX shell, every value quoted where it must be.
 * https://docs.aws.amazon.com/cli/latest/reference/
 */
export function awsCommand(
  operation: string,
  options: Readonly<Record<string, string | number | true | undefined>>,
): string {
  const words = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : value === true ? [`--${name}`] : [`--${name}`, quoteForShell(String(value))],
  );
  return ['aws', operation, ...words].join(' ');
}

/** One call of IAM, by its name in the CLI (`put-role-policy`). */
export type IamCall = readonly [operation: string, options: Parameters<typeof awsCommand>[1]];

/**
 * Commands on IAM as one line, each after the one before has worked. In any account but the one it is meant for the line
 * fails before it changes anything: one name of a role stands in many accounts.
 */
export function iamCommand(account: string, ...calls: readonly IamCall[]): string {
  const guard = `[ "$(aws sts get-caller-identity --query Account --output text)" = ${account} ]`;
  return [guard, ...calls.map(([operation, options]) => awsCommand(`iam ${operation}`, options))].join(' && ');
}
