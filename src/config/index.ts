export { checkRuleReferences } from './check-rule-references.ts';
export type { ApiKey, Config } from './config.ts';
export { effectiveConfig } from './effective-config.ts';
export { configJsonSchema } from './json-schema.ts';
export { loadConfig } from './load.ts';
export { type SettingPlaces, settingPlaces } from './setting-places.ts';
export { type NewWaiver, writeWaiver } from './waiver-edit/index.ts';
