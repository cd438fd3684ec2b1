import { InvalidArgumentError } from 'commander';
import type { AddCommand } from './command.ts';
import { configFlag } from './flags.ts';
import { parseDay } from './options.ts';

export const addWaive: AddCommand = (program, host, run) => {
  program
    .command('waive')
    .description('Accept one finding for a time: write a waiver into the configuration.')
    .argument('<finding-id>', 'id of the finding, as every report shows it', parseFindingId)
    .requiredOption('--reason <text>', 'why it is accepted, for whoever reads it next year', parseText)
    .requiredOption('--owner <name>', 'who answers for it', parseText)
    .requiredOption('--expires <date>', 'the last day on which it holds (YYYY-MM-DD)', parseDay)
    .option('--report <file>', 'the JSON report that shows the finding')
    .option('--snapshot <file>', 'a snapshot that shows the finding')
    .option('--subject <pattern>', 'accept it for all subjects of this pattern; * matches any characters')
    .option('--accept-unknown', 'accept too that the check could not look', false)
    .option(...configFlag)
    .addHelpText(
      'after',
      `
Examples:
  trustpath waive 3f5a0c1d2e4b6789 --report report.json \\
    --reason "narrowed in SEC-1234" --owner cloud-security --expires 2027-01-31

Without --report and --snapshot only findings about declared subjects are
known. A waiver of the same rule and subject is renewed in place. Comments and
layout of the file stay as they are.`,
    )
    .action((id: string, flags: WaiveFlags) =>
      run(async () => (await import('./write-waiver.ts')).waive(host, id, flags)),
    );
};

export interface WaiveFlags {
  readonly reason: string;
  readonly owner: string;
  /** YYYY-MM-DD. */
  readonly expires: string;
  readonly report?: string;
  readonly snapshot?: string;
  readonly subject?: string;
  readonly acceptUnknown: boolean;
  readonly config?: string;
}

function parseFindingId(value: string): string {
  const id = value.toLowerCase();
  if (!/^[0-9a-f]{16}$/.test(id)) throw new InvalidArgumentError('A finding id has 16 digits from 0-9 and a-f.');
  return id;
}

function parseText(value: string): string {
  const text = value.trim();
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}
