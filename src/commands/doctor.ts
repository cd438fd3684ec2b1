import { type Host, wantsColor } from '../host.ts';
import { sliceTopology } from '../model/index.ts';
import { escapeJson } from '../report/escape.ts';
import type { AddCommand } from './command.ts';
import { accountFlag, configFlag } from './flags.ts';
import { collectValues, parseTextOrJson, type TextOrJson } from './options.ts';

export const addDoctor: AddCommand = (program, host, run) => {
  program
    .command('doctor')
    .description('Try credentials, permissions, clock, network and XSOAR servers, in seconds.')
    .option(...configFlag)
    .option(...accountFlag, collectValues, [])
    .option('-f, --format <format>', 'text or json', parseTextOrJson, 'text')
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      `
Examples:
  trustpath doctor
  trustpath doctor --account prod --format json

Every permission that the enabled rules need is tried by the smallest read
that needs it. Each XSOAR server with settings.url is asked who it is and
whose the key is: whether it is there, its certificate is trusted, it is
XSOAR, and it takes the key. Which host gets which key is told on stderr
before anything is sent. It changes nothing, and ends within 10 seconds
whatever hangs.

Exit codes: 0 all in order, 4 something is missing, 2 no credentials or the
input is wrong.`,
    )
    .action((flags: DoctorFlags) => run(() => doctor(host, flags)));
};

interface DoctorFlags {
  readonly config?: string;
  readonly account: readonly string[];
  readonly format: TextOrJson;
  readonly color: boolean;
}

/** Milliseconds; the rest of ten seconds is for starting and ending on a slow machine. */
const longest = 7_000;
/** Milliseconds after which what is cut off has had time to say so. */
const grace = 300;

async function doctor(host: Host, flags: DoctorFlags): Promise<number> {
  const [{ accountIds, prepare, wantedFacts }, { planCollection }, { openProber }, { probeServers }, { examine }] =
    await Promise.all([
      import('../prepare.ts'),
      import('../collect/plan.ts'),
      import('../collect/probe.ts'),
      import('../collect/probe-servers.ts'),
      import('./doctor/examine.ts'),
    ]);
  const [{ readCaBundle }, { declaredServers }, { tellDestinations }] = await Promise.all([
    import('../files/ca-bundle.ts'),
    import('./doctor/declared-servers.ts'),
    import('./doctor/destinations.ts'),
  ]);
  const { config, rules } = await prepare(host, flags.config);
  const wanted = accountIds(config, flags.account);
  const topology = wanted === undefined ? config.topology : sliceTopology(config.topology, wanted);
  const plan = planCollection(topology, wantedFacts(rules));
  const certificates = readCaBundle(host.env, host.cwd);
  const servers = declaredServers(config, topology);
  const clock = startClock(host.signal);
  const network = { env: host.env, signal: clock.signal, ...(certificates && { certificates }) };
  const prober = await openProber({
    ...network,
    topology,
    plan,
    externalIds: config.externalIds,
    now: () => host.now(),
  });
  tellDestinations(host, servers, await Promise.race([prober.elsewhere(), clock.late.then(() => [])]));
  const { checks, noCredentials } = await examine(
    host,
    { aws: prober, askServers: () => probeServers(servers, network) },
    topology,
    clock.late,
  );
  clock.stop();
  prober.close();
  const code = noCredentials ? 2 : checks.some(({ state }) => state === 'missing') ? 4 : 0;
  if (flags.format === 'json') host.stdout.write(escapeJson({ version: 1, exitCode: code, checks }));
  else {
    const { writeTable } = await import('./doctor/write-table.ts');
    const width = host.stdout.columns ?? 120;
    host.stdout.write(writeTable(checks, topology, { color: wantsColor(host, host.stdout, flags.color), width }));
  }
  return host.interruptedCode() ?? code;
}

/** Cuts everything off when time is up or the run is interrupted; `late` comes for what does not listen. */
function startClock(interrupt: AbortSignal) {
  const controller = new AbortController();
  const cut = () => controller.abort();
  const timer = setTimeout(cut, longest);
  if (interrupt.aborted) cut();
  interrupt.addEventListener('abort', cut);
  let last: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    const wait = () => {
      last = setTimeout(() => resolve('late'), grace);
    };
    if (controller.signal.aborted) wait();
    else controller.signal.addEventListener('abort', wait);
  });
  return {
    signal: controller.signal,
    late,
    stop() {
      clearTimeout(timer);
      clearTimeout(last);
      interrupt.removeEventListener('abort', cut);
    },
  };
}
