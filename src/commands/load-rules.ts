import { resolve } from 'node:path';
import { reportRoot } from '../files/report-root.ts';
import type { Host } from '../host.ts';
import { ProblemsError } from '../model/index.ts';
import { type CompiledRule, loadRules } from '../ruleset/index.ts';
import { formatProblem } from './problems.ts';

/** Rules of a folder, or ours. Throws ProblemsError when any of them cannot be used; warnings go to stderr. */
export async function loadRulesOf(host: Host, dir: string | undefined): Promise<readonly CompiledRule[]> {
  const root = reportRoot(host);
  const ours = await loadRules({ dirs: [], root });
  if (dir === undefined) return ours.rules;
  const loaded = await loadRules({ dirs: [{ path: resolve(host.cwd, dir), location: { file: dir } }], root });
  for (const warning of loaded.warnings) host.stderr.write(`${formatProblem(warning)}\n`);
  if (loaded.problems.length > 0) throw new ProblemsError(loaded.problems);
  const known = new Set(ours.rules.map((rule) => rule.definition.id));
  return loaded.rules.filter((rule) => !known.has(rule.definition.id));
}
