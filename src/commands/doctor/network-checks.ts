import { type Reach, readProxies } from '../../collect/probe.ts';
import type { Host } from '../../host.ts';
import { adviseOn } from './advice.ts';
import type { DoctorCheck } from './check.ts';

/** Seconds at which AWS refuses signatures (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html). */
const refusedFrom = 300;
/** Less is what the Date header cannot tell. */
const worthTelling = 2;

/** The proxies that are set, without their passwords, and the authorities that are trusted besides. */
export function checkEnvironment(env: Host['env']): readonly DoctorCheck[] {
  const { https, http } = readProxies(env);
  const shown = [...new Set([https, http].flatMap((proxy) => proxy?.origin ?? []))].join(', ');
  const except = env.no_proxy || env.NO_PROXY;
  const found = shown === '' ? 'none is set' : `${shown}${except ? `, not for ${except}` : ''}`;
  const authorities = ['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'].flatMap((name) =>
    env[name] ? [`${name}=${env[name]}`] : [],
  );
  return [
    { what: 'proxy', state: 'ok', found },
    ...(authorities.length > 0 ? [{ what: 'certificates', state: 'ok', found: authorities.join(', ') } as const] : []),
  ];
}

/** How far our clock is off, by the answer that agrees with it most: caches and proxies may show a time that is older. */
export function checkClock(reached: readonly Reach[]): DoctorCheck {
  const differences = reached.flatMap(({ ahead, failure }) => (ahead === undefined || failure ? [] : [ahead]));
  const ahead = differences.sort((one, other) => Math.abs(one) - Math.abs(other))[0];
  if (ahead === undefined) return { what: 'clock', state: 'skipped', found: 'no answer told the time' };
  const seconds = Math.round(Math.abs(ahead));
  if (seconds < worthTelling) return { what: 'clock', state: 'ok', found: 'as that of AWS' };
  const found = `${seconds} s ${ahead > 0 ? 'behind' : 'ahead of'} that of AWS`;
  if (seconds < refusedFrom) return { what: 'clock', state: 'ok', found };
  const advice =
    'AWS refuses signatures from 5 minutes on (SignatureDoesNotMatch, RequestTimeTooSkewed): set the clock of this machine (NTP).';
  return { what: 'clock', state: 'missing', found, advice };
}

export function checkEndpoint({ endpoint, service, region, failure }: Reach): DoctorCheck {
  const what = endpoint.replace(/^https:\/\//, '');
  if (failure === undefined) return { what, state: 'ok', found: 'answers' };
  const advice = adviseOn(failure, { account: `${service} in ${region}` });
  return { what, state: 'missing', found: failure.detail ?? failure.unknown, advice };
}
