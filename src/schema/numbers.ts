import * as v from 'valibot';

/** Whole and exact. */
export const wholeNumber = v.pipe(v.number(), v.safeInteger());

export const finiteNumber = v.pipe(v.number(), v.finite());
