import type { Unknown } from '../model/index.js';
export interface FinishedCall {
    /** `service:Operation`. */
    readonly call: string;
    readonly account: string;
    readonly region: string;
    readonly failure?: Unknown;
}
