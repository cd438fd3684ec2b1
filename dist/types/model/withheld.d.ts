/** What stands in the place of a secret, in a fact and in a text for people. */
export declare const withheld = "(withheld)";
/** Whether a text, or a part of it, is withheld. Nobody can compare it with anything. */
export declare function holdsWithheld(text: string): boolean;
/**
 * Fewest characters of a secret that is looked for in what AWS and others say. A shorter one may be an everyday word, of which
 * policies, tags and messages are full: it is withheld under its own key alone.
 */
export declare const leastSecretLength = 16;
/**
 * Makes what withholds every long one of these secrets wherever a text repeats it whole: with all of its characters in one
 * piece, whatever stands before and after them, or percent-encoded. Its time is in proportion to the text, however many
 * secrets there are.
 */
export declare function withholding(secrets: Iterable<string>): (text: string) => string;
