export { parseSource } from './parse-source.ts';
export { type KnownSchema, schemasAt, schemasBelow } from './schemas-at.ts';
export { showPath, showText, valueAt } from './show-value.ts';
export type { Path, Source } from './source.ts';
export { sourceBelow } from './source-below.ts';
export { orderProblems, type ValidateOptions, type Validation, validateSource } from './validate-source.ts';
