export type { ReadName } from './types.js';
