import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../support/python/project-root.ts';

/** A user's repository with a workflow, and the Action as a release holds it: its committed files, no node_modules. */
export interface Repository {
  /** Holds all three; remove it at the end. */
  readonly root: string;
  readonly folder: string;
  readonly home: string;
  readonly action: string;
}

/** Makes a repository whose one commit holds the workflow and these files. */
export function makeRepository(files: Readonly<Record<string, string>>): Repository {
  const root = mkdtempSync(join(tmpdir(), 'trustpath-action-'));
  const [folder, home, action] = ['repository', 'home', 'action'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [join(folder, '.github/workflows'), home, action]) mkdirSync(made, { recursive: true });
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(join(projectRoot, name), join(action, name), { recursive: true });
  cpSync(join(projectRoot, 'test/ci/action/workflows/audit.yml'), join(folder, '.github/workflows/audit.yml'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Audit every night');
  return { root, folder, home, action };
}
