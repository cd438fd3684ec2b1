import { spawnSync } from 'node:child_process';

// Whole-process times, interleaved so that a slow moment of the machine hits every command alike.
const runs = Number(process.argv[2] ?? 15);

const replay = [
  'audit',
  '--config',
  'examples/trustpath.yaml',
  '--snapshot',
  'examples/snapshot.json',
  '--fail-on',
  'none',
];
const commands: readonly { readonly name: string; readonly args: readonly string[]; readonly aim?: number }[] = [
  { name: 'bare node', args: ['-e', '0'] },
  { name: '--version', args: ['dist/cli.mjs', '--version'], aim: 25 },
  { name: '--help', args: ['dist/cli.mjs', '--help'] },
  { name: 'replay of the example', args: ['dist/cli.mjs', ...replay], aim: 150 },
];

const times = commands.map((): number[] => []);
for (let run = -1; run < runs; run += 1)
  commands.forEach(({ args }, index) => {
    const started = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    if (run >= 0) times[index]?.push(Number(process.hrtime.bigint() - started) / 1e6);
  });

const bare = median(times[0] ?? []);
console.log(`Start-up, median of ${runs}, Node ${process.version}: bare node ${bare.toFixed(0)} ms`);
commands.slice(1).forEach(({ name, aim }, index) => {
  const own = median(times[index + 1] ?? []);
  const limit = aim === undefined ? '' : `  (aim: at most ${aim} ms over bare node)`;
  console.log(
    `  ${name.padEnd(24)} ${(own / bare).toFixed(2)} × bare node, ${(own - bare).toFixed(0)} ms over it${limit}`,
  );
});

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
