import { groupBy } from './group-by.ts';

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
 * piece, whatever stands before and after them, or percent-encoded. Its time is in proportion to the text, however many
 * secrets there are.
 */
export function withholding(secrets: Iterable<string>): (text: string) => string {
  const long = [...secrets].filter(({ length }) => length >= leastSecretLength);
  const forms = new Set(long.flatMap((secret) => [secret, percentEncoded(secret)]));
  const byStart = groupBy(forms, startOf);
  const starts = new Set([...byStart.keys()].map((start) => start.charCodeAt(0)));
  return (text) => {
    let clean = '';
    let from = 0;
    let until = 0;
    for (let at = 0; at <= text.length - leastSecretLength; at++) {
      if (!starts.has(text.charCodeAt(at))) continue;
      const found = byStart
        .get(startOf(text.slice(at, at + leastSecretLength)))
        ?.filter((form) => text.startsWith(form, at));
      if (found === undefined || found.length === 0) continue;
      // Of secrets that overlap no part is left.
      if (at >= until) {
        clean += text.slice(from, at) + withheld;
        until = at;
      }
      until = Math.max(until, ...found.map((form) => at + form.length));
      from = until;
    }
    return from === 0 ? text : clean + text.slice(from);
  };
}

function startOf(text: string): string {
  return text.slice(0, leastSecretLength);
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
