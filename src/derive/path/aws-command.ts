/**
 * An AWS CLI command line for a POSIX shell, every value quoted where it must be.
 * https://docs.aws.amazon.com/cli/latest/reference/
 */
export function awsCommand(
  operation: string,
  options: Readonly<Record<string, string | number | true | undefined>>,
): string {
  const words = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : value === true ? [`--${name}`] : [`--${name}`, quote(String(value))],
  );
  return ['aws', operation, ...words].join(' ');
}

/** A command on IAM that fails in any account but the one it is meant for: names of roles are the same in many. */
export function iamCommand(account: string, operation: string, options: Parameters<typeof awsCommand>[1]): string {
  const guard = `[ "$(aws sts get-caller-identity --query Account --output text)" = ${account} ]`;
  return `${guard} && ${awsCommand(`iam ${operation}`, options)}`;
}

/** One word of a POSIX shell (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02). */
function quote(text: string): string {
  if (/^[A-Za-z0-9_@:,./+=-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
