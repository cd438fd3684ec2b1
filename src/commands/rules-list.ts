import type { Host } from '../host.ts';
import type { TracedRule } from '../ruleset/index.ts';
import { describeOrigin } from './describe-origin.ts';
import { loadRulesOf } from './load-rules.ts';
import { writeColumns } from './write-columns.ts';

/** `rules list`: id, severity and title; with a configuration what it makes of each, and why. */
export async function listRules(host: Host, dir: string | undefined, config: string | undefined): Promise<number> {
  const rows =
    config === undefined
      ? (await loadRulesOf(host, dir)).map(({ definition: { id, severity, title } }) => [id, severity, title])
      : (await (await import('./trace-rules.ts')).traceRules(host, config)).map(rowOf);
  host.stdout.write(writeColumns(rows));
  return 0;
}

function rowOf({ rule: { definition }, off, severity, overrides }: TracedRule): readonly string[] {
  const origins = off.value || severity.origin.from === 'rule' ? [off.origin] : [off.origin, severity.origin];
  const from = [...new Set(origins.map(describeOrigin))].join(', ');
  const scoped = overrides.length === 0 ? '' : `, overridden at ${overrides.map(placeOf).join(', ')}`;
  const idle = off.value && off.origin.from === 'rule' ? 'in no preset that is extended' : from;
  return [definition.id, off.value ? 'off' : severity.value, idle + scoped, definition.title];
}

function placeOf({ setting: { location } }: TracedRule['overrides'][number]): string {
  return describeOrigin({ from: 'file', location });
}
