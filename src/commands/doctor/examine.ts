import type { Prober } from '../../collect/probe.ts';
import type { ServerProbe } from '../../collect/probe-servers.ts';
import type { Host } from '../../host.ts';
import type { Topology } from '../../model/index.ts';
import { checkAccounts } from './account-checks.ts';
import type { DoctorCheck } from './check.ts';
import { checkClock, checkEndpoint, checkEnvironment } from './network-checks.ts';
import { checkServer } from './server-checks.ts';

/** What was found, and whether nothing at all could be signed. */
export interface Examination {
  readonly checks: readonly DoctorCheck[];
  readonly noCredentials: boolean;
}

/** What is tried. */
export interface Tries {
  readonly aws: Prober;
  askServers(): Promise<readonly ServerProbe[]>;
}

/** For what does not even end when it is told to. */
const hanging = { why: 'Whatever gives the credentials did not answer in time.', unanswered: true };

/** Tries everything side by side; what `deadline` cuts off is told as missing. */
export async function examine(
  host: Host,
  { aws, askServers }: Tries,
  topology: Topology,
  deadline: Promise<'late'>,
): Promise<Examination> {
  const [reached, probed, servers] = await Promise.all([
    Promise.race([aws.reach(), deadline]),
    Promise.race([aws.probe(), deadline]),
    askServers(),
  ]);
  const endpoints = reached === 'late' ? [] : reached;
  const network = [
    ...checkEnvironment(host.env),
    checkClock(endpoints),
    ...endpoints.map(checkEndpoint),
    ...servers.map(checkServer),
  ];
  if (probed !== 'late' && probed.noCredentials === undefined)
    return { checks: [...network, ...checkAccounts(probed, topology)], noCredentials: false };
  const { why: found, unanswered } = (probed !== 'late' && probed.noCredentials) || hanging;
  const advice = unanswered
    ? 'Mend that, or give credentials in another way: AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.'
    : 'Try aws sts get-caller-identity, which looks in the same places.';
  return { checks: [...network, { what: 'credentials', state: 'missing', found, advice }], noCredentials: true };
}
