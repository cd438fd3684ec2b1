import { mkdtempSync, rmSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, timeInTurn } from './processes.ts';
import { median, medianRatio } from './statistics.ts';
import { type Part, ratio } from './table.ts';

const replay = ['--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json', '--fail-on', 'none'];

interface Timed extends Command {
  readonly aim?: number;
}

/** Whole processes against a node that does nothing. */
export async function measureStartUp(runs = 15): Promise<Part> {
  const cache = mkdtempSync(join(tmpdir(), 'trustpath-bench-'));
  const env = {};
  const audit = ['dist/cli.cjs', 'audit', ...replay];
  const commands: readonly Timed[] = [
    { name: 'bare node', args: ['-e', '0'], env },
    { name: '`trustpath --version`', args: ['dist/cli.cjs', '--version'], env, aim: 25 },
    { name: '`trustpath --help`', args: ['dist/cli.cjs', '--help'], env },
    { name: 'replay of the example', args: audit, env, aim: 220 },
    ...('enableCompileCache' in Module
      ? [{ name: 'the same with what Node keeps compiled', args: audit, env: { XDG_CACHE_HOME: cache } }]
      : []),
  ];
  const times = await timeInTurn(commands, runs).finally(() => rmSync(cache, { recursive: true }));
  const bare = times[0] ?? [];
  const rows = commands.slice(1).map(({ name, aim }, index) => {
    const own = times[index + 1] ?? [];
    const over = median(own.map((value, run) => value - (bare[run] ?? Number.NaN)));
    return [name, ratio(medianRatio(own, bare)), `${over.toFixed(0)} ms`, aim === undefined ? '' : `at most ${aim} ms`];
  });
  return {
    title: 'Start-up and replay',
    columns: ['command', 'to bare node', 'over bare node', 'aim'],
    rows,
    note: `Median of ${runs} pairs; bare node took ${median(bare).toFixed(0)} ms. The replay judges the example and prints its report.`,
  };
}
