import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../support/python/project-root.ts';
import { pack } from './pack.ts';

const test = suite('package/contents');

const { folder, files } = pack();
const paths = files.map(({ path }) => path);
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

test('the package holds what is needed to use it, and nothing else', () => {
  assert.equal(paths.filter((path) => !/^dist\/(chunks\/[\w.-]+\.cjs|types\/[\w/-]+\.d\.ts)$/.test(path)).sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY-LICENCES.txt',
    'dist/cli.cjs',
    'dist/cli.mjs',
    'dist/index.cjs',
    'dist/index.mjs',
    'dist/rule.schema.json',
    'dist/trustpath.schema.json',
    'package.json',
  ]);
});

test('every module and every declaration in it is reached from the command line, the library or the Action', () => {
  for (const [entries, folderOf, pattern] of [
    [
      ['dist/cli.cjs', 'dist/index.mjs', 'dist/action.cjs'],
      'dist/chunks/',
      /(?:from|require\()\s*["'](\.[^"']+\.cjs)["']/g,
    ],
    [['dist/types/index.d.ts'], 'dist/types/', /(?:from |import\()["'](\.[^"']+\.js)["']/g],
  ] as const) {
    const reached = new Set<string>(entries);
    for (const path of reached)
      for (const [, target = ''] of read(path).matchAll(pattern))
        reached.add(join(dirname(path), target.replace(/\.js$/, '.d.ts')));
    const present = paths.filter((path) => path.startsWith(folderOf));
    assert.ok(present.length > 10, folderOf);
    assert.equal(
      present.filter((path) => !reached.has(path)),
      [],
    );
    assert.equal(
      [...reached].filter((path) => path.startsWith(folderOf) && !present.includes(path)),
      [],
    );
  }
});

test('it is as large as a download of a second, and depends on nothing', () => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  assert.ok(bytes < 5_000_000, `${bytes} bytes`);
  const { dependencies, peerDependencies, optionalDependencies, scripts } = JSON.parse(read('package.json'));
  assert.equal([dependencies, peerDependencies, optionalDependencies], [undefined, undefined, undefined]);
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    assert.is(scripts[script], undefined, `${script} would run on the machine of whoever installs it`);
});

test('the command is executable, and nothing else is', () => {
  const executable = files.filter(({ mode }) => (mode & 0o111) !== 0).map(({ path }) => path);
  assert.equal(executable, ['dist/cli.cjs', 'dist/cli.mjs']);
  for (const file of executable) assert.match(read(file), /^#!\/usr\/bin\/env node\n/);
});

test.after(() => rmSync(folder, { recursive: true }));
test.run();
