import { type Principal, parsePrincipal, printPrincipal } from '../principals.ts';

/** Whether a principal is one of those that may be there, as they are declared: an account's root and its id are one. */
export function isTrusted(principal: Principal, trustedBy: readonly string[]): boolean {
  const { meaning, written } = principal;
  const printed = printPrincipal(principal);
  return trustedBy.some((declared) => {
    if (declared === written || declared === printed) return true;
    const other = parsePrincipal('AWS', declared).meaning;
    return (
      meaning.form === 'account' &&
      other.form === 'account' &&
      meaning.account === other.account &&
      (meaning.partition ?? other.partition) === (other.partition ?? meaning.partition)
    );
  });
}
