import type { Host } from '../host.ts';
import { prepare } from '../prepare.ts';
import { loadRules, type TracedRule, traceSettings } from '../ruleset/index.ts';

/** Every rule that a configuration knows, with the origin of its settings. Throws ProblemsError. */
export async function traceRules(host: Host, file: string): Promise<readonly TracedRule[]> {
  const { config, root } = await prepare(host, file);
  const { rules } = await loadRules({ dirs: config.rulesDirs, root });
  return traceSettings({ rules, config, root });
}
