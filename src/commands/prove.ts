import type { AddCommand } from './command.ts';
import { configFlag } from './flags.ts';
import { collectValues, parseDay, parseTextOrJson, type TextOrJson } from './options.ts';

export const addProve: AddCommand = (program, host, run) => {
  program
    .command('prove')
    .description('Apply fixes to a snapshot, judge it again, and say what they would turn green and red.')
    .argument('[finding-id...]', 'the findings to fix; without one, all that fail and are not waived')
    .requiredOption('--snapshot <file>', 'the snapshot to try them on; it stays as it is')
    .option('--rule <id>', 'judge by this rule only; may be given several times', collectValues, [])
    .option('--as-of <date>', "the day waivers are held against (YYYY-MM-DD); the snapshot's when absent", parseDay)
    .option('-f, --format <format>', 'text or json', parseTextOrJson, 'text')
    .option('--no-color', 'no colours')
    .option(...configFlag)
    .addHelpText(
      'after',
      `
Examples:
  trustpath prove --snapshot monday.json                      all fixes together
  trustpath prove --snapshot monday.json 3f5a0c1d2e4b6789     one of them

Nothing is called and nothing is changed. Only fixes that say which facts they
set can be proved.

Exit codes: 0 nothing that passed fails now, 1 something does, 2 the input is
wrong.`,
    )
    .action((ids: readonly string[], flags: ProveFlags) =>
      run(async () => (await import('./prove-fixes.ts')).proveFixes(host, ids, flags)),
    );
};

export interface ProveFlags {
  readonly snapshot: string;
  readonly rule: readonly string[];
  /** YYYY-MM-DD. */
  readonly asOf?: string;
  readonly format: TextOrJson;
  readonly color: boolean;
  readonly config?: string;
}
