import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inFolder, load, loadGood } from './folder.ts';

const test = suite('config/load');
const named = (name: string) => `version: 1\naccounts: [{ id: "111111111111", name: ${name}, regions: enabled }]\n`;
const json = (name: string) =>
  JSON.stringify({ version: 1, accounts: [{ id: '111111111111', name, regions: 'enabled' }] }, null, '\t');
const nameIn = (config: { topology: { accounts: readonly { name: string }[] } }) => config.topology.accounts[0]?.name;

const places = [
  'trustpath.yaml',
  'trustpath.yml',
  'trustpath.json',
  '.trustpathrc',
  '.trustpathrc.yaml',
  '.trustpathrc.yml',
  '.trustpathrc.json',
  '.config/trustpathrc.yaml',
  '.config/trustpathrc.yml',
  '.config/trustpathrc.json',
];

for (const place of places) {
  test(`${place} is found, YAML or JSON`, () =>
    inFolder({ [place]: json('here') }, async (folder) => {
      const config = await loadGood(folder);
      assert.is(nameIn(config), 'here');
      assert.is(config.file, place);
      assert.is(join(config.directory, place.split('/').at(-1) ?? ''), join(folder, place));
    }));
}

test('earlier places win over later ones, and package.json comes last', async () => {
  const files: Record<string, string> = { 'package.json': JSON.stringify({ trustpath: JSON.parse(json('package')) }) };
  for (const place of [...places].reverse()) {
    files[place] = json(place.replaceAll('/', '.'));
    await inFolder(files, async (folder) => assert.is(nameIn(await loadGood(folder)), place.replaceAll('/', '.')));
  }
});

test('the search climbs to the folder of the package, and no further', async () => {
  const files = {
    'trustpath.yaml': named('top'),
    'a/package.json': '{}',
    'a/trustpath.yml': named('a'),
    'a/b/c/x': '',
  };
  await inFolder(files, async (folder) => {
    assert.is(nameIn(await loadGood(join(folder, 'a/b/c'))), 'a');
    assert.is(nameIn(await loadGood(folder)), 'top');
  });
  await inFolder({ ...files, 'a/trustpath.yml': named('a'), 'a/b/package.yaml': '' }, async (folder) => {
    assert.equal(await load(join(folder, 'a/b'), undefined, folder), [
      'a/b There is no configuration here, or above up to the folder of a package: write a trustpath.yaml, or name a file with --config.',
    ]);
  });
});

test('the key of package.json is a configuration with its places in that file', () =>
  inFolder(
    {
      'package.json':
        '{\n  "name": "trustpath",\n  "version": "1.0.0",\n  "trustpath": {\n    "version": 1,\n    "gate": { "failOn": "hihg" },\n    "acounts": []\n  }\n}',
    },
    async (folder) => {
      assert.equal(await load(folder), [
        'package.json:6:25 gate.failOn is "hihg": expected one of critical, high, medium, low, info, none; did you mean "high"?',
        'package.json:7:5 Unknown key "acounts"; did you mean "accounts"?',
      ]);
      assert.equal(await load(folder, 'package.json'), await load(folder));
    },
  ));

test('a package.json without the key holds no configuration', () =>
  inFolder({ 'package.json': '{ "name": "trustpath" }' }, async (folder) => {
    assert.match(String(await load(folder)), /^\. There is no configuration here/);
    assert.equal(await load(folder, 'package.json'), [
      'package.json The file has no key `trustpath`, which would hold the configuration.',
    ]);
  }));

test('a broken package.json is told when it seems to hold a configuration', () =>
  inFolder({ 'package.json': '{ "trustpath": { "version": 1, } ' }, async (folder) => {
    assert.match(String(await load(folder)), /^package\.json:1:\d+ This is not valid YAML/);
  }));

test('--config names a file relative to the working directory, and places are relative to the root', () =>
  inFolder({ 'a/b/mine.yaml': `${named('mine')}rulesDirs: [../rules]\n` }, async (folder) => {
    const config = await loadGood(join(folder, 'a'), 'b/mine.yaml', folder);
    assert.is(config.file, 'a/b/mine.yaml');
    assert.is(config.directory, join(folder, 'a/b'));
    assert.is(config.rulesDirs[0]?.path, join(folder, 'a/rules'));
    assert.equal(config.topology.accounts[0]?.location, { file: 'a/b/mine.yaml', line: 2, column: 12 });
    assert.is((await loadGood(folder, 'b/mine.yaml'.replace(/^/, 'a/'), join(folder, 'a/c'))).file, '../b/mine.yaml');
  }));

