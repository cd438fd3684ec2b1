export { type Audit, type AuditInput, audit } from './audit.js';
export { type CollectOptions, collect, planCollection } from './collect/index.js';
export { type Config, loadConfig } from './config/index.js';
export * from './model/index.js';
export { type AssumeRoleDecision, type AssumeRoleRequest, decideAssumeRole, type Policy } from './policy/index.js';
export { type Format, formats, loadReporter, type Reporter } from './report/index.js';
export { loadRules } from './ruleset/load.js';
export { resolveRuleset } from './ruleset/resolve-ruleset.js';
