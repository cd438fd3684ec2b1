import type { AuditOptions } from '../run.ts';
import type { AddCommand } from './command.ts';
import {
  collectValues,
  parseConcurrency,
  parseDay,
  parseFormat,
  parseReport,
  parseThreshold,
  parseUnknown,
} from './options.ts';

export const addAudit: AddCommand = (program, host, run) => {
  program
    .command('audit', { isDefault: true })
    .description('Collect (or replay a snapshot), judge, report. The default command.')
    .option('-c, --config <file>', 'configuration; else the nearest trustpath.yaml and its kin')
    .option('--snapshot <file>', 'judge this snapshot instead of live accounts')
    .option('--save-snapshot <file>', 'keep what was read, for replays')
    .option('--as-of <date>', 'the day waivers are held against (YYYY-MM-DD)', parseDay)
    .option('-f, --format <format>', 'main report: text, json, junit, sarif, markdown or html', parseFormat, 'text')
    .option('-o, --output <file>', 'write the main report to a file instead of stdout')
    .option('--report <format=file>', 'one more report; may be given several times', parseReport, [])
    .option('--fail-on <severity>', 'gate threshold: critical, high, medium, low, info or none', parseThreshold)
    .option('--unknown <fail|pass>', 'whether checks that could not look fail the gate', parseUnknown)
    .option('--account <name>', 'only this account (name or id); may be given several times', collectValues, [])
    .option('--rule <id>', 'only this rule; may be given several times', collectValues, [])
    .option('--concurrency <n>', 'calls in flight at once', parseConcurrency)
    .option('--plan', 'print the calls that would be made, and make none', false)
    .option('--sarif-waived', 'SARIF: keep waived findings, as suppressed results', false)
    .option('-q, --quiet', 'nothing on stderr but errors', false)
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      `
Examples:
  trustpath                         audit live accounts, report on the terminal
  trustpath audit --report junit=out.xml --report sarif=out.sarif
  trustpath audit --snapshot monday.json --fail-on none

Exit codes: 0 gate passed, 1 a failure at or above the threshold, 4 could not
look enough, 2 the input is wrong and nothing was called, or an output could
not be written, 3 a defect of trustpath, 130 or 143 interrupted.`,
    )
    .action(({ report, account, rule, ...flags }) => {
      const options: AuditOptions = { ...flags, reports: report, accounts: account, rules: rule };
      return run(async () => {
        const { runAudit } = await import('../run.ts');
        return (await runAudit(host, options)).exitCode;
      });
    });
};
