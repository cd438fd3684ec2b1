import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../support/python/project-root.ts';

const test = suite('workflows/release-notes');

const commit = '0123456789abcdef0123456789abcdef01234567';
const changelog = `# Changelog

## 1.10.0 (2026-12-01)

- Newer.

## 1.1.0 (2026-11-24)

The second version.

- One thing.

## 1.0.0 (unreleased)

- The first.
`;

function notes(version: string, tag: string) {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-release-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  const script = join(projectRoot, 'scripts/release-notes.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, tag, commit], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, stdout, stderr };
}

test('the notes are the part of the changelog for this version, and the commit to pin', () => {
  const { status, stdout } = notes('1.1.0', 'v1.1.0');
  assert.is(status, 0);
  assert.is(
    stdout,
    `The second version.\n\n- One thing.\n\nTo pin it as an Action, use the commit: \`${commit} # v1.1.0\`\n`,
  );
});

for (const [why, version, tag, says] of [
  ['the tag names another version', '1.1.0', 'v1.1.1', 'the tag is v1.1.1, but package.json says 1.1.0'],
  ['the changelog does not know the version', '1.2.0', 'v1.2.0', 'CHANGELOG.md has no part for 1.2.0'],
  ['the version is the beginning of another', '1.1', 'v1.1', 'CHANGELOG.md has no part for 1.1'],
  ['the changelog calls the version unreleased', '1.0.0', 'v1.0.0', 'CHANGELOG.md calls 1.0.0 unreleased'],
] as const)
  test(`nothing is released when ${why}`, () => {
    const { status, stdout, stderr } = notes(version, tag);
    assert.is(status, 1);
    assert.is(stdout, '');
    assert.match(stderr, says);
  });

test.run();
