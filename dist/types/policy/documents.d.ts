/** A policy as an object or as JSON text, percent-encoded (as IAM answers) or not. */
export type Policy = string | {
    readonly [element: string]: unknown;
};
