import { prepare } from '../run.ts';
import type { AddCommand } from './program.ts';

export const addCheck: AddCommand = (program, host, run) => {
  program
    .command('check')
    .description('Check configuration, rules and waivers, without AWS.')
    .option('-c, --config <file>', 'configuration; else the nearest trustpath.yaml and its kin')
    .addHelpText('after', '\nExample:\n  trustpath check --config trustpath.yaml')
    .action((flags) =>
      run(async () => {
        const { config, rules } = await prepare(host, flags.config);
        const { accounts, servers, integrations } = config.topology;
        const counts = [
          `${rules.length} rules`,
          `${accounts.length} accounts`,
          `${servers.length} servers`,
          `${integrations.length} integrations`,
          `${config.waivers.length} waivers`,
        ];
        host.stdout.write(`${config.file} is in order: ${counts.join(', ')}.\n`);
        return 0;
      }),
    );
};
