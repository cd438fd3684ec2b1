import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project-root.ts';

/** A folder of executables, `python` among them, that sees just the packages of one requirements file. */
export interface PythonEnvironment {
  readonly python: string;
  readonly executables: string;
}

/** Why this machine has no such environment. */
export interface Unavailable {
  readonly unavailable: string;
}

const run = promisify(execFile);
const oldest = [3, 11] as const;
const candidates = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11'];
const probe = 'import sys, venv, ensurepip; print(*sys.version_info[:2])';

/**
 * Makes the virtual environment of `requirements/<name>.txt` below `.cache/python`, or reuses it. Every package is
 * pinned there, those that others need too. Two processes may ask at once: each builds in a folder of its own and the
 * first to finish gives it the name that both then use.
 */
export async function preparePythonEnvironment(
  name: string,
  { pins, cache } = {
    pins: join(projectRoot, 'test/support/python/requirements'),
    cache: join(projectRoot, '.cache/python'),
  },
): Promise<PythonEnvironment | Unavailable> {
  const requirements = join(pins, `${name}.txt`);
  const found = await findPython();
  if ('unavailable' in found) return found;
  const hash = createHash('sha256').update(readFileSync(requirements)).update(found.version).digest('hex');
  const folder = join(cache, `${name}-${hash.slice(0, 12)}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const problem = await install(found.command, requirements, folder);
    if (problem !== undefined) return { unavailable: `the packages of ${name}.txt could not be installed: ${problem}` };
  }
  return executablesOf(folder);
}

/** Makes the environment in a folder beside its own and gives it its name; says what went wrong. */
async function install(command: string, requirements: string, folder: string): Promise<string | undefined> {
  const draft = mkdtempSync(`${folder}.`);
  try {
    await run(command, ['-m', 'venv', draft]);
    const packages = ['--no-deps', '--only-binary', ':all:', '-r', requirements];
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input', ...packages];
    // A download may fail once for reasons of the network.
    await run(executablesOf(draft).python, pip).catch(() => run(executablesOf(draft).python, pip));
    await run(executablesOf(draft).python, ['-m', 'pip', 'check', '--disable-pip-version-check']);
    publish(draft, folder);
    return undefined;
  } catch (error) {
    return lastLines(error);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function findPython(): Promise<{ readonly command: string; readonly version: string } | Unavailable> {
  const seen: string[] = [];
  for (const command of candidates) {
    try {
      const { stdout } = await run(command, ['-c', probe]);
      const [major = 0, minor = 0] = stdout.trim().split(' ').map(Number);
      if (major === oldest[0] && minor >= oldest[1]) return { command, version: `${major}.${minor}` };
      seen.push(`${command} is ${major}.${minor}`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') seen.push(`${command}: ${lastLines(error)}`);
    }
  }
  return {
    unavailable: `no Python ${oldest.join('.')} or newer with venv and pip (${seen.join('; ') || 'none at all'})`,
  };
}

/** Modules are run as `python -m`, because the scripts that pip writes remember the folder that they were installed to. */
function executablesOf(folder: string): PythonEnvironment {
  const executables = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  return { python: join(executables, 'python'), executables };
}

function publish(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function lastLines(error: unknown): string {
  const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
  return (stderr.trim() || stdout.trim() || message).split('\n').slice(-4).join(' ');
}
