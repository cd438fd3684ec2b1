import type { Reporter } from './reporter.js';
export type { Reporter } from './reporter.js';
declare const loaders: {
    text: () => Promise<Reporter>;
    json: () => Promise<Reporter>;
    junit: () => Promise<Reporter>;
    sarif: () => Promise<Reporter>;
    markdown: () => Promise<Reporter>;
    html: () => Promise<Reporter>;
};
export type Format = keyof typeof loaders;
/** Every format a report can be written in, in the order in which help lists them. */
export declare const formats: readonly Format[];
/** Loads the one reporter that is wanted. */
export declare function loadReporter(format: Format): Promise<Reporter>;
