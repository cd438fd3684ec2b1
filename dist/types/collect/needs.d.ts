import { type ReadName } from '../catalogue/index.js';
import type { Kind } from '../model/index.js';
/** Base facts that must be read: those that one read of the catalogue provides for one kind. */
export declare class Needs {
    private readonly pairs;
    private readonly direct;
    /** `direct`: such a fact is wanted itself, not only what follows from it. */
    add(read: ReadName, kind: Kind, direct?: boolean): void;
    hasDirect(read: ReadName, kind: Kind): boolean;
    has(read: ReadName, kind: Kind): boolean;
}
