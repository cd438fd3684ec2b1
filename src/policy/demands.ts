import type { ConditionEvidence } from './assume-role.ts';

const demands: readonly (readonly [keys: RegExp, what: string])[] = [
  [/^sts:externalid$/, 'an external id'],
  [/^sts:sourceidentity$/, 'a source identity'],
  [/^(aws:requesttag\/.*|aws:tagkeys|sts:transitivetagkeys)$/s, 'session tags'],
  [/^aws:multifactorauth(present|age)$/, 'MFA'],
];

/**
 * What an XSOAR server never sends, though a condition on this key asks for it: its call of sts:AssumeRole carries only
 * RoleArn, RoleSessionName, DurationSeconds and Policy.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function neverSent(key: string): string | undefined {
  return demands.find(([keys]) => keys.test(key.toLowerCase()))?.[1];
}

/** A sentence, with a space before it, on a condition of an Allow that no request of an XSOAR server can meet; else empty. */
export function explainDemand(condition: ConditionEvidence): string {
  const what = neverSent(condition.key);
  if (what === undefined || (condition.actual !== null && what !== 'MFA')) return '';
  return ` An XSOAR server never sends ${what}: it can never meet this condition.`;
}

/** True for a test that only MFA meets, whether the request carries the key or not. */
export function demandsMfa({ operator, key, expected }: ConditionEvidence): boolean {
  return (
    operator.toLowerCase() === 'bool' &&
    neverSent(key) === 'MFA' &&
    !expected.some((value) => value.toLowerCase() === 'false')
  );
}
