import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { commandsPage } from '../../scripts/docs/commands.ts';
import { configurationPage } from '../../scripts/docs/configuration.ts';
import { factsPage } from '../../scripts/docs/facts.ts';
import { rulesPage } from '../../scripts/docs/rules.ts';
import { loadRules } from '../../src/ruleset/index.ts';
import { runCommand } from '../commands/run-command.ts';
import { sectionsOf, tablesOf } from './read-markdown.ts';

const test = suite('docs/reference');

const { rules } = await loadRules({ dirs: [], root: process.cwd() });
const example = readFileSync('examples/trustpath.yaml', 'utf8');
const pages = {
  commands: commandsPage(),
  configuration: await configurationPage(example),
  rules: rulesPage(rules),
  facts: factsPage(),
};

test('every command, flag and example of --help stands in the section of the command', async () => {
  const sections = sectionsOf(pages.commands);
  const commands = [...sections.keys()].filter((heading) => heading.startsWith('trustpath '));
  const names = new Set((await runCommand(['--help'])).stdout.match(/(?<=^ {2})[a-z]+(?=.* {2})/gm));
  names.delete('help');
  assert.equal(new Set(commands.map((command) => command.split(' ')[1])), names);
  for (const command of commands) {
    const section = sections.get(command) ?? '';
    const { stdout } = await runCommand([...command.split(' ').slice(1), '--help']);
    const flags = stdout.match(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm)?.filter((flag) => flag !== '--help') ?? [];
    for (const flag of flags) assert.match(section, `\`${flag}`, command);
    const [, examples = ''] = /^Examples?:\n((?: {2}.*\n)+)/m.exec(stdout) ?? [];
    assert.ok(examples.length > 0, command);
    for (const line of examples.trimEnd().split('\n')) assert.match(section, line.slice(2), command);
  }
});

test('a default and a flag that must be given are told', () => {
  const sections = sectionsOf(pages.commands);
  const rowOf = (command: string, flag: string) =>
    tablesOf(sections.get(command) ?? '').flatMap((table) => table.filter(([cell = '']) => cell.includes(flag)))[0];
  assert.is(rowOf('trustpath audit', '--format')?.at(-1), '`text`');
  assert.match(rowOf('trustpath collect', '--output')?.[1] ?? '', /; required$/);
});

test('every key of the longest configuration has a row where its section is', () => {
  const sections = sectionsOf(pages.configuration);
  const keysOf = (section: string) =>
    new Set(tablesOf(sections.get(section) ?? '').flatMap((table) => table.slice(1).map(([cell = '']) => keyIn(cell))));
  const whole = parse(readFileSync('test/config/contract-example.yaml', 'utf8')) as Record<string, unknown>;
  for (const [key, value] of Object.entries(whole)) {
    assert.ok(keysOf('Configuration').has(key), key);
    for (const entry of Array.isArray(value) ? value : [value])
      if (sections.has(key) && key !== 'rules')
        for (const name of Object.keys(entry as object)) assert.ok(keysOf(key).has(name), `${key}.${name}`);
  }
  for (const nested of ['sts.endpoints', 'settings.apiKey', 'instances.tags'])
    assert.ok(keysOf('servers').has(nested), nested);
  assert.ok(keysOf('integrations').has('commandRoles[].sessionDuration'));
  assert.ok(keysOf('overrides').has('rules.NAME.severity'));
  assert.match(pages.configuration, example.trim());
});

function keyIn(cell: string): string {
  return /`([^`]+)`/.exec(cell)?.[1] ?? '';
}

test('forms, defaults and secrets of keys are in words', () => {
  const rows = tablesOf(pages.configuration).flat();
  const row = (key: string) => rows.find(([cell = '']) => keyIn(cell) === key);
  assert.is(row('failOn')?.[1], '`critical`, `high`, `medium`, `low`, `info` or `none`');
  assert.is(row('failOn')?.[2], '`high`');
  assert.is(row('calls')?.[1], 'whole number, 1 to 256');
  assert.is(row('externalId')?.[1], `\`\${env:NAME}\``);
  assert.is(row('settings')?.[1], 'object with `file` or object with `url`, `apiKey`');
  assert.match(row('version')?.[0] ?? '', 'required');
});

test('every rule file has a section with its title, its examples, its command and its references', () => {
  const sections = sectionsOf(pages.rules);
  const files = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.yaml') && !file.startsWith('rulesets'),
  );
  assert.ok(files.length >= 4);
  for (const file of files) {
    const rule = parse(readFileSync(join('rules', file), 'utf8'));
    const section = sections.get(rule.id) ?? '';
    const plain = section.replaceAll('\\', '').replace(/\s+/g, ' ');
    assert.match(plain, rule.title, rule.id);
    if (rule.fix.command !== undefined) assert.match(plain, rule.fix.command.trim().replace(/\s+/g, ' '), rule.id);
    for (const url of rule.references ?? []) assert.match(section, `<${url}>`, rule.id);
    for (const ids of Object.values(rule.controls ?? {}) as string[][])
      for (const id of ids) assert.match(plain, id, rule.id);
    const rows = tablesOf(section).find(([head]) => head?.[0] === 'example') ?? [];
    assert.equal(
      rows.slice(1).map(([, verdict]) => verdict),
      rule.examples.map(({ verdict }: { verdict: string }) => verdict),
    );
  }
});

test('a long expression stands on several lines and says the same', () => {
  const sections = sectionsOf(pages.rules);
  for (const { definition } of rules) {
    const blocks = [...(sections.get(definition.id) ?? '').matchAll(/```cel\n([\s\S]*?)\n```/g)].map(
      ([, text]) => text,
    );
    const said = [definition.when, definition.require].filter((text) => text !== undefined);
    assert.equal(
      blocks.map((text) => text?.replace(/\s+/g, ' ')),
      said.map((text) => text.trim().replace(/\s+/g, ' ')),
    );
    for (const line of blocks
      .join('\n')
      .split('\n')
      .filter((line) => line.includes(' && ')))
      assert.ok(line.length <= 100 || /[([{]/.test(line), line);
  }
});

test('every fact that a rule rests on has a row', () => {
  const rows = new Set(tablesOf(pages.facts).flatMap((table) => table.map(([cell = '']) => keyIn(cell))));
  for (const { definition, facts } of rules)
    for (const fact of facts) assert.ok(rows.has(fact), `${fact} of ${definition.id}`);
});

for (const [name, text] of Object.entries(pages))
  test(`every table of ${name} keeps its columns`, () => {
    const tables = tablesOf(text);
    assert.ok(tables.length > 0);
    for (const table of tables) for (const row of table) assert.is(row.length, table[0]?.length, row.join(' | '));
  });

test('the check passes on what was written, and names a page that was changed or is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-docs-'));
  const program = fileURLToPath(new URL('../../scripts/docs.js', import.meta.url));
  const run = (mode: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, mode], { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  try {
    cpSync('examples', join(folder, 'examples'), { recursive: true });
    assert.is(run('--check').status, 1);
    assert.is(run('--write').status, 0);
    assert.is(run('--check').status, 0);
    const page = join(folder, 'docs/facts.md');
    writeFileSync(page, readFileSync(page, 'utf8').replace('Declared name.', 'Declared nam.'));
    const { status, output } = run('--check');
    assert.is(status, 1);
    assert.match(output, /docs\/facts\.md\. Run `npm run docs`/);
    rmSync(join(folder, 'docs/rules.md'));
    assert.match(run('--check').output, 'docs/rules.md, docs/facts.md');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
