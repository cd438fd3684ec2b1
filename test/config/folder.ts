import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as assert from 'uvu/assert';
import { type Config, loadConfig } from '../../src/config/index.ts';
import { ProblemsError } from '../../src/model/index.ts';

/** Runs with a temporary folder of the given files, which is also the working directory, as it would be in CI. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (folder: string) => Promise<T> | T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-'));
  const before = process.cwd();
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    process.chdir(folder);
    return await run(folder);
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What loading refuses, as `file:line:column message`, or the configuration it gives. */
export async function load(cwd: string, file?: string, root = cwd): Promise<Config | string[]> {
  try {
    return await loadConfig({ cwd, root, env: {}, ...(file !== undefined && { file }) });
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ file: name, line, column, message }) =>
      line === undefined ? `${name} ${message}` : `${name}:${line}:${column} ${message}`,
    );
  }
}

export async function loadGood(cwd: string, file?: string, root = cwd): Promise<Config> {
  const config = await load(cwd, file, root);
  assert.not(Array.isArray(config), String(config));
  return config as Config;
}
