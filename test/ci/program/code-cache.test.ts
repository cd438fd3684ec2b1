import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../../fixtures/example-organisation.ts';
import { type FakeAws, startFakeAws } from '../../support/fake-aws/index.ts';
import { exportTree, type ProgramRun, runProgram } from '../../support/program.ts';

// Compiled code that one run keeps for the next: it changes nothing but the time, and comes from nobody but the user.
const test = suite('program/code cache');

const replay = ['audit', '--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json'];
const folder = mkdtempSync(join(tmpdir(), 'trustpath-cache-'));
let home = '';
let number = 0;
let aws: FakeAws;
let usual: ProgramRun;

test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
  usual = await runProgram(replay);
});
test.after(async () => {
  await aws.close();
  rmSync(folder, { recursive: true });
});
test.before.each(() => {
  number += 1;
  home = join(folder, String(number));
  mkdirSync(home);
});

const cache = () => join(home, '.cache/trustpath');
const kept = () => (existsSync(cache()) ? readdirSync(cache()) : []);
const fileOf = (kind: string) => join(cache(), kept().find((name) => name.startsWith(`${kind}-`)) ?? 'nothing is kept');

async function run(args: readonly string[] = replay, env: Readonly<Record<string, string>> = {}): Promise<ProgramRun> {
  return runProgram(args, { env: { HOME: home, ...env } });
}

async function runsAsUsual(env: Readonly<Record<string, string>> = {}): Promise<void> {
  assert.equal(await run(replay, env), usual);
}

/** What a file is now, to be told from one that was written in its place. */
const identityOf = (file: string) => statSync(file).ino;

/** Whether a run takes all that is kept as it is: V8 takes every module, or the file is written anew. */
async function takesWhatIsKept(started: () => Promise<unknown>): Promise<boolean> {
  const before = identityOf(fileOf('audit'));
  await started();
  return identityOf(fileOf('audit')) === before;
}

test('a first run keeps code that only the user may read and write, and the next one takes all of it', async () => {
  await runsAsUsual();
  assert.is(kept().length, 1);
  const file = fileOf('audit');
  assert.is(statSync(cache()).mode & 0o777, 0o700);
  assert.is(statSync(file).mode & 0o777, 0o600);
  assert.ok(await takesWhatIsKept(runsAsUsual));
});

test('XDG_CACHE_HOME is heard, where it is absolute', async () => {
  await runsAsUsual({ XDG_CACHE_HOME: home });
  assert.equal(readdirSync(home), ['trustpath']);
  await runsAsUsual({ XDG_CACHE_HOME: 'relative' });
  assert.is(kept().length, 1);
});

test('what a live audit loads besides is added, and code that was kept reads AWS as code that was not', async () => {
  await runsAsUsual();
  const replayed = statSync(fileOf('audit')).size;
  const live = ['audit', '--config', 'examples/trustpath.yaml', '--format', 'json'];
  const reports: unknown[] = [];
  for (const turn of ['compiled', 'kept'] as const) {
    const before = identityOf(fileOf('audit'));
    const { stdout, stderr } = await run(live, { AWS_EC2_METADATA_DISABLED: 'true', ...aws.env() });
    assert.is(identityOf(fileOf('audit')) === before, turn === 'kept');
    assert.not.match(stderr, /warning/i);
    const { takenAt, cost, ...report } = JSON.parse(stdout);
    assert.ok(takenAt && cost.apiCalls > 10);
    reports.push(report);
  }
  assert.equal(reports[1], reports[0]);
  assert.ok(statSync(fileOf('audit')).size > replayed * 1.2);
});

test('once a day what later runs called comes in', async () => {
  await run([...replay, '--plan']);
  const file = fileOf('audit');
  const planned = statSync(file).size;
  const sinceYesterday = (hours: number) => utimesSync(file, new Date(), new Date(Date.now() - hours * 60 * 60 * 1000));
  sinceYesterday(23);
  assert.ok(await takesWhatIsKept(runsAsUsual));
  sinceYesterday(25);
  assert.not.ok(await takesWhatIsKept(runsAsUsual));
  assert.ok(statSync(file).size > planned * 1.2);
  assert.ok(await takesWhatIsKept(runsAsUsual));
});

test('each command has code of its own, and a mistyped one keeps none', async () => {
  await run(['check', '--config', 'examples/trustpath.yaml']);
  await run(['--help']);
  await run(['chekc']);
  await run(['../../outside']);
  assert.equal(
    kept().map((name) => name.replace(/-.*/, '')),
    ['check', 'other'],
  );
});

const unkept: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in CI': { CI: 'true' },
  'where Node is told to': { NODE_DISABLE_COMPILE_CACHE: '1' },
  'without a home': { HOME: '' },
  'in a home that is not there': { HOME: '/nowhere/at/all' },
  'in a relative home': { HOME: 'examples' },
};

for (const [name, env] of Object.entries(unkept))
  test(`nothing is kept ${name}`, async () => {
    await runsAsUsual(env);
    assert.equal(readdirSync(home), []);
    assert.not.ok(existsSync(join(exportTree(), 'examples/.cache')));
  });

