import type { Host } from '../host.ts';
import { nearest, ProblemsError, type RuleDefinition } from '../model/index.ts';
import type { CompiledRule, TracedRule } from '../ruleset/index.ts';
import { describeOrigin, describePlace } from './describe-origin.ts';
import { loadRulesOf } from './load-rules.ts';
import { writeColumns } from './write-columns.ts';

/** `rules show`: all that is known of one rule, and its settings in a configuration. Throws ProblemsError for an unknown id. */
export async function showRule(
  host: Host,
  id: string,
  dir: string | undefined,
  config: string | undefined,
): Promise<number> {
  const traced = config === undefined ? [] : await (await import('./trace-rules.ts')).traceRules(host, config);
  const rules = [
    ...(config === undefined ? await loadRulesOf(host, undefined) : traced.map(({ rule }) => rule)),
    ...(dir === undefined ? [] : await loadRulesOf(host, dir)),
  ];
  const rule = rules.find((candidate) => candidate.definition.id === id);
  if (rule === undefined) throw unknownRule(id, rules);
  const settings = traced.find((candidate) => candidate.rule === rule);
  host.stdout.write(describeRule(rule) + (settings === undefined ? '' : `\n${describeSettings(settings)}`));
  return 0;
}

function unknownRule(id: string, rules: readonly CompiledRule[]): ProblemsError {
  const ids = rules.map((candidate) => candidate.definition.id);
  const near = nearest(id, ids);
  const hint = near === undefined ? `; known: ${ids.join(', ')}` : `; did you mean ${near}?`;
  return new ProblemsError([{ file: 'RULE-ID', message: `there is no rule ${id}${hint}` }]);
}

function describeRule({ definition, facts }: CompiledRule): string {
  const { id, title, severity, subject, presets, why, when, require, params, fix, controls, references } = definition;
  const lines = [
    `${id}: ${title}`,
    `severity ${severity}, about each ${subject}, in ${presets.join(', ') || 'no preset'}`,
    '',
    why.trim(),
    '',
    ...labelled('when', when),
    ...labelled('require', require),
    ...labelled('facts', facts.join('\n')),
    ...Object.entries(params).flatMap(([name, { type, default: value, description }]) =>
      labelled('param', `${name} (${type}, ${JSON.stringify(value)}): ${description}`),
    ),
    '',
    ...labelled('fix', fix.text),
    ...labelled('', fix.command),
    ...listControls(controls),
    ...references.flatMap((reference) => labelled('see', reference)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function labelled(label: string, text: string | undefined): string[] {
  return (text ?? '')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => `${(index === 0 ? label : '').padEnd(9)}${line}`);
}

function listControls(controls: RuleDefinition['controls']): string[] {
  return Object.entries(controls)
    .filter(([, ids]) => ids.length > 0)
    .flatMap(([name, ids]) => labelled('serves', `${name} ${ids.join(', ')}`));
}

function describeSettings({ off, severity, params, overrides }: TracedRule): string {
  const rows = [
    ['  state', off.value ? 'off' : 'on', describeOrigin(off.origin)],
    ['  severity', severity.value, describeOrigin(severity.origin)],
    ...Object.entries(params).map(([name, { value, origin }]) => [
      `  ${name}`,
      JSON.stringify(value),
      describeOrigin(origin),
    ]),
    ...overrides.map(({ override: { servers, accounts }, setting }) => [
      '  override',
      `${describeChange(setting)} for ${[...(servers ?? []), ...(accounts ?? [])].join(', ')}`,
      describePlace(setting.location),
    ]),
  ];
  return `in this configuration\n${writeColumns(rows)}`;
}

function describeChange({ off, severity, params }: TracedRule['overrides'][number]['setting']): string {
  if (off) return 'off';
  return (
    [...(severity === undefined ? [] : [severity]), ...(params === undefined ? [] : [JSON.stringify(params)])].join(
      ' ',
    ) || 'on'
  );
}
