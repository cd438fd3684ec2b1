/**
 * A value of Kleene's three-valued logic. Unknown carries the condition keys that would settle it; the set is empty
 * where no key would (an unread policy, a point on which AWS's pages contradict each other).
 */
export type Truth = true | false | Unsettled;

export interface Unsettled {
  readonly keys: ReadonlySet<string>;
  /** Set where it hangs on a value that is withheld, of the request or of a policy: no key settles that. */
  readonly withheld?: true;
}

export function unsettled(...keys: readonly string[]): Unsettled {
  return { keys: new Set(keys) };
}

/** Hangs on a value that is withheld, and on these keys besides. */
export function unsettledByWithheld(...keys: readonly string[]): Unsettled {
  return { ...unsettled(...keys), withheld: true };
}

export function isUnsettled(truth: Truth): truth is Unsettled {
  return typeof truth === 'object';
}

/** False if one is false, however many are unknown. */
export function every(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : merge(truths, true);
}

/** True if one is true, however many are unknown. */
export function some(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : merge(truths, false);
}

export function not(truth: Truth): Truth {
  return isUnsettled(truth) ? truth : !truth;
}

function merge(truths: readonly Truth[], settled: boolean): Truth {
  const open = truths.filter(isUnsettled);
  if (open.length === 0) return settled;
  const keys = open.flatMap((truth) => [...truth.keys]);
  return open.some((truth) => truth.withheld) ? unsettledByWithheld(...keys) : unsettled(...keys);
}
