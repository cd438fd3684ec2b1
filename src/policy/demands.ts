import type { ConditionEvidence } from './assume-role.ts';

/**
 * What an XSOAR server never sends with sts:AssumeRole: its call carries only RoleArn, RoleSessionName, DurationSeconds
 * and Policy.
 */
const neverSent: readonly (readonly [keys: RegExp, what: string])[] = [
  [/^sts:externalid$/, 'an external id'],
  [/^sts:sourceidentity$/, 'a source identity'],
  [/^(aws:requesttag\/.*|aws:tagkeys|sts:transitivetagkeys)$/s, 'session tags'],
  [/^aws:multifactorauth(present|age)$/, 'MFA'],
];

/** A sentence, with a space before it, on a condition that no request of an XSOAR server can meet; else empty. */
export function explainDemand({ key }: Pick<ConditionEvidence, 'key'>): string {
  const what = neverSent.find(([keys]) => keys.test(key.toLowerCase()))?.[1];
  return what === undefined ? '' : ` An XSOAR server never sends ${what}: it can never meet this condition.`;
}
