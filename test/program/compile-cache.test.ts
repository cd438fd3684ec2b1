import { spawnSync } from 'node:child_process';
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
  writeFileSync,
} from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exportTree, type ProgramRun, runProgram } from '../support/program.ts';

// What Node keeps compiled: only where nobody but the user can have put it, and nothing where Node has no such cache.
const test = suite('program/compile cache');

const hasCache = 'enableCompileCache' in Module;
const folder = mkdtempSync(join(tmpdir(), 'trustpath-compiled-'));
let number = 0;
/** A home of its own for each test. */
let home: string;
let usual: ProgramRun;

const snapshot = ['--snapshot', 'examples/snapshot.json'];
const replay = ['audit', '--config', 'examples/trustpath.yaml', ...snapshot];

test.before(async () => {
  usual = await runProgram(replay);
});
test.before.each(() => {
  number += 1;
  home = join(folder, `home-${number}`);
  mkdirSync(home, { mode: 0o755 });
});
test.after(() => rmSync(folder, { recursive: true }));

const cacheOf = (place: string) => join(place, '.cache/trustpath/node-compile-cache');

/** Every file below a folder. */
function filesBelow(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function runsAsUsual(env: Readonly<Record<string, string>> = {}, cwd?: string): Promise<void> {
  const { code, stdout, stderr } = await runProgram(replay, { env: { HOME: home, ...env }, ...(cwd && { cwd }) });
  // A declaration is told by its place in the repository.
  assert.is(stdout.replaceAll('below/examples/', 'examples/'), usual.stdout);
  assert.equal([code, stderr], [usual.code, usual.stderr]);
}

test('Node 22.8 and later keep it in a folder that nobody else can enter; an older Node writes nothing at all', async () => {
  await runsAsUsual();
  if (!hasCache) {
    assert.equal(readdirSync(home), []);
    return;
  }
  assert.equal(readdirSync(home), ['.cache']);
  assert.is(statSync(cacheOf(home)).mode & 0o777, 0o700);
  const kept = filesBelow(cacheOf(home));
  assert.ok(kept.length > 0);
  await runsAsUsual();
  assert.equal(filesBelow(cacheOf(home)), kept);
});

test('what else lies in the folder of the program stays, files of its earlier versions too', async () => {
  const own = join(home, '.cache/trustpath');
  mkdirSync(join(own, 'more'), { recursive: true, mode: 0o700 });
  const names = ['report.json', 'monday.json', 'trustpath.yaml', 'audit-0.1.0-v20.20.2-x64', 'more/notes.md'];
  for (const name of names) writeFileSync(join(own, name), name);
  await runsAsUsual();
  await runsAsUsual();
  for (const name of names) assert.is(readFileSync(join(own, name), 'utf8'), name);
});

const switchedOff = ['CI', 'GITHUB_ACTIONS', 'TF_BUILD', 'CODEBUILD_BUILD_ID', 'TEAMCITY_VERSION', 'JENKINS_URL'];
const unkept: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(switchedOff.map((name) => [`where ${name} is set`, { [name]: '1' }])),
  'where Node is told to keep nothing': { NODE_DISABLE_COMPILE_CACHE: '1' },
  'without a home': { HOME: '' },
  'in a home that is not there': { HOME: '/nowhere/at/all' },
  'in a relative home': { HOME: 'examples' },
  'in a relative cache folder': { HOME: '', XDG_CACHE_HOME: 'examples' },
};

for (const [name, env] of Object.entries(unkept))
  test(`nothing is kept ${name}`, async () => {
    await runsAsUsual(env);
    assert.equal(readdirSync(home), []);
    assert.equal(readdirSync(join(exportTree(), 'examples')).sort(), ['snapshot.json', 'trustpath.yaml', 'workflows']);
  });

test('the Action keeps nothing', () => {
  const env = { HOME: home, INPUT_CONFIG: 'examples/trustpath.yaml' };
  spawnSync(process.execPath, [join(exportTree(), 'dist/action.cjs')], { cwd: exportTree(), env });
  assert.equal(readdirSync(home), []);
});

/** A checkout of a configuration to audit, from which the program is started. */
function checkout(): string {
  mkdirSync(join(home, '.git'));
  cpSync(join(exportTree(), 'examples'), join(home, 'examples'), { recursive: true });
  mkdirSync(join(home, 'below'));
  cpSync(join(exportTree(), 'examples'), join(home, 'below/examples'), { recursive: true });
  return home;
}

