import type { Host } from '../host.ts';
import { nearest, ProblemsError, type Topology } from '../model/index.ts';
import type { AddCommand } from './command.ts';
import { configFlag } from './flags.ts';
import { parseTextOrJson, type TextOrJson } from './options.ts';

export const addProbe: AddCommand = (program, host, run) => {
  program
    .command('probe')
    .description('On a server itself: assume each role that is declared for it, and let go of it at once.')
    .option(...configFlag)
    .option('--server <name>', 'the server this runs on; needed where several are declared')
    .option('-f, --format <format>', 'text or json', parseTextOrJson, 'text')
    .option('--yes-assume-roles', 'really assume the roles; nothing happens without it', false)
    .addHelpText(
      'after',
      `
Example:
  trustpath probe --server xsoar-prod --yes-assume-roles

It calls AWS with the credentials at hand, so run it where the server runs.
Every session lasts 900 seconds and is denied everything by its own policy;
its credentials are neither stored nor shown. For each role, CloudTrail gets
an event and RoleLastUsed is updated. No other command assumes these roles.

Exit codes: 0 all were assumed, 1 some were refused, 4 some could not be
tried, 2 the input is wrong.`,
    )
    .action((flags: ProbeFlags) => run(() => probe(host, flags)));
};

interface ProbeFlags {
  readonly config?: string;
  readonly server?: string;
  readonly format: TextOrJson;
  readonly yesAssumeRoles: boolean;
}

async function probe(host: Host, flags: ProbeFlags): Promise<number> {
  if (!flags.yesAssumeRoles)
    throw new ProblemsError([
      {
        file: '--yes-assume-roles',
        message:
          'is needed: probe assumes every role that is declared for the server, with a session that may do nothing. Each one ' +
          'writes an event to CloudTrail and updates RoleLastUsed of the role',
      },
    ]);
  const [{ loadConfig }, { reportRoot }, { readCaBundle }, { tryPaths }, { tellProbe }] = await Promise.all([
    import('../config/index.ts'),
    import('../files/report-root.ts'),
    import('../files/ca-bundle.ts'),
    import('../collect/try-paths.ts'),
    import('./tell-probe.ts'),
  ]);
  const { env, cwd, signal } = host;
  const { topology, externalIds } = await loadConfig({ cwd, file: flags.config, env, root: reportRoot(host) });
  const server = serverOf(topology, flags.server);
  const certificates = readCaBundle(env, cwd);
  const tried = await tryPaths({ topology, server, externalIds, env, signal, ...(certificates && { certificates }) });
  host.stdout.write(tellProbe(server, tried, flags.format));
  const has = (result: string) => tried.paths.some((path) => path.result === result);
  return host.interruptedCode() ?? (has('refused') ? 1 : has('untried') ? 4 : 0);
}

/** The server that is named, or the only one. Throws ProblemsError where there is none, or nothing to assume. */
function serverOf({ servers, integrations }: Topology, wanted: string | undefined): string {
  const names = servers.map(({ name }) => name);
  const known = names.length === 0 ? 'none is declared' : `known: ${[...names].sort().join(', ')}`;
  const fail = (message: string) => new ProblemsError([{ file: '--server', message }]);
  if (wanted === undefined && names.length !== 1) throw fail(`is needed: which server does this run on? ${known}`);
  const name = wanted ?? (names[0] as string);
  if (!names.includes(name)) {
    const near = nearest(name, names);
    throw fail(`there is no server ${name}; ${near === undefined ? known : `did you mean ${near}?`}`);
  }
  const own = integrations.filter(({ server }) => server === name);
  if (!own.some(({ role, commandRoles, inAccounts }) => role ?? commandRoles[0] ?? inAccounts))
    throw fail(`no integration of ${name} declares a role`);
  return name;
}
