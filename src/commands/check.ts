import { resolve } from 'node:path';
import type { Host } from '../host.ts';
import { ProblemsError } from '../model/index.ts';
import { count } from '../report/count.ts';
import type { AddCommand } from './command.ts';
import { configFlag } from './flags.ts';
import { parseDay } from './options.ts';
import { formatWarning } from './problems.ts';

export const addCheck: AddCommand = (program, host, run) => {
  program
    .command('check')
    .description('Check configuration, rules and waivers, without AWS.')
    .option(...configFlag)
    .option('--snapshot <file>', 'hold waivers against what this snapshot shows, to find those without use')
    .option('--as-of <date>', 'the day waivers are held against (YYYY-MM-DD); today when absent', parseDay)
    .option('--strict', 'fail on warnings too', false)
    .addHelpText(
      'after',
      `
Examples:
  trustpath check
  trustpath check --config prod.yaml
  trustpath check --snapshot s.json     finds waivers that nothing needs, too

Exit codes: 0 in order, 2 something is wrong: expired, unused and too broad
waivers are. A waiver that ends within 14 days, and an external id of fewer
than 16 characters, are warnings: they are told, and fail with --strict alone.`,
    )
    .action((flags: CheckFlags) => run(() => check(host, flags)));
};

interface CheckFlags {
  readonly config?: string;
  readonly snapshot?: string;
  readonly asOf?: string;
  readonly strict: boolean;
}

async function check(host: Host, flags: CheckFlags): Promise<number> {
  const [{ prepare }, { readSnapshot }, { nothingRead }, { findWaiverProblems }] = await Promise.all([
    import('../prepare.ts'),
    import('../files/snapshot-file.ts'),
    import('./nothing-read.ts'),
    import('./waiver-problems.ts'),
  ]);
  const prepared = await prepare(host, flags.config);
  const { config, rules } = prepared;
  const snapshot =
    flags.snapshot === undefined
      ? nothingRead(config.topology, host.now())
      : readSnapshot(resolve(host.cwd, flags.snapshot), flags.snapshot);
  const asOf = flags.asOf ?? host.now().toISOString().slice(0, 10);
  const ofWaivers = findWaiverProblems(prepared, snapshot, asOf);
  const warnings = [...config.warnings, ...ofWaivers.warnings];
  if (flags.strict && warnings.length > 0) throw new ProblemsError([...ofWaivers.problems, ...warnings]);
  for (const warning of warnings) host.stderr.write(`${formatWarning(warning)}\n`);
  if (ofWaivers.problems.length > 0) throw new ProblemsError(ofWaivers.problems);
  const { accounts, servers, integrations } = config.topology;
  const counts = [
    count(rules.length, 'rule'),
    count(accounts.length, 'account'),
    count(servers.length, 'server'),
    count(integrations.length, 'integration'),
    count(config.waivers.length, 'waiver'),
  ];
  host.stdout.write(`${config.file} is in order: ${counts.join(', ')}.\n`);
  return 0;
}
