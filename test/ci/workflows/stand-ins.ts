import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../support/python/project-root.ts';

/** A user's repository with the ready workflow, and small Actions in place of those that need GitHub or AWS. */
export interface UserRepository {
  /** Holds everything; remove it at the end. */
  readonly root: string;
  readonly folder: string;
  readonly home: string;
  /** trustpath, as a release holds it. */
  readonly action: string;
  /** Folders of all Actions that the workflow uses, by `owner/name@ref`. */
  readonly others: Readonly<Record<string, string>>;
}

// What each Action is asked for is printed as one line of JSON; the role becomes the key that the fake AWS knows.
const standIns: Readonly<Record<string, { readonly inputs: readonly string[]; readonly script: string }>> = {
  'aws-actions/configure-aws-credentials': {
    inputs: ['role-to-assume', 'role-session-name', 'aws-region'],
    script: `
      const environment = {
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        AWS_REGION: input('aws-region'),
      };
      for (const [name, value] of Object.entries(environment)) fs.appendFileSync(process.env.GITHUB_ENV, name + '=' + value + '\\n');
      say({ role: input('role-to-assume') });`,
  },
  'github/codeql-action/upload-sarif': {
    inputs: ['sarif_file', 'category'],
    script: `
      const { runs } = JSON.parse(fs.readFileSync(input('sarif_file'), 'utf8'));
      say({ sarif: runs[0].results.length, category: input('category') });`,
  },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'if-no-files-found', 'retention-days'],
    script: `
      const cases = fs.readFileSync(input('path'), 'utf8').match(/<testcase /g);
      say({ artifact: input('name'), cases: cases.length });`,
  },
};

const prologue = `
const fs = require('node:fs');
const input = (name) => process.env['INPUT_' + name.toUpperCase()] ?? '';
const say = (value) => console.log('stand-in ' + JSON.stringify(value));
`;

/** Makes a repository whose one commit holds the ready workflow and these files. */
export function makeUserRepository(files: Readonly<Record<string, string>>): UserRepository {
  const root = mkdtempSync(join(tmpdir(), 'trustpath-workflow-'));
  const folderAt = (path: string) => {
    mkdirSync(join(root, path), { recursive: true });
    return join(root, path);
  };
  const workflow = readFileSync(join(projectRoot, 'examples/workflows/audit.yml'), 'utf8');
  const action = folderAt('trustpath');
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(join(projectRoot, name), join(action, name), { recursive: true });
  const others: Record<string, string> = {};
  for (const [, name = '', ref] of workflow.matchAll(/uses: ([\w./-]+)@(\w+)/g)) {
    if (name === 'actions/checkout') continue;
    const [owner, repository] = name.split('/');
    const folder = name === 'your-org/trustpath' ? action : folderAt(`${owner}/${repository}`);
    others[`${owner}/${repository}@${ref}`] = folder;
    if (folder !== action) writeStandIn(join(root, name), name);
  }
  const folder = folderAt('repository');
  writeFileSync(join(folderAt('repository/.github/workflows'), 'audit.yml'), workflow);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  for (const repository of [folder, ...new Set(Object.values(others))]) commitAll(repository);
  return { root, folder, home: folderAt('home'), action, others };
}

function writeStandIn(folder: string, name: string): void {
  const standIn = standIns[name];
  if (standIn === undefined) throw new Error(`nothing stands in for ${name}`);
  const inputs = Object.fromEntries(standIn.inputs.map((input) => [input, { description: input, required: true }]));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'action.yml'),
    JSON.stringify({ name, description: name, inputs, runs: { using: 'node24', main: 'index.cjs' } }),
  );
  writeFileSync(join(folder, 'index.cjs'), prologue + standIn.script);
}

function commitAll(folder: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it is');
}
