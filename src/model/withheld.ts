/** What stands in the place of a secret, in a fact and in a text for people. */
export const withheld = '(withheld)';

/** Whether a text, or a part of it, is withheld. Nobody can compare it with anything. */
export function holdsWithheld(text: string): boolean {
  return text.includes(withheld);
}

/**
 * Fewest characters of a secret that is looked for in what AWS and others say. A shorter one may be an everyday word, of which
 * policies, tags and messages are full: it is withheld under its own key alone.
 */
export const leastSecretLength = 16;

/**
 * Makes what withholds every long one of these secrets wherever a text repeats it whole: with all of its characters in one
 * piece, whatever stands before and after them, or percent-encoded.
 */
export function withholding(secrets: Iterable<string>): (text: string) => string {
  const long = [...secrets].filter(({ length }) => length >= leastSecretLength);
  const forms = new Set(long.flatMap((secret) => [secret, percentEncoded(secret)]));
  const longestFirst = [...forms].sort((one, other) => other.length - one.length);
  return (text) => longestFirst.reduce((clean, form) => clean.replaceAll(form, withheld), text);
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
