import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from './project-root.ts';

export interface ProgramRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program with just these variables and, so that Node is found, PATH. */
export async function runTrustpath(
  cwd: string,
  variables: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<ProgramRun> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/cli.mjs'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { exitCode, stdout, stderr };
}
