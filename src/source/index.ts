export { parseSource } from './parse-source.ts';
export { schemasAt } from './schemas-at.ts';
export type { Path, Source } from './source.ts';
export { sourceBelow } from './source-below.ts';
export { type ValidateOptions, validateSource } from './validate-source.ts';
