import type { AuditInput } from '../../src/audit.ts';
import type { Snapshot } from '../../src/model/index.ts';
import { type EnabledRule, loadRules, resolveRuleset } from '../../src/ruleset/index.ts';

const here = { file: 'trustpath.yaml', line: 1, column: 1 };
const root = '/';
const loaded = await loadRules({ dirs: [], root });
const resolved = await resolveRuleset({
  rules: loaded.rules,
  config: {
    directory: root,
    extends: [{ name: 'trustpath/strict', location: here }],
    rules: [],
    overrides: [],
  },
  root,
});

/** Every rule of ours, as a configuration that extends `trustpath/strict` has them. */
export const everyRule: readonly EnabledRule[] = resolved.rules;

/** An audit of a snapshot by every rule of ours, or by some. */
export function judging(snapshot: Snapshot, rules = everyRule): AuditInput {
  return {
    snapshot,
    topology: snapshot.topology,
    rules,
    waivers: [],
    gate: { failOn: 'high', unknown: 'fail' },
    asOf: snapshot.takenAt.slice(0, 10),
    tool: { name: 'trustpath', version: '0.0.0' },
  };
}
