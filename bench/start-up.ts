import { type Command, timeInTurn } from './processes.ts';
import { median, medianRatio } from './statistics.ts';
import { type Part, ratio } from './table.ts';

const replay = ['--config', 'examples/trustpath.yaml', '--snapshot', 'examples/snapshot.json', '--fail-on', 'none'];
const commands: readonly (Command & { readonly aim?: number })[] = [
  { name: 'bare node', args: ['-e', '0'] },
  { name: '`trustpath --version`', args: ['dist/cli.cjs', '--version'], aim: 25 },
  { name: '`trustpath --help`', args: ['dist/cli.cjs', '--help'] },
  { name: 'replay of the example', args: ['dist/cli.cjs', 'audit', ...replay], aim: 150 },
];

/** Whole processes against a node that does nothing. */
export async function measureStartUp(runs = 15): Promise<Part> {
  const times = await timeInTurn(commands, runs);
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
