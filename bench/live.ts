import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { type RunningFake, startFake } from './fake.ts';
import type { Size } from './organisation.ts';
import { outputOf, timeInTurn } from './processes.ts';
import { median, medianRatio } from './statistics.ts';
import { type Part, ratio } from './table.ts';

const latency = 50;
const inFlight = 32;
const sizes: readonly Size[] = [
  { accounts: 1, regions: 1, instances: 2, otherRoles: 50 },
  { accounts: 20, regions: 3, instances: 2, otherRoles: 50 },
  { accounts: 100, regions: 3, instances: 2, otherRoles: 100 },
];

/** Whole audits of live accounts against the least that anybody could write for the same calls. */
export async function measureLive(runs = 7): Promise<Part> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const fake = await startFake(size, latency);
    try {
      rows.push(await measureSize(size, fake, runs));
    } finally {
      fake.close();
    }
  }
  return {
    title: `Live accounts, every answer ${latency} ms late`,
    columns: [
      'accounts × regions',
      'calls planned',
      'calls made',
      'most in flight',
      'wall to minimal client',
      'aim',
      'to the client bundled',
    ],
    rows,
    note: `Median of ${runs} pairs of whole processes, ${inFlight} calls in flight at most; a server of two instances in each account and region, 50 or 100 other roles in each account. The minimal client makes the same calls of the SDK, keeps no answer and judges nothing; it runs from its node_modules as anybody would write it, and bundled as the program is; trustpath judges every path and prints its report too.`,
  };
}

async function measureSize(size: Size, fake: RunningFake, runs: number): Promise<string[]> {
  const { folder, configuration, env } = fake;
  const options = ['--config', configuration, '--concurrency', String(inFlight), '--quiet'];
  const plan = await outputOf(['dist/cli.cjs', 'audit', ...options, '--plan', '--format', 'json'], env);
  const planFile = join(folder, 'plan.json');
  writeFileSync(planFile, plan);
  const client = await bundleClient(folder);
  const audit = { name: 'trustpath', args: ['dist/cli.cjs', 'audit', ...options, '--fail-on', 'none'], env };
  const minimal = { name: 'minimal client', args: [client, planFile, 'audit', String(inFlight)], env };
  const unbundled = { ...minimal, args: ['build/bench/minimal-client.js', ...minimal.args.slice(1)] };
  const [own = [], least = [], written = []] = await timeInTurn([audit, minimal, unbundled], runs);
  const before = (await fake.requests()).requests.length;
  await outputOf(audit.args, env);
  const { requests, peak } = await fake.requests();
  return [
    `${size.accounts} × ${size.regions}`,
    `${(JSON.parse(plan) as { calls: unknown[] }).calls.length}`,
    `${requests.length - before}`,
    `${peak}`,
    ratio(medianRatio(own, written)),
    ratio(1.15),
    `${ratio(medianRatio(own, least))} (${(median(own) - median(least)).toFixed(0)} ms more)`,
  ];
}

/** One file without anything it does not use, as the program is. */
async function bundleClient(folder: string): Promise<string> {
  const file = join(folder, 'minimal-client.mjs');
  const bundle = await rolldown({
    input: 'build/bench/minimal-client.js',
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    onLog: () => undefined,
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false, minify: { mangle: false, compress: true } });
  await bundle.close();
  return file;
}
