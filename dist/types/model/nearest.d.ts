/**
 * The candidate a mistyped name most likely meant; undefined when none is close. Case is ignored, a swapped pair of
 * letters counts as one edit, and at most one edit for every three characters is forgiven.
 */
export declare function nearest(name: string, candidates: Iterable<string>): string | undefined;
