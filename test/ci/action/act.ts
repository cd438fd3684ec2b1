import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Unavailable } from '../../support/python/environment.ts';
import { projectRoot } from '../../support/python/project-root.ts';

/** Runs workflows without Docker and without a network; a JavaScript Action runs by the Node that comes first in PATH. */
export interface Act {
  readonly program: string;
  readonly path: string;
}

export interface WorkflowRun {
  readonly exitCode: number | null;
  /** Everything that was logged, as it was written. */
  readonly log: string;
  /** Outputs of a step by its id. */
  outputsOf(step: string): Readonly<Record<string, string>>;
  /** What a step added to the job's summary page. */
  summaryOf(step: string): string;
  /** Every line that a step printed, commands to the runner included. */
  printedBy(step: string): readonly string[];
  /** Messages of the error annotations of a step. */
  errorsOf(step: string): readonly string[];
  /** Whether a step ended well. */
  resultOf(step: string): string | undefined;
}

interface LogLine {
  readonly stepID?: readonly string[];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly stepResult?: string;
  readonly msg?: string;
  readonly raw?: string;
  readonly raw_output?: boolean;
}

/** The programs that `.ci/run` installs, or what is missing. */
export function findAct(): Act | Unavailable {
  const program = join(projectRoot, '.cache/go-bin/act');
  const node = join(projectRoot, '.ci/node_modules/n24/bin');
  for (const needed of [program, join(node, 'node')])
    if (!existsSync(needed))
      return { unavailable: `${needed.slice(projectRoot.length + 1)} is not there; .ci/run installs it` };
  return { program, path: `${node}:${process.env.PATH}` };
}

/**
 * Runs `.github/workflows/audit.yml` of a repository; `action` is the folder that holds the Action it uses, `others` are
 * folders that stand in for further Actions, by `owner/name@ref`.
 */
export async function runWorkflow(
  act: Act,
  event: 'schedule' | 'push',
  repository: {
    readonly folder: string;
    readonly home: string;
    readonly action: string;
    readonly others?: Readonly<Record<string, string>>;
  },
  values: {
    readonly variables: Readonly<Record<string, string>>;
    readonly secrets: Readonly<Record<string, string>>;
    readonly environment: Readonly<Record<string, string>>;
  },
): Promise<WorkflowRun> {
  const pairs = (flag: string, all: Readonly<Record<string, string>>) =>
    Object.entries(all).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const child = spawn(
    act.program,
    [
      ...[event, '--json', '--workflows', '.github/workflows/audit.yml', '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--action-offline-mode', '--no-cache-server'],
      ...pairs('--local-repository', { 'trustpath/trustpath@v1': repository.action, ...repository.others }),
      ...pairs('--var', values.variables),
      ...pairs('--secret', values.secrets),
      ...pairs('--env', values.environment),
    ],
    {
      cwd: repository.folder,
      env: { PATH: act.path, HOME: repository.home },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [log, warnings, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const lines: LogLine[] = log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const of = (step: string, command: string) =>
    lines.filter((line) => line.stepID?.[0] === step && line.command === command);
  return {
    exitCode,
    log: `${log}${warnings}`,
    outputsOf: (step) => Object.fromEntries(of(step, 'set-output').map(({ name = '', arg = '' }) => [name, arg])),
    summaryOf: (step) =>
      of(step, 'summary')
        .map(({ content = '' }) => content)
        .join(''),
    printedBy: (step) =>
      lines
        .filter((line) => line.stepID?.[0] === step && (line.raw_output === true || line.raw !== undefined))
        .map(({ raw, msg = '' }) => raw ?? msg),
    errorsOf: (step) => of(step, 'error').map(({ arg = '' }) => arg),
    resultOf: (step) => lines.find((line) => line.stepID?.[0] === step && line.stepResult !== undefined)?.stepResult,
  };
}
