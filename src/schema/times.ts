import * as v from 'valibot';

/** Whether a day is in the calendar: a date that is not rolls over into the next month, or is none at all. */
function isDay(text: string): boolean {
  const time = Date.parse(text.slice(0, 10));
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}

/** A day that exists, written like 2027-01-31. */
export function day(expected: string) {
  return v.pipe(
    v.string(expected),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, expected),
    v.check(isDay, expected),
    v.metadata({ format: 'date' }),
  );
}

/** A moment in UTC, written like 2027-01-31T12:00:00Z. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/),
  v.check(isDay),
  v.metadata({ format: 'date-time' }),
);
