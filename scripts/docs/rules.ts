import type { RuleDefinition } from '../../src/model/index.ts';
import type { CompiledRule } from '../../src/ruleset/index.ts';
import { anchor, block, code, list, page, prose, table } from './markdown.ts';

/** Every rule of ours, from the same definitions that judge. */
export function rulesPage(rules: readonly CompiledRule[]): string {
  const parts = [...new Set(rules.map(({ definition }) => partOf(definition)))].sort();
  return page('Rules', 'rules/', [
    'A rule demands one thing of one kind of subject, and gives one finding for each. It is on where a preset that is extended names it (`trustpath/recommended` when nothing is said) or the configuration switches it on; `trustpath rules list --config FILE` says which are, and why. Expressions are [CEL](https://cel.dev) over [facts](facts.md).',
    table(
      ['rule', 'severity', 'subject', 'what must hold'],
      rules.map(({ definition: { id, severity, subject, title } }) => [
        `[${code(id)}](${anchor(id)})`,
        severity,
        subject,
        prose(title),
      ]),
    ),
    ...parts.flatMap((part) => [
      `## ${part[0]?.toUpperCase()}${part.slice(1)}`,
      ...rules.filter(({ definition }) => partOf(definition) === part).flatMap(section),
    ]),
  ]);
}

/** The folder that holds the rule's file. */
function partOf({ location }: RuleDefinition): string {
  return location.file.split('/').at(-2) ?? '';
}

function section({ definition, facts }: CompiledRule): readonly string[] {
  const { id, title, severity, subject, presets, why, when, require, params, fix, examples } = definition;
  return [
    `### ${id}`,
    `**${prose(title)}.** Severity ${severity}, about each [${subject}](facts.md${anchor(subject)}), in ${presets.map((name) => code(`trustpath/${name}`)).join(', ') || 'no preset'}.`,
    ...paragraphs(why),
    ...(when === undefined ? [] : ['Where it applies:', block('cel', laidOut(when))]),
    'What it requires:',
    block('cel', laidOut(require)),
    `It rests on ${facts.map(code).join(', ')}.`,
    ...parameters(params),
    `How to mend it: ${prose(fix.text)}`,
    ...(fix.command === undefined ? [] : [block('sh', fix.command)]),
    ...serves(definition),
    'Its examples, each of them a test:',
    table(
      ['example', 'verdict'],
      examples.map(({ name, verdict }) => [prose(name), verdict]),
    ),
  ];
}

/** A long conjunction with a line for each of its parts. */
function laidOut(expression: string): string {
  if (expression.length <= 100) return expression;
  let depth = 0;
  return expression
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[()[\]{}]| && )/)
    .map((token) => {
      if (/^[([{]$/.test(token)) depth += 1;
      if (/^[)\]}]$/.test(token)) depth -= 1;
      return token === ' && ' && depth === 0 ? ' &&\n' : token;
    })
    .join('');
}

/** Lines that follow each other are one paragraph, as everywhere in Markdown. */
function paragraphs(text: string): readonly string[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map(prose);
}

function parameters(params: RuleDefinition['params']): readonly string[] {
  const rows = Object.entries(params).map(([name, { type, default: value, description }]) => [
    code(name),
    code(type),
    code(JSON.stringify(value)),
    prose(description),
  ]);
  return rows.length === 0 ? [] : [table(['parameter', 'type', 'default', 'meaning'], rows)];
}

function serves({ controls, requirements, references }: RuleDefinition): readonly string[] {
  const served = [
    ...Object.entries(controls).flatMap(([name, ids]) =>
      ids.length === 0 ? [] : `${name}: ${ids.map(prose).join(', ')}`,
    ),
    ...(requirements.length === 0 ? [] : [`requirements: ${requirements.map(prose).join(', ')}`]),
  ];
  return [
    ...(served.length === 0 ? [] : ['It serves:', list(served)]),
    ...(references.length === 0 ? [] : ['See:', list(references.map((url) => `<${url}>`))]),
  ];
}
