/** Kinds of policies that the text of an AccessDenied names. */
const policies = [
  'identity-based policy',
  'permissions boundary',
  'session policy',
  'role trust policy',
  'resource-based policy',
  'service control policy',
  'resource control policy',
  'VPC endpoint policy',
] as const;

/** Which kind of policy refused a call, and how. */
export interface Refusal {
  readonly policy: (typeof policies)[number];
  readonly how: 'explicit deny' | 'no allow';
}

const named = new RegExp(`(because no|with an explicit deny in (?:an?|the)) (${policies.join('|')})\\b`, 'i');

/**
 * What the text of an AccessDenied says of the policy that decided; undefined where AWS does not say, as between accounts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function readRefusal(message: string): Refusal | undefined {
  const [, how = '', found = ''] = named.exec(message) ?? [];
  const policy = policies.find((each) => each.toLowerCase() === found.toLowerCase());
  return policy && { policy, how: /deny/i.test(how) ? 'explicit deny' : 'no allow' };
}
