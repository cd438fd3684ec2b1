import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface ProgramRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd?: string;
  /** What is run; the export of this checkout when absent. */
  readonly tree?: string;
  /** The whole environment: nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** The user it runs as; only root can choose. */
  readonly uid?: number;
  /** Called with the running process's id once it printed or called something; for interrupts. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

let exported: string | undefined;

/** A copy of what a checkout holds to run, as it is here now, without node_modules; made once a process, gone with it. */
export function exportTree(): string {
  if (exported !== undefined) return exported;
  const target = mkdtempSync(join(tmpdir(), 'trustpath-export-'));
  for (const part of ['dist', 'examples', 'package.json', 'action.yml'])
    cpSync(resolve(part), join(target, part), { recursive: true });
  chmodSync(target, 0o755);
  process.once('exit', () => rmSync(target, { recursive: true, force: true }));
  exported = target;
  return target;
}

/**
 * A copy of the export in which the program waits for credentials this long only: the one number is another, all else is as
 * it is shipped. Gone with the process.
 */
export function impatientTree(credentialsMs: number): string {
  const target = mkdtempSync(join(tmpdir(), 'trustpath-impatient-'));
  cpSync(exportTree(), target, { recursive: true });
  process.once('exit', () => rmSync(target, { recursive: true, force: true }));
  const file = join(target, 'dist/chunks/aws.cjs');
  const parts = readFileSync(file, 'utf8').split('credentialsMs: 3e4');
  if (parts.length !== 2) throw new Error('the limit is not where it was: look for credentialsMs in dist/');
  writeFileSync(file, parts.join(`credentialsMs: ${credentialsMs}`));
  return target;
}

/** Starts the built program from a bare export, in an empty environment. */
export function runProgram(args: readonly string[], options: ProgramOptions = {}): Promise<ProgramRun> {
  const { tree = exportTree() } = options;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(tree, 'dist/cli.cjs'), ...args], {
      cwd: options.cwd ?? tree,
      env: { ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.uid !== undefined && { uid: options.uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr }));
    options.onStart?.((signal) => child.kill(signal));
  });
}
