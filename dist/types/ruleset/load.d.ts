import { type Problem } from '../model/index.js';
import type { CompiledRule } from './compiled-rule.js';
export interface LoadRulesOptions {
    /** Folders with rules of the user's own: absolute, and where the configuration names them. */
    readonly dirs: readonly {
        readonly path: string;
        readonly location: Omit<Problem, 'message'>;
    }[];
    /** Absolute; files are named relative to it. */
    readonly root: string;
}
export interface LoadedRules {
    /** Ours and the user's, sorted by id. */
    readonly rules: readonly CompiledRule[];
    readonly problems: readonly Problem[];
    /** What does not stop a rule from being used: examples that it lacks. */
    readonly warnings: readonly Problem[];
}
/** Our rules and the user's. What reads YAML is loaded only for the user's: ours were checked when the program was built. */
export declare function loadRules({ dirs, root }: LoadRulesOptions): Promise<LoadedRules>;
