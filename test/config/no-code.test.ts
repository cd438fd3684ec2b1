import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inFolder, load, loadGood } from './folder.ts';

const test = suite('config/no-code');

// Whoever can write to the checkout must not get to run anything with the credentials of the audit, nor to swap the configuration.
const evil = `require('node:fs').writeFileSync(require('node:path').join(__dirname, 'RAN'), ''); globalThis.ran = true; module.exports = {};`;
const evilModule = `import { writeFileSync } from 'node:fs'; writeFileSync(new URL('RAN', import.meta.url), ''); globalThis.ran = true; export default {};`;
const good = 'version: 1\naccounts: [{ id: "111111111111", name: good, regions: enabled }]\n';
const swapped = good.replace('good', 'swapped');

function assertNothingRan(folder: string): void {
  for (const place of ['RAN', '.config/RAN', 'a/RAN'])
    assert.not(existsSync(join(folder, place)), `${place} was written`);
  assert.not('ran' in globalThis);
}

for (const extension of ['js', 'cjs', 'mjs', 'ts']) {
  const code = extension === 'mjs' ? evilModule : evil;

  test(`a planted .config/config.${extension} does not run`, () =>
    inFolder({ [`.config/config.${extension}`]: code, 'trustpath.yaml': good }, async (folder) => {
      assert.is((await loadGood(folder)).topology.accounts[0]?.name, 'good');
      assert.is((await loadGood(folder, 'trustpath.yaml')).topology.accounts[0]?.name, 'good');
      assertNothingRan(folder);
    }));

  test(`configurations as .${extension} are neither found nor run`, () =>
    inFolder(
      Object.fromEntries(
        ['trustpath', 'trustpath.config', '.trustpathrc', '.config/trustpathrc'].map((name) => [
          `${name}.${extension}`,
          code,
        ]),
      ),
      async (folder) => {
        assert.match(String(await load(folder)), /There is no configuration here/);
        assertNothingRan(folder);
      },
    ));

  test(`--config evil.${extension} runs nothing and says that a configuration is data`, () =>
    inFolder({ [`evil.${extension}`]: code, 'trustpath.yaml': good }, async (folder) => {
      assert.equal(await load(folder, `evil.${extension}`), [
        `evil.${extension} This is code, but a configuration is data only: YAML or JSON.`,
      ]);
      assertNothingRan(folder);
    }));
}

const meta = { searchPlaces: ['swapped.yaml'], mergeSearchPlaces: false, packageProp: 'other', $import: './evil.js' };
const metaPlaces: Readonly<Record<string, string>> = {
  '.config/config.json': JSON.stringify({ cosmiconfig: meta }),
  '.config/config.yaml': `cosmiconfig: ${JSON.stringify(meta)}`,
  '.config/config.yml': `cosmiconfig: ${JSON.stringify(meta)}\n$import: ./evil.js`,
  'package.json': JSON.stringify({ cosmiconfig: meta, $import: './evil.js' }),
  'package.yaml': `cosmiconfig: ${JSON.stringify(meta)}\n$import: ./evil.js`,
};

for (const [place, content] of Object.entries(metaPlaces)) {
  test(`${place} cannot lead the search elsewhere`, () =>
    inFolder(
      { [place]: content, 'trustpath.yaml': good, 'swapped.yaml': swapped, 'evil.js': evil, '.config/evil.js': evil },
      async (folder) => {
        assert.is((await loadGood(folder)).topology.accounts[0]?.name, 'good');
        assertNothingRan(folder);
      },
    ));

  test(`${place} cannot lead the search anywhere where there is no configuration`, () =>
    inFolder(
      { [place]: content, 'swapped.yaml': swapped, 'evil.js': evil, '.config/evil.js': evil },
      async (folder) => {
        assert.match(String(await load(folder)), /There is no configuration here/);
        assertNothingRan(folder);
      },
    ));
}

const places = [
  ...['trustpath.yaml', 'trustpath.yml', 'trustpath.json', '.trustpathrc', '.trustpathrc.yaml', '.trustpathrc.yml'],
  ...['.trustpathrc.json', '.config/trustpathrc.yaml', '.config/trustpathrc.yml', '.config/trustpathrc.json'],
];

for (const place of places) {
  test(`$import in ${place} is an unknown key and imports nothing`, () =>
    inFolder(
      {
        [place]: '{\n"version": 1,\n"$import": ["./evil.js", "./evil.mjs"]}',
        'evil.js': evil,
        '.config/evil.js': evil,
        'evil.mjs': evilModule,
      },
      async (folder) => {
        for (const file of [undefined, place])
          assert.match(String(await load(folder, file)), /:3:1 Unknown key "\$import"; known keys are/);
        assertNothingRan(folder);
      },
    ));
}

test('$import in package.json, beside or below the key, imports nothing', () =>
  inFolder(
    {
      'package.json': '{ "$import": "./evil.js", "trustpath": { "version": 1, "$import": "./evil.js" } }',
      'evil.js': evil,
    },
    async (folder) => {
      for (const file of [undefined, 'package.json'])
        assert.match(String(await load(folder, file)), /^package\.json:1:56 Unknown key "\$import"/);
      assertNothingRan(folder);
    },
  ));

test('nothing runs in a fresh process either, from its first import on', () =>
  inFolder({ '.config/config.js': evil, '.config/config.cjs': evil, 'trustpath.yaml': good }, (folder) => {
    const module = new URL('../../src/config/index.js', import.meta.url).href;
    const script = `const { loadConfig } = await import(${JSON.stringify(module)});
      const { topology } = await loadConfig({ cwd: process.cwd(), root: process.cwd(), env: {} });
      console.log(topology.accounts[0].name, 'ran' in globalThis);`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    assert.is(run.stdout, 'good false\n', run.stderr);
    assertNothingRan(folder);
  }));

test('a planted folder above, or below the working directory, changes nothing', () =>
  inFolder({ '.config/config.js': evil, 'a/.config/config.js': evil, 'a/trustpath.yaml': good }, async (folder) => {
    process.chdir(join(folder, 'a'));
    assert.is((await loadGood(join(folder, 'a'))).topology.accounts[0]?.name, 'good');
    assertNothingRan(folder);
    assert.not(existsSync(join(folder, 'a/.config/RAN')));
  }));

test.run();
