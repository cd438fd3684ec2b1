export type { Config } from './config.js';
export { loadConfig } from './load.js';
