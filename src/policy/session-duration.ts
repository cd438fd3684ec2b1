/** Whether STS grants a session of the length asked for. */
export interface DurationDecision {
  readonly decision: 'allowed' | 'denied' | 'unknown';
  readonly because: string;
}

/** Credentials that call sts:AssumeRole. `session-token`: those of sts:GetSessionToken. */
export type CallerCredentials = 'user' | 'session-token' | 'role-session' | 'instance-profile';

const shortest = 900;
const chained = 3600;
const byDefault = 3600;
const longest = 43_200;

/**
 * Whether STS grants a session of `seconds` (the default where absent) on a role with this MaxSessionDuration (seconds;
 * undefined: not read). The hour that binds chained roles is documented both ways for EC2 instances: unknown.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage-assume.html
 */
export function decideDuration(
  credentials: CallerCredentials,
  seconds: number | undefined,
  maxSessionDuration: number | undefined,
): DurationDecision {
  const asked = seconds ?? byDefault;
  if (asked < shortest) return denied(`${asked} s is less than the ${shortest} s that STS grants at least.`);
  if (asked > longest) return denied(`${asked} s is more than the ${longest} s that STS grants at most.`);
  if (maxSessionDuration !== undefined && asked > maxSessionDuration)
    return denied(`${asked} s is more than the role's MaxSessionDuration of ${maxSessionDuration} s.`);
  if (asked > chained && (credentials === 'role-session' || credentials === 'session-token'))
    return denied(`${asked} s is more than the ${chained} s that STS grants to temporary credentials.`);
  if (asked > chained && credentials === 'instance-profile')
    return unknown(
      `${asked} s is more than the ${chained} s that STS grants to chained roles, and AWS documents it both ways for instance profiles.`,
    );
  if (maxSessionDuration === undefined && asked > chained)
    return unknown(`the role's MaxSessionDuration was not read, and ${asked} s is more than its least value.`);
  return { decision: 'allowed', because: `Allowed: a session of ${asked} s.` };
}

function denied(reason: string): DurationDecision {
  return { decision: 'denied', because: `Denied: ${reason}` };
}

function unknown(reason: string): DurationDecision {
  return { decision: 'unknown', because: `Unknown: ${reason}` };
}
