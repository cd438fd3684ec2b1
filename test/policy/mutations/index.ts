import { deciding } from './deciding.ts';
import { measuring } from './measuring.ts';
import { proposing } from './proposing.ts';
import { reading } from './reading.ts';

export { lawBreakers } from './laws.ts';

/** A fault planted in a file of src/policy: a text that stands there once, and what stands there instead. */
export type Mutation = readonly [file: string, text: string, fault: string];

/** One operator or rule at a time. Every fault must make a test fail; what survives does so with a reason. */
export const mutations: readonly Mutation[] = [...reading, ...deciding, ...measuring, ...proposing];

/** Faults that change nothing that can be observed, each with the reason. */
export const equivalent: readonly (readonly [...Mutation, reason: string])[] = [];