/** Where the cache would come to lie in what was checked out. */
const inCheckout: Readonly<Record<string, () => { env: Readonly<Record<string, string>>; cwd: string }>> = {
  'the home is the working directory': () => {
    rmSync(join(checkout(), '.git'), { recursive: true });
    return { env: { HOME: home }, cwd: home };
  },
  'the home is the root of the repository': () => ({ env: { HOME: checkout() }, cwd: join(home, 'below') }),
  'the home is a repository, and the working directory another': () => ({
    env: { HOME: checkout() },
    cwd: exportTree(),
  }),
  'the cache folder is in the repository': () => ({
    env: { HOME: '', XDG_CACHE_HOME: join(checkout(), 'below') },
    cwd: home,
  }),
  'the home is a link to the repository': () => {
    checkout();
    const link = join(folder, `link-${number}`);
    symlinkSync(home, link);
    return { env: { HOME: link }, cwd: home };
  },
  'the cache folder is a link into the repository': () => {
    const repository = checkout();
    home = join(folder, `linking-${number}`);
    mkdirSync(home);
    symlinkSync(join(repository, 'below'), join(home, '.cache'));
    return { env: { HOME: home }, cwd: repository };
  },
};

/** Places in which somebody else could have put something. */
const strange: Readonly<Record<string, () => void>> = {
  'a folder that others may read': () => chmodSync(cacheOf(home), 0o755),
  'a folder above it that others may write to': () => chmodSync(join(home, '.cache'), 0o777),
  'a link in place of it that leads to a folder others may write to': () => {
    const elsewhere = join(folder, `open-${number}`);
    mkdirSync(elsewhere);
    chmodSync(elsewhere, 0o777);
    cpSync(cacheOf(home), join(elsewhere, 'node-compile-cache'), { recursive: true });
    rmSync(join(home, '.cache/trustpath'), { recursive: true });
    symlinkSync(elsewhere, join(home, '.cache/trustpath'));
  },
  ...(process.getuid?.() === 0 && {
    'a folder of another user': () => chownSync(cacheOf(home), 65534, 65534),
    'a home of another user': () => chownSync(home, 65534, 65534),
  }),
};

if (hasCache) {
  let planted: string;

  test('what is planted runs where it is the user’s own: the tests below would see it', async () => {
    planted = join(folder, 'planted');
    await plant(planted);
    cpSync(planted, cacheOf(home), { recursive: true });
    chmodSync(cacheOf(home), 0o700);
    assert.is((await runProgram(replay, { env: { HOME: home } })).stdout, 'foreign code');
  });

  for (const [name, arrange] of Object.entries(inCheckout))
    test(`${name}: nothing is written, and nothing that came along is run`, async () => {
      const { env, cwd } = arrange();
      const places = [cacheOf(home), join(home, 'below/trustpath/node-compile-cache')];
      await runsAsUsual(env, cwd);
      for (const place of places) assert.not(existsSync(place), place);
      for (const place of places) {
        cpSync(planted, place, { recursive: true });
        chmodSync(place, 0o700);
      }
      const before = places.map(filesBelow);
      await runsAsUsual(env, cwd);
      assert.equal(places.map(filesBelow), before);
    });

  for (const [name, arrange] of Object.entries(strange))
    test(`${name}: nothing in it is run`, async () => {
      cpSync(planted, cacheOf(home), { recursive: true });
      chmodSync(cacheOf(home), 0o700);
      arrange();
      await runsAsUsual();
    });
}

/** Writes a cache in which the first module of the program is other code, for the program's true text. */
async function plant(target: string): Promise<void> {
  const places = { true: join(folder, 'true'), foreign: join(folder, 'foreign') };
  for (const place of Object.values(places)) mkdirSync(place);
  await runProgram(replay, { env: { HOME: places.true } });
  const module = join(exportTree(), 'dist/chunks/program.cjs');
  const text = readFileSync(module, 'utf8');
  const foreign = 'process.stdout.write("foreign code"); process.exit(0);';
  // Of the same length: V8 holds no more than that against what it compiled.
  writeFileSync(module, foreign.padEnd(text.length));
  try {
    await runProgram(replay, { env: { HOME: places.foreign } });
  } finally {
    writeFileSync(module, text);
  }
  cpSync(cacheOf(places.true), target, { recursive: true });
  for (const file of filesBelow(cacheOf(places.foreign))) {
    const name = file.slice(cacheOf(places.foreign).length);
    const [own, theirs] = [readFileSync(join(target, name)), readFileSync(file)];
    // The length and the checksum of the text, where Node has them in its header.
    for (const at of [4, 12]) own.copy(theirs, at, at, at + 4);
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), theirs);
  }
}

test.run();
