import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Host } from '../host.ts';
import { nearest, ProblemsError } from '../model/index.ts';
import { type CompiledRule, loadRules, missingVerdicts, testRule } from '../ruleset/index.ts';
import { reportRoot } from '../run.ts';
import { formatProblem } from './problems.ts';
import type { AddCommand } from './program.ts';

export const addRules: AddCommand = (program, host, run) => {
  const rules = program.command('rules').description('List, show, check and test rules.');
  const command = (name: string, description: string): Command => rules.command(name).description(description);
  command('list', 'One line a rule.')
    .argument('[dir]', 'a folder with rules of your own; ours when absent')
    .action((dir) => run(() => list(host, dir)));
  command('show <id>', 'One rule, whole: what it demands, why, how to mend it.')
    .argument('[dir]', 'a folder with rules of your own, beside ours')
    .action((id, dir) => run(() => show(host, id, dir)));
  command('check', 'Load rules: syntax, types, names, placeholders.')
    .argument('[dir]', 'a folder with rules of your own; ours when absent')
    .action((dir) => run(() => check(host, dir)));
  command('test', 'Run the examples of rules, and each rule with facts unknown and absent.')
    .argument('[dir]', 'a folder with rules of your own; ours when absent')
    .addHelpText('after', '\nExample:\n  trustpath rules test ./rules')
    .action((dir) => run(() => test(host, dir)));
};

/** Rules of a folder, or ours. Throws ProblemsError when any of them cannot be used; warnings go to stderr. */
async function load(host: Host, dir: string | undefined): Promise<readonly CompiledRule[]> {
  const root = reportRoot(host);
  const location = { file: dir ?? '', line: 1, column: 1 };
  const ours = await loadRules({ dirs: [], root });
  if (dir === undefined) return ours.rules;
  const loaded = await loadRules({ dirs: [{ path: resolve(host.cwd, dir), location }], root });
  for (const warning of loaded.warnings) host.stderr.write(`${formatProblem(warning)}\n`);
  if (loaded.problems.length > 0) throw new ProblemsError(loaded.problems);
  const known = new Set(ours.rules.map((rule) => rule.definition.id));
  return loaded.rules.filter((rule) => !known.has(rule.definition.id));
}

async function list(host: Host, dir: string | undefined): Promise<number> {
  const rules = await load(host, dir);
  const width = Math.max(...rules.map((rule) => rule.definition.id.length));
  for (const { definition } of rules)
    host.stdout.write(`${definition.id.padEnd(width)}  ${definition.severity.padEnd(8)}  ${definition.title}\n`);
  return 0;
}

async function show(host: Host, id: string, dir: string | undefined): Promise<number> {
  const rules = [...(await load(host, undefined)), ...(dir === undefined ? [] : await load(host, dir))];
  const rule = rules.find((candidate) => candidate.definition.id === id);
  if (rule === undefined) {
    const ids = rules.map((candidate) => candidate.definition.id);
    const near = nearest(id, ids);
    const hint = near === undefined ? `; known: ${ids.join(', ')}` : `; did you mean ${near}?`;
    throw new ProblemsError([{ file: 'rules show', message: `there is no rule ${id}${hint}` }]);
  }
  const { definition } = rule;
  const lines = [
    `${definition.id}: ${definition.title}`,
    `severity ${definition.severity}, about each ${definition.subject}, in ${definition.presets.join(', ') || 'no preset'}`,
    '',
    definition.why.trim(),
    '',
    ...(definition.when === undefined ? [] : [`when     ${definition.when.trim()}`]),
    `require  ${definition.require.trim().replaceAll('\n', '\n         ')}`,
    ...Object.entries(definition.params).map(
      ([name, { type, default: value, description }]) =>
        `param    ${name} (${type}, ${JSON.stringify(value)}): ${description}`,
    ),
    '',
    `fix      ${definition.fix.text.trim()}`,
    ...(definition.fix.command === undefined
      ? []
      : [`         ${definition.fix.command.trim().replaceAll('\n', '\n         ')}`]),
    ...Object.entries(definition.controls)
      .filter(([, controls]) => controls.length > 0)
      .map(([name, controls]) => `serves   ${name} ${controls.join(', ')}`),
    ...definition.references.map((reference) => `see      ${reference}`),
  ];
  host.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

async function check(host: Host, dir: string | undefined): Promise<number> {
  const rules = await load(host, dir);
  host.stdout.write(`${rules.length} rules are in order.\n`);
  return 0;
}

async function test(host: Host, dir: string | undefined): Promise<number> {
  const rules = await load(host, dir);
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
  host.stdout.write(`${rules.length} rules, ${runs} runs: ${runs - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
