import { isAbsolute, relative } from 'node:path';
import { listingFacts } from './collect/listing-facts.ts';
import { type Config, checkRuleReferences, loadConfig, UnsoundConfigError } from './config/index.ts';
import { reportRoot } from './files/report-root.ts';
import type { Host } from './host.ts';
import { nearest, type Problem, ProblemsError } from './model/index.ts';
import { type EnabledRule, loadRules, resolveRuleset } from './ruleset/index.ts';
import { orderProblems } from './source/index.ts';

/** A configuration with the rules it enables, every reference between them checked. */
export interface Prepared {
  readonly config: Config;
  readonly rules: readonly EnabledRule[];
  /** The folder that locations in reports are relative to. */
  readonly root: string;
}

/** Reads configuration and rules. Throws ProblemsError with every problem of both. */
export async function prepare(host: Host, file: string | undefined, only: readonly string[] = []): Promise<Prepared> {
  const root = reportRoot(host);
  const config = await loadConfig({ cwd: host.cwd, file, env: host.env, root }).catch((error: unknown) => {
    if (error instanceof UnsoundConfigError) return error;
    throw error;
  });
  const unsound = config instanceof UnsoundConfigError;
  const references = unsound ? config.references : config;
  const loaded = await loadRules({ dirs: references.rulesDirs, root });
  const ids = loaded.rules.map((rule) => rule.definition.id);
  const resolved = await resolveRuleset({ rules: loaded.rules, config: references, root });
  const problems = [
    ...(unsound ? config.problems : []),
    ...loaded.problems,
    ...checkRuleReferences(references, ids),
    ...resolved.problems,
    ...unknownRules(only, ids),
  ];
  if (unsound || problems.length > 0) throw new ProblemsError(orderProblems(problems));
  const rules = resolved.rules.filter((enabled) => only.length === 0 || only.includes(enabled.rule.definition.id));
  return { config: { ...config, warnings: [...config.warnings, ...reportsOutside(config, root)] }, rules, root };
}

/** Reports that the configuration writes beyond the checkout: who may change the one may not be meant to change the other. */
function reportsOutside({ reports }: Config, root: string): readonly Problem[] {
  return reports.flatMap(({ file, location }) => {
    const inside = relative(root, file);
    const isOutside = inside.startsWith('..') || isAbsolute(inside);
    if (!isOutside || location === undefined || /^\/dev\//.test(file)) return [];
    const message = `the report is written outside of ${root}: whoever may change this file decides what is overwritten there`;
    return [{ ...location, message }];
  });
}

function unknownRules(only: readonly string[], ids: readonly string[]): readonly Problem[] {
  return only
    .filter((id) => !ids.includes(id))
    .map((id) => ({ file: '--rule', message: `there is no rule ${id}${suggestion(id, ids)}` }));
}

/** Ids of the accounts that `--account` names; undefined for all. Throws ProblemsError with the nearest name. */
export function accountIds(config: Config, wanted: readonly string[]): ReadonlySet<string> | undefined {
  if (wanted.length === 0) return undefined;
  const { accounts } = config.topology;
  const known = accounts.flatMap((account) => [account.name, account.id]);
  const problems: Problem[] = [];
  const ids = wanted.flatMap((name) => {
    const found = accounts.find((account) => account.name === name || account.id === name);
    if (found === undefined)
      problems.push({ file: '--account', message: `there is no account ${name}${suggestion(name, known)}` });
    return found?.id ?? [];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return new Set(ids);
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? `; known: ${[...known].sort().join(', ')}` : `; did you mean ${near}?`;
}

/** Qualified paths of all facts that these rules look at, and of those that find what they judge, sorted. */
export function wantedFacts(rules: readonly EnabledRule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ rule }) => [...rule.facts, ...listingFacts(rule.definition.subject)]))].sort();
}