/** Ways in which a file can have been spoilt. */
const spoilt: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
  empty: () => Buffer.alloc(0),
  'cut short': (whole) => whole.subarray(0, whole.length / 2),
  'text of somebody': () => Buffer.from('not compiled at all\n'.repeat(100)),
  'a changed byte of code': (whole) => changed(whole, whole.length - 1000),
  'a changed byte in the table': (whole) => changed(whole, 100),
  'a table longer than the file': (whole) => changed(whole, 67),
};

function changed(whole: Buffer, at: number): Buffer {
  const copy = Buffer.from(whole);
  copy.writeUInt8(copy.readUInt8(at) ^ 0x41, at);
  return copy;
}

for (const [name, spoil] of Object.entries(spoilt))
  test(`${name}: the program compiles anew, and keeps that`, async () => {
    await run();
    const file = fileOf('audit');
    const whole = readFileSync(file);
    writeFileSync(file, spoil(whole));
    await runsAsUsual();
    assert.ok(await takesWhatIsKept(runsAsUsual));
  });

test('code for another text of the program is not taken', async () => {
  const tree = join(home, 'tree');
  cpSync(exportTree(), tree, { recursive: true });
  await run();
  const before = identityOf(fileOf('audit'));
  const text = join(tree, 'dist/chunks/audit.cjs');
  // Of the same length: V8 compares no more than that.
  writeFileSync(text, readFileSync(text, 'utf8').replaceAll('Hop limit is', 'Hop count is'));
  const args = [join(tree, 'dist/cli.cjs'), ...replay];
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, env: { HOME: home }, encoding: 'utf8' });
  assert.match(stdout, /Hop count is/);
  assert.is.not(identityOf(fileOf('audit')), before);
});

test('what another version left goes, and what was left half written', async () => {
  mkdirSync(cache(), { recursive: true, mode: 0o700 });
  const current = 'audit-0.1.0-v20.0.0-x64';
  for (const name of [current, 'check-0.0.9-v18.0.0-x64', `${current}.4711`]) writeFileSync(join(cache(), name), '');
  await runsAsUsual();
  assert.equal(kept(), [fileOf('audit').slice(cache().length + 1)]);
});

/** Where somebody else could have put the code. */
const strange: Readonly<Record<string, () => void>> = {
  'a folder that others may write to': () => chmodSync(cache(), 0o777),
  'a file that others may write to': () => chmodSync(fileOf('audit'), 0o666),
  'a link in place of the folder': () => {
    const elsewhere = join(home, 'elsewhere');
    mkdirSync(elsewhere, { mode: 0o700 });
    for (const name of kept()) writeFileSync(join(elsewhere, name), readFileSync(join(cache(), name)), { mode: 0o600 });
    rmSync(cache(), { recursive: true });
    symlinkSync(elsewhere, cache());
  },
  'a link in place of the file': () => {
    const [file, elsewhere] = [fileOf('audit'), join(home, 'elsewhere')];
    writeFileSync(elsewhere, readFileSync(file), { mode: 0o600 });
    rmSync(file);
    symlinkSync(elsewhere, file);
  },
  ...(process.getuid?.() === 0 && {
    'a folder of another user': () => chownSync(cache(), 65534, 65534),
    'a file of another user': () => chownSync(fileOf('audit'), 65534, 65534),
  }),
};

for (const [name, plant] of Object.entries(strange))
  test(`${name}: nothing in it is run`, async () => {
    await run();
    // Code that ends the program at once, were it run: kept for the true text, with a true digest.
    keepForeignCode(fileOf('audit'));
    assert.is((await run()).stdout, 'foreign code', 'this would be taken, were it the user’s own');
    plant();
    await runsAsUsual();
  });

/** Replaces the compiled code of the first module by other code for the same text. */
function keepForeignCode(file: string): void {
  const data = readFileSync(file);
  const end = 68 + data.readUInt32LE(64);
  const table = JSON.parse(data.toString('utf8', 68, end)) as [string, string, number][];
  const codes = table.map(([name, , size], index) => {
    const from = end + table.slice(0, index).reduce((sum, [, , bytes]) => sum + bytes, 0);
    return name === 'program.cjs' ? foreign(name) : data.subarray(from, from + size);
  });
  const names = Buffer.from(JSON.stringify(table.map(([name, text], index) => [name, text, codes[index]?.length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(names.length);
  const rest = Buffer.concat([length, names, ...codes]);
  const digest = createHash('sha256').update(rest).digest('hex');
  writeFileSync(file, Buffer.concat([Buffer.from(digest), rest]));

  function foreign(name: string): Buffer {
    // V8 holds the length of a text against its code: no more.
    const size = readFileSync(join(exportTree(), 'dist/chunks', name), 'utf8').length;
    const head = '(function () { process.stdout.write("foreign code"); process.exit(0); ';
    const wrapped = '(function (exports, require, module, __filename, __dirname) { \n})'.length + size;
    return new Script(`${head}${' '.repeat(wrapped - head.length - 2)}})`).createCachedData();
  }
}

test.run();
