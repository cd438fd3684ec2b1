import type { AddCommand } from './command.ts';
import { configFlag } from './flags.ts';

export const addExplain: AddCommand = (program, host, run) => {
  program
    .command('explain')
    .description('Explain one finding (rule, evidence, decision, fix, how to waive), or one rule.')
    .argument('<finding-id|rule-id>', 'a finding, as every report shows its id, or a rule')
    .option('--snapshot <file>', 'a snapshot that shows the finding')
    .option('--report <file>', 'the JSON report that shows the finding')
    .option('--no-color', 'no colours')
    .option(...configFlag)
    .addHelpText(
      'after',
      `
Examples:
  trustpath explain trust-path-complete                   the rule alone
  trustpath explain 3f5a0c1d2e4b6789 --report r.json      as the report has it
  trustpath explain 3f5a0c1d2e4b6789 --snapshot s.json    what the fix would do

Without --snapshot and --report only findings that follow from the declaration
are known.`,
    )
    .action((id: string, flags: ExplainFlags) =>
      run(async () => (await import('./explain-finding.ts')).explain(host, id, flags)),
    );
};

export interface ExplainFlags {
  readonly snapshot?: string;
  readonly report?: string;
  readonly color: boolean;
  readonly config?: string;
}
