import type { Config } from './config.js';
import type { Environment } from './variables.js';
export interface LoadOptions {
    /** Absolute: where the search begins, and what `file` is relative to. */
    readonly cwd: string;
    /** The file of `--config`; without it the nearest one is found. */
    readonly file?: string;
    /** What `${env:NAME}` is replaced from. */
    readonly env: Environment;
    /** Absolute: what the files of locations are relative to. */
    readonly root: string;
}
/** Finds, reads and checks the configuration. Runs no code that it finds. Throws ProblemsError with every problem at once:
 * an UnsoundConfigError where the text could be read. */
export declare function loadConfig({ cwd, file, env, root }: LoadOptions): Promise<Config>;
