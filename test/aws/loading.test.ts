import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('aws/loading');

const collect = new URL('../../src/collect/index.js', import.meta.url).href;
const live = new URL('../collect/live.js', import.meta.url).href;
const organisation = new URL('../collect/organisation.js', import.meta.url).href;
const fakeAws = new URL('../support/fake-aws/index.js', import.meta.url).href;

const loaded = `Object.keys(Module._cache).filter((file) => file.includes('@aws-sdk') || file.includes('@smithy'))`;

/** Runs a program of its own and gives what it wrote. */
function run(program: string): { stdout: string; stderr: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  return { stdout, stderr };
}

test('planning loads nothing of the SDK', () => {
  const { stdout, stderr } = run(`
    import { Module } from 'node:module';
    import { planCollection } from '${collect}';
    import { example, everyWanted } from '${organisation}';
    const { calls } = planCollection(example().topology, everyWanted);
    console.log(calls.length > 0, JSON.stringify(${loaded}));
  `);
  assert.is(stderr, '');
  assert.is(stdout, 'true []\n');
});

test('collection writes nothing on the terminal, and loads the clients that it needs only', () => {
  const { stdout, stderr } = run(`
    import { Module } from 'node:module';
    import { planCollection } from '${collect}';
    import { startFakeAws } from '${fakeAws}';
    import { collectLive } from '${live}';
    import { example } from '${organisation}';
    const fake = await startFakeAws(example().seed);
    const plan = planCollection(example().topology, ['user.exists']);
    const { gaps } = await collectLive(fake, example(), { plan });
    await fake.close();
    const files = ${loaded};
    console.log(gaps.length, ['client-iam', 'client-sts', 'client-ec2'].map((name) => files.some((file) => file.includes(name))));
  `);
  assert.is(stderr, '');
  assert.is(stdout, '0 [ true, true, false ]\n');
});

test.run();
