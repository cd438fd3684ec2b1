import type { AddCommand } from './command.ts';
import { configFlag } from './flags.ts';
import { parseTextOrJson, type TextOrJson } from './options.ts';

export const addPath: AddCommand = (program, host, run) => {
  program
    .command('path')
    .description('Draw every trust path, link by link: proven, broken or unknown, and what mends it.')
    .argument('[server]', 'only the paths of this server')
    .argument('[integration]', 'only those of this integration')
    .option('--snapshot <file>', 'judge this snapshot instead of live accounts')
    .option('-f, --format <format>', 'text or json', parseTextOrJson, 'text')
    .option('-q, --quiet', 'nothing on stderr but errors', false)
    .option('--no-color', 'no colours')
    .option(...configFlag)
    .addHelpText(
      'after',
      `
Examples:
  trustpath path                             every declared path, live
  trustpath path xsoar-prod aws-ec2-prod     one integration of one server
  trustpath path --snapshot monday.json --format json

Exit codes: 0 every path that is shown is complete, 1 one is broken or too
wide, 4 of one it could not be seen (guardrails, which no member account can
read, do not count), 2 the input is wrong.`,
    )
    .action((server: string | undefined, integration: string | undefined, flags: PathFlags) =>
      run(async () => (await import('./show-paths.ts')).showPaths(host, { server, integration }, flags)),
    );
};

export interface PathFlags {
  readonly snapshot?: string;
  readonly format: TextOrJson;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly config?: string;
}
