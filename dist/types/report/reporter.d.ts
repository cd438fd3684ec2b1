import type { Report } from '../model/index.js';
/** What the person or program that reads a report may choose. Reporters ignore what does not concern them. */
export interface ReportOptions {
    /** Terminal colours; only the text report has any. */
    readonly color: boolean;
    /** Columns of the terminal the text report is laid out for; 80 when absent. */
    readonly width?: number;
    /** SARIF holds waived findings too, with suppressions. */
    readonly sarifWaived?: boolean;
    /** SARIF's `automationDetails`: reports of one category replace each other; `trustpath` when absent. */
    readonly category?: string;
    /** UTF-8 bytes that the Markdown report may take; 1,000,000 when absent, below the 1 MiB of a step summary. */
    readonly maxBytes?: number;
}
/** Turns a report into text. Pure: the same report and options give the same bytes. */
export type Reporter = (report: Report, options: ReportOptions) => string;
