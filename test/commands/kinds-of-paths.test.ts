import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrustPath } from '../../src/model/index.ts';
import { configurationOfKinds, snapshotOfKinds } from './kinds-of-paths.ts';
import { folderWith, runCommand } from './run-command.ts';

const test = suite('commands/kinds of paths');

const cwd = folderWith({ 'trustpath.yaml': configurationOfKinds, 'snapshot.json': JSON.stringify(snapshotOfKinds) });
const run = (...args: readonly string[]) => runCommand([...args, '--snapshot', 'snapshot.json'], { cwd });

/** UPDATE_GOLDEN=1 writes them; what it wrote is reviewed like code. */
const goldens: readonly (readonly [file: string, code: number, args: readonly string[]])[] = [
  ['engine.golden.txt', 1, ['path', 'engine']],
  ['engine.golden.json', 1, ['path', 'engine', '--format', 'json']],
  ['command-role.golden.txt', 0, ['path', 'xsoar', 'ec2']],
  ['command-role.golden.json', 0, ['path', 'xsoar', 'ec2', '--format', 'json']],
  ['fifty-accounts.golden.txt', 0, ['path', 'xsoar', 'everywhere']],
  ['fifty-accounts.golden.json', 0, ['path', 'xsoar', 'everywhere', '--format', 'json']],
  ['access-key.golden.txt', 0, ['path', 'outside']],
  ['access-key.golden.json', 0, ['path', 'outside', '--format', 'json']],
  ['govcloud.golden.txt', 0, ['path', 'gov']],
  ['govcloud.golden.json', 0, ['path', 'gov', '--format', 'json']],
  ['china.golden.txt', 1, ['path', 'china']],
  ['china.golden.json', 1, ['path', 'china', '--format', 'json']],
  ['all.golden.html', 1, ['audit', '--format', 'html', '--rule', 'trust-path-complete']],
];
const folder = resolve('test/commands/golden');

for (const [name, code, args] of goldens)
  test(`${name} holds what "${args.join(' ')}" writes`, async () => {
    const { stdout, stderr, code: ended } = await run(...args);
    assert.is(ended, code, stderr);
    const file = join(folder, name);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, stdout);
    }
    assert.fixture(stdout, readFileSync(file, 'utf8'));
  });

test('the goldens hold every path, each of its own kind', async () => {
  const paths = JSON.parse((await run('path', '--format', 'json')).stdout).paths as readonly TrustPath[];
  assert.equal(new Set(paths.map(({ via }) => via)), new Set(['integration', 'command', 'account']));
  assert.equal(new Set(paths.map(({ authentication }) => authentication)), new Set(['instance-profile', 'access-key']));
  assert.equal(new Set(paths.map(({ role }) => role.split(':')[1])), new Set(['aws', 'aws-us-gov', 'aws-cn']));
  assert.is(paths.filter(({ via }) => via === 'account').length, 50);
  assert.equal(
    paths.filter(({ state }) => state !== 'complete').map(({ server, firstBroken }) => [server, firstBroken]),
    [
      ['china', 'trust-policy'],
      ['engine', 'metadata-service'],
    ],
  );
});

test.run();
