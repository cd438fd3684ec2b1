import type { Command } from 'commander';
import type { Host } from '../host.ts';

/** Runs the work of one command and keeps its exit code. */
export type Run = (work: () => Promise<number>) => Promise<void>;

/** Adds one command; `run` hands its exit code back. */
export type AddCommand = (program: Command, host: Host, run: Run) => void;
