import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tryOutputs, writeWhole } from '../../src/files/whole-file.ts';
import { ProblemsError } from '../../src/model/index.ts';

const test = suite('files/whole-file');

const folder = () => mkdtempSync(join(tmpdir(), 'trustpath-whole-'));

async function refusal(work: () => void | Promise<void>): Promise<string> {
  try {
    await work();
  } catch (error) {
    assert.instance(error, ProblemsError);
    return (error as ProblemsError).problems.map(({ message }) => message).join('\n');
  }
  throw new Error('it is not refused');
}

test('missing folders are made, and nothing but the file is left behind', async () => {
  const root = folder();
  const file = join(root, 'a/b/report.xml');
  tryOutputs([file]);
  assert.equal(readdirSync(join(root, 'a/b')), [], 'trying leaves nothing');
  await writeWhole(file, 'text');
  assert.is(readFileSync(file, 'utf8'), 'text');
  assert.equal(readdirSync(join(root, 'a/b')), ['report.xml']);
});

test('whoever has the old file open goes on reading the old one, whole', async () => {
  const file = join(folder(), 'report.xml');
  writeFileSync(file, 'old');
  const before = statSync(file).ino;
  await writeWhole(file, 'new');
  assert.is.not(statSync(file).ino, before);
  assert.is(readFileSync(file, 'utf8'), 'new');
});

test('where it cannot be written, the old file stays and no part of the new one', async () => {
  const root = folder();
  mkdirSync(join(root, 'taken'));
  assert.match(await refusal(() => writeWhole(join(root, 'taken'), 'text')), /cannot be written: /);
  assert.equal(readdirSync(root), ['taken']);
});

test('a link goes on leading to the file that is written, also to one that is not there yet', async () => {
  const root = folder();
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync('elsewhere/report.xml', join(root, 'report.xml'));
  for (const text of ['first', 'second']) {
    tryOutputs([join(root, 'report.xml')]);
    await writeWhole(join(root, 'report.xml'), text);
    assert.is(readlinkSync(join(root, 'report.xml')), 'elsewhere/report.xml');
    assert.is(readFileSync(join(root, 'elsewhere/report.xml'), 'utf8'), text);
  }
});

test('a folder that cannot be made is told at once, below a file and where the system makes none', async () => {
  const root = folder();
  writeFileSync(join(root, 'file'), '');
  assert.match(
    await refusal(() => tryOutputs([join(root, 'file/a/b')])),
    /a part of its path is a file, not a directory/,
  );
  assert.match(await refusal(() => tryOutputs(['/proc/nothing/of/the/kind'])), /cannot be written: /);
});

test('a link that leads back to itself is told', async () => {
  const file = join(folder(), 'loop');
  symlinkSync('loop', file);
  assert.match(await refusal(() => tryOutputs([file])), /loop of links/);
});

test('/dev/stdout is written to and stays what it is', () => {
  const root = folder();
  const code = `import { writeWhole } from ${JSON.stringify(new URL('../../src/files/whole-file.js', import.meta.url).href)};
    await writeWhole('/dev/stdout', 'text');`;
  const script = join(root, 'script.mjs');
  writeFileSync(script, code);
  execFileSync('sh', ['-c', `"${process.execPath}" "${script}" > "${root}/out"`]);
  assert.is(readFileSync(join(root, 'out'), 'utf8'), 'text');
  assert.ok(lstatSync('/dev/stdout').isSymbolicLink());
});

test('a pipe that nobody reads is refused at once', async () => {
  const pipe = join(folder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  assert.match(await refusal(() => tryOutputs([pipe])), /a pipe that nobody reads/);
  assert.match(await refusal(() => writeWhole(pipe, 'text')), /a pipe that nobody reads/);
});

test('a pipe that somebody reads gets all of it, more than it holds at once', async () => {
  const pipe = join(folder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
  let read = 0;
  const end = new Promise((done) => reader.on('close', done));
  // The pipe between us and the reader holds as much again: let it be read in a process of its own.
  reader.stdout.on('data', (data: Buffer) => (read += data.length));
  while (true)
    try {
      tryOutputs([pipe]);
      break;
    } catch {
      await new Promise((done) => setTimeout(done, 20));
    }
  await writeWhole(pipe, 'x'.repeat(100_000));
  await end;
  assert.is(read, 100_000);
});

test('while a pipe is not read everything else goes on, and once the run is interrupted it is given up', async () => {
  const pipe = join(folder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  // Opened for both, a pipe is there at once and can be written until it is full.
  const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  const run = new AbortController();
  const turns: string[] = [];
  setTimeout(() => {
    turns.push('interrupted');
    run.abort();
  }, 50);
  const told = await refusal(() => writeWhole(pipe, 'x'.repeat(1_000_000), { signal: run.signal }));
  closeSync(reader);
  assert.equal(turns, ['interrupted']);
  assert.match(told, /a pipe that was not read before the run was interrupted/);
});

test('a run that is interrupted before still writes to a pipe that is read', async () => {
  const pipe = join(folder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  const end = writeWhole(pipe, 'x'.repeat(1_000_000), { signal: AbortSignal.abort() });
  const bytes = Buffer.alloc(1_000_000);
  let read = 0;
  while (read < bytes.length)
    try {
      read += readSync(reader, bytes, read, bytes.length - read, null);
    } catch {
      await new Promise((done) => setTimeout(done, 1));
    }
  await end;
  closeSync(reader);
  assert.ok(bytes.every((byte) => byte === 'x'.charCodeAt(0)));
});

test.run();
