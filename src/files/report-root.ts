import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';

/** Absolute: what locations in reports are relative to. GITHUB_WORKSPACE, else the git root, else the working directory. */
export function reportRoot({ cwd, env }: Place): string {
  const workspace = env.GITHUB_WORKSPACE;
  if (workspace && isAbsolute(workspace) && !relative(workspace, cwd).startsWith('..')) return workspace;
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
