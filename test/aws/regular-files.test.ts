import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { requireRegularFiles } from '../../src/aws/regular-files.ts';

const test = suite('aws/regular-files');
const folder = mkdtempSync(join(tmpdir(), 'regular-files-'));
const place = (name: string) => join(folder, name);

test.before(() => {
  writeFileSync(place('file'), 'text');
  mkdirSync(place('folder'));
  spawnSync('mkfifo', [place('pipe')]);
  symlinkSync(place('pipe'), place('link-to-pipe'));
  symlinkSync(place('file'), place('link-to-file'));
});

async function refusal(path: string): Promise<string | undefined> {
  const files = [
    { path: place('file'), name: 'FIRST' },
    { path, name: 'SECOND' },
  ];
  return requireRegularFiles(files).then(
    () => undefined,
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

for (const path of ['file', 'link-to-file', 'folder', 'missing', '/dev/null'])
  test(`${path} is left to the SDK`, async () => {
    assert.is(await refusal(path.startsWith('/') ? path : place(path)), undefined);
  });

for (const path of ['pipe', 'link-to-pipe', '/dev/zero', '/dev/tty'])
  test(`${path} is refused by what names it, and is not opened`, async () => {
    const whole = path.startsWith('/') ? path : place(path);
    assert.is(
      await refusal(whole),
      `UnansweredError: SECOND (${whole}) is a pipe or a device: it must be a regular file`,
    );
  });

test.run();
