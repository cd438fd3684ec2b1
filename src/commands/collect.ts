import type { AddCommand } from './command.ts';
import { collectValues, parseConcurrency } from './options.ts';

export const addCollect: AddCommand = (program, host, run) => {
  program
    .command('collect')
    .description('Read the accounts and write a snapshot; judge it later with audit --snapshot.')
    .requiredOption('-o, --output <file>', 'where the snapshot goes (readable by its owner only)')
    .option('-c, --config <file>', 'configuration; else the nearest trustpath.yaml and its kin')
    .option('--account <name>', 'only this account (name or id); may be given several times', collectValues, [])
    .option('--concurrency <n>', 'calls in flight at once', parseConcurrency)
    .option('-q, --quiet', 'nothing on stderr but errors', false)
    .addHelpText(
      'after',
      `
Example:
  trustpath collect --output snapshot.json

Exit codes: 0 everything was read, 4 something could not be read, 2 the input
is wrong.`,
    )
    .action(({ account, ...flags }) =>
      run(async () => {
        const { runCollect } = await import('../run.ts');
        return runCollect(host, { ...flags, accounts: account });
      }),
    );
};
