import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/python/project-root.ts';

export interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly mode: number;
}

/** Packs what is built, as a release does, into a new folder. */
export function pack(): { readonly folder: string; readonly tarball: string; readonly files: readonly PackedFile[] } {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-package-'));
  const listing = npm(projectRoot, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [{ filename, files }] = JSON.parse(listing);
  return { folder, tarball: join(folder, filename), files };
}

/** Runs npm without a network. Throws with what it said. */
export function npm(cwd: string, ...args: readonly string[]): string {
  const flags = ['--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  return execFileSync('npm', [...args, ...flags], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
