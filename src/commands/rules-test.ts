import type { Host } from '../host.ts';
import { count } from '../report/count.ts';
import { missingVerdicts, testRule } from '../ruleset/index.ts';
import { loadRulesOf } from './load-rules.ts';

/** `rules check`: loading them is the check. */
export async function checkRules(host: Host, dir: string | undefined): Promise<number> {
  const rules = await loadRulesOf(host, dir);
  host.stdout.write(`${count(rules.length, 'rule')} in order.\n`);
  return 0;
}

/** `rules test`: 1 when an example or a law fails. */
export async function testRules(host: Host, dir: string | undefined): Promise<number> {
  const rules = await loadRulesOf(host, dir);
  let runs = 0;
  let failed = 0;
  for (const rule of rules) {
    const missing = missingVerdicts(rule.definition);
    if (missing.length > 0) host.stdout.write(`${rule.definition.id}: no example shows ${missing.join(', ')}\n`);
    for (const example of testRule(rule)) {
      runs += 1;
      if (example.problem === undefined) continue;
      failed += 1;
      const variant = example.variant === undefined ? '' : ` with ${example.variant}`;
      const { file, line, column } = example.location;
      host.stdout.write(
        `${file}:${line}:${column}: ${example.rule}, "${example.example}"${variant}: ${example.problem}\n`,
      );
    }
  }
  host.stdout.write(
    `${count(rules.length, 'rule')}, ${count(runs, 'run')}: ${runs - failed} passed, ${failed} failed\n`,
  );
  return failed === 0 ? 0 : 1;
}
