export type { EnabledRule } from './resolve-ruleset.js';
