/**
 * The library: what the command line is made of.
 * Everything but `collect` and `loadConfig` is pure; nothing here touches the process.
 */
export { type Audit, type AuditInput, audit } from './audit.ts';
export { type CollectOptions, collect, planCollection } from './collect/index.ts';
export { type Config, loadConfig } from './config/index.ts';
export * from './model/index.ts';
export { type AssumeRoleDecision, type AssumeRoleRequest, decideAssumeRole, type Policy } from './policy/index.ts';
export { type Format, formats, loadReporter, type Reporter } from './report/index.ts';
export { loadRules } from './ruleset/load.ts';
export { resolveRuleset } from './ruleset/resolve-ruleset.ts';
