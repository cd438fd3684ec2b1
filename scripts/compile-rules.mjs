import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// Turns rules/**/*.yaml into src/ruleset/builtin.generated.ts, so that the program never parses its own YAML.
// The rules are read, checked and tested by the same code that reads a user's rules; any problem ends the build.
// usage: node scripts/compile-rules.mjs [FOLDER OUTPUT]
const [folder = 'rules', output = 'src/ruleset/builtin.generated.ts'] = process.argv.slice(2);
const shownAs = 'trustpath/';

const { readRules, testRule } = await importBundled(`
  export { readRules } from './src/ruleset/read-rules.ts';
  export { testRule } from './src/ruleset/examples.ts';
`);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => ({ file: `rules/${name.replaceAll('\\', '/')}`, text: readFileSync(join(folder, name), 'utf8') }))
  .sort((one, other) => (one.file < other.file ? -1 : 1));
const { rules, presets, problems, warnings } = readRules(files);
const presetNames = presets.map((preset) => preset.name.replace(/^.*\/(.+)\.ya?ml$/, '$1'));
const failures = [
  ...problems,
  ...warnings,
  ...rules.flatMap((rule) =>
    testRule(rule).flatMap(({ location, example, variant, problem }) =>
      problem === undefined
        ? []
        : [{ ...location, message: `${[example, variant].filter(Boolean).join(', ')}: ${problem}` }],
    ),
  ),
  ...rules.flatMap(({ definition: { presets: members, location } }) =>
    members
      .filter((name) => !presetNames.includes(name))
      .map((name) => ({ ...location, message: `There is no preset ${name}.` })),
  ),
];
if (failures.length > 0) {
  for (const { file, line, column, message } of failures)
    console.error(`${[file, line, column].filter(Boolean).join(':')}: ${message}`);
  process.exit(1);
}

const definitions = rules.map((rule) => rule.definition);
const facts = Object.fromEntries(rules.map((rule) => [rule.definition.id, rule.facts]));
const evaluated = definitions.map(({ examples, ...rule }) => rule);
const engine = /\bre\(/.test(JSON.stringify(evaluated)) ? "import './pattern-engine.ts';\n" : '';
const named = presets.map((preset, index) => ({ ...preset, name: `trustpath/${presetNames[index]}` }));
writeFileSync(
  output,
  `// Made from rules/ by scripts/compile-rules.mjs. Do not edit.
${engine}import type { RuleDefinition } from '../model/index.ts';
import type { Preset } from './preset.ts';

export const builtinRules: readonly RuleDefinition[] = ${print(definitions)};

/** Qualified paths of the facts that each of these rules names, by its id. */
export const builtinFacts: Readonly<Record<string, readonly string[]>> = ${print(facts)};

export const builtinPresets: readonly Preset[] = ${print(named)};
`,
);

/** Data as text; files are named so that they are not taken for the user's. */
function print(data) {
  const show = (key, value) => (key === 'file' ? shownAs + value : value);
  return JSON.stringify(data, show, 2);
}

/** Runs TypeScript of src/ before it is compiled: everything it needs goes into one file outside the project. */
async function importBundled(entry) {
  const id = join(process.cwd(), 'compile-rules-entry');
  const plugin = {
    name: 'entry',
    resolveId: (name) => (name === id ? id : null),
    load: (name) => (name === id ? entry : null),
  };
  const bundle = await rolldown({ input: id, platform: 'node', plugins: [plugin] });
  const temporary = mkdtempSync(join(tmpdir(), 'compile-rules-'));
  const file = join(temporary, 'entry.mjs');
  try {
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    return await import(pathToFileURL(file).href);
  } finally {
    await bundle.close();
    rmSync(temporary, { recursive: true });
  }
}