test('a byte order mark is no obstacle', () =>
  inFolder({ 'trustpath.yaml': `\uFEFF${named('bom')}` }, async (folder) =>
    assert.is(nameIn(await loadGood(folder)), 'bom'),
  ));

const unreadable: Readonly<Record<string, [make: (path: string) => void, says: RegExp]>> = {
  'a folder': [(path) => mkdirSync(path), /trustpath\.yaml This is a folder: name the configuration file in it\.$/],
  'a pipe': [(path) => void spawnSync('mkfifo', [path]), /trustpath\.yaml This is a pipe or a device/],
  'a link to nothing': [
    (path) => symlinkSync('nowhere', path),
    /trustpath\.yaml This is a link to a file that does not/,
  ],
  'a link to itself': [(path) => symlinkSync('trustpath.yaml', path), /trustpath\.yaml This is a link that leads back/],
  'a link to a device': [(path) => symlinkSync('/dev/zero', path), /trustpath\.yaml This is a pipe or a device/],
};

for (const [name, [make, says]] of Object.entries(unreadable)) {
  test(`${name} is one problem, whether found or named, and nothing further away is taken instead`, () =>
    inFolder({ 'trustpath.yml': named('other'), '.trustpathrc': named('other') }, async (folder) => {
      make(join(folder, 'trustpath.yaml'));
      for (const file of [undefined, 'trustpath.yaml']) {
        const problems = await load(folder, file);
        assert.is(Array.isArray(problems) && problems.length, 1);
        assert.match(String(problems), says);
      }
    }));
}

test('a file that may not be read is one problem, and nothing further away is taken instead', () =>
  inFolder({ 'trustpath.yaml': named('closed'), '.trustpathrc': named('other') }, async (folder) => {
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'trustpath.yaml'), 0);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      for (const file of [undefined, 'trustpath.yaml'])
        assert.equal(await load(folder, file), [
          'trustpath.yaml The file may not be read: give this user read access to it.',
        ]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }));

const contents: Readonly<Record<string, [content: string | Uint8Array, says: RegExp]>> = {
  'an empty file': ['', /^trustpath\.yaml The file is empty: a configuration begins with `version: 1`\.$/],
  'a file of white space': ['\uFEFF \r\n\t\n', /^trustpath\.yaml The file is empty/],
  'a file of comments': ['# later\n', /^trustpath\.yaml:1:1 The document is empty, not a mapping\.$/],
  'a file larger than 5 MB': ['#'.repeat(6_000_000), /^trustpath\.yaml The file is larger than 5 MB/],
  'a file in Latin-1': [Uint8Array.of(0x61, 0x3a, 0x20, 0xe9), /^trustpath\.yaml The file is not UTF-8 text/],
  'a file in UTF-16': [Buffer.from('\uFEFFversion: 1', 'utf16le'), /^trustpath\.yaml The file is not UTF-8 text/],
  'a picture': [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    /^trustpath\.yaml The file is not UTF-8/,
  ],
  'a list': ['- a\n- b\n', /^trustpath\.yaml:1:1 The document is a list, not a mapping\.$/],
  'a text': ['hello', /^trustpath\.yaml:1:1 The document is a text, not a mapping\.$/],
  'a number': ['8675309', /^trustpath\.yaml:1:1 The document is a number, not a mapping\.$/],
};

for (const [name, [content, says]] of Object.entries(contents)) {
  test(`${name} is one problem, whether found or named`, () =>
    inFolder({ 'trustpath.yaml': content }, async (folder) => {
      for (const file of [undefined, 'trustpath.yaml']) {
        const problems = await load(folder, file);
        assert.is(Array.isArray(problems) && problems.length, 1, String(problems));
        assert.match(String(problems), says);
      }
    }));
}

test('a file that is not there is told by its name', () =>
  inFolder({ 'a/x': '' }, async (folder) => {
    assert.equal(await load(folder, 'a/none.yaml'), ['a/none.yaml There is no file none.yaml here.']);
    assert.equal(await load(folder, 'a/x/y.yaml'), ['a/x/y.yaml There is no file y.yaml here.']);
    assert.match(String(await load(folder, '')), /^\. This is a folder/);
  }));

test.run();
