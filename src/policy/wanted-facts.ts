/** Keys of a call through a VPC endpoint, in lower case: a call that carries them has no aws:SourceIp, and the other way round. */
const ofEndpoint = /^aws:(sourcevpc|sourcevpce|sourcevpcarn|vpcsourceip|vpceaccount|vpceorgid|vpceorgpaths)$/;

/**
 * Condition keys that nobody told, as a sentence asks for them. Of an address and a VPC endpoint one is asked for, since
 * either tells of the other.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip
 */
export function listWanted(keys: readonly string[]): string {
  const is = (pattern: RegExp) => (key: string) => pattern.test(key.toLowerCase());
  const addresses = keys.filter(is(/^aws:sourceip$/));
  const endpoints = keys.filter(is(ofEndpoint));
  if (addresses.length === 0 || endpoints.length === 0) return keys.join(', ');
  const others = keys.filter((key) => !addresses.includes(key) && !endpoints.includes(key));
  return [...others, `${addresses.join(', ')} or ${endpoints.join(', ')} (a call has the one or the other)`].join(', ');
}
