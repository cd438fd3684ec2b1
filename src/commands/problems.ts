import { InvalidArgumentError } from 'commander';
import { type Problem, ProblemsError } from '../model/index.ts';

/** What a run that ended early says, and its exit code: 2 for the user's mistakes, 3 for our own defects. */
export function explainFailure(error: unknown): { readonly code: 2 | 3; readonly text: string } {
  if (error instanceof ProblemsError) return { code: 2, text: error.problems.map(formatProblem).join('\n') };
  if (error instanceof InvalidArgumentError || (error instanceof Error && error.name === 'NoCredentialsError'))
    return { code: 2, text: `trustpath: ${error.message}` };
  return { code: 3, text: `trustpath: this is a defect of trustpath, please report it: ${describeDefect(error)}` };
}

/** One line: file:line:column and what is wrong. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}:${column ?? 1}`}: ${message}`;
}

/** One line for what stops no run: file:line:column and what is not as it should be. */
export function formatWarning(warning: Problem): string {
  return formatProblem({ ...warning, message: `warning: ${warning.message}` });
}

/** The message and the first place in our own code; never the whole stack. */
function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /at .*?\(?([^()\s]+:\d+:\d+)\)?/.exec(error.stack ?? '')?.[1]?.replace(/^.*\//, '');
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}`;
}
