// node .ci/validators/sarif.mjs FILE…: the schema, as an upload to GitHub is checked first (the multitool passes over values
// that the schema does not know), then what the SARIF multitool says by its own rules and those of GitHub code scanning.
// Exit 0 when it finds no error, 1 when it does, 2 when it could not look. Install it by `npm ci --prefix .ci`.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const multitool = findMultitool();
const schema = JSON.parse(readText(join(multitool, 'sarif-2.1.0.json')));

const files = process.argv.slice(2);
if (files.length === 0) stop('usage: node .ci/validators/sarif.mjs FILE…');
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) stop(`no such file: ${missing.join(', ')}`);

const findings = files.flatMap((file) =>
  [...checkSchema(file), ...validate(file)].map((finding) => ({ file, ...finding })),
);
const errors = findings.filter(({ level }) => level === 'error');
for (const { file, line, level, rule, text } of findings) console.log(`${file}:${line}: ${level} ${rule}: ${text}`);
console.log(`${files.length} SARIF file(s): ${errors.length} error(s), ${findings.length - errors.length} warning(s)`);
process.exitCode = errors.length > 0 ? 1 : 0;

/** What the schema refuses. */
function checkSchema(file) {
  const refuse = (text) => ({ level: 'error', rule: 'schema', line: 1, text });
  let log;
  try {
    log = JSON.parse(readText(file));
  } catch (error) {
    return [refuse(error.message)];
  }
  const { Validator } = require('jsonschema');
  return new Validator().validate(log, schema).errors.map(({ stack }) => refuse(stack));
}

/** The errors and warnings of one file. The multitool exits 0 whatever it finds: only what it writes counts. */
function validate(file) {
  const program = join(multitool, 'Sarif.Multitool');
  // npm leaves it as packed where install scripts are off.
  chmodSync(program, 0o755);
  const folder = mkdtempSync(join(tmpdir(), 'sarif-validator-'));
  try {
    const output = join(folder, 'found.sarif');
    const options = [
      '--rule-kind',
      'Sarif;Ghas',
      '--level',
      'Error;Warning',
      '--output',
      output,
      '--log',
      'ForceOverwrite',
    ];
    const run = spawnSync(program, ['validate', file, ...options], { encoding: 'utf8', timeout: 120_000 });
    if (run.error !== undefined || !existsSync(output))
      stop(
        `the multitool gave no answer about ${file} (${run.error?.message ?? `exit ${run.status}`})\n${run.stdout}${run.stderr}`,
      );
    return readFindings(JSON.parse(readText(output)), file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readFindings(log, file) {
  const [run] = log.runs ?? [];
  if (run === undefined) stop(`the multitool's answer about ${file} holds no run`);
  const rules = run.tool.driver.rules ?? [];
  const found = (run.results ?? []).map((result) => ({
    level: result.level ?? 'warning',
    rule: result.ruleId,
    line: result.locations?.[0]?.physicalLocation?.region?.startLine ?? 1,
    text: fill(result.message, rules[result.ruleIndex]?.messageStrings),
  }));
  const broken = (run.invocations ?? []).flatMap((invocation) => [
    ...(invocation.executionSuccessful === false
      ? [{ level: 'error', message: { text: 'the validation did not finish' } }]
      : []),
    ...(invocation.toolExecutionNotifications ?? []),
    ...(invocation.toolConfigurationNotifications ?? []),
  ]);
  const notes = broken
    .filter(({ level }) => level === 'error')
    .map(({ message, descriptor }) => ({
      level: 'error',
      rule: descriptor?.id ?? 'multitool',
      line: 1,
      text: message.text,
    }));
  return [...found, ...notes];
}

/** The text of a message that refers to a template of its rule. */
function fill(message, templates) {
  const template = message.text ?? templates?.[message.id]?.text ?? message.id ?? '';
  return template.replace(/\{(\d+)\}/g, (whole, index) => message.arguments?.[Number(index)] ?? whole);
}

/** The folder of the program itself: the npm wrapper of the multitool breaks at the `;` between rule kinds. */
function findMultitool() {
  try {
    return dirname(require.resolve('@microsoft/sarif-multitool-linux/package.json'));
  } catch {
    stop('the multitool is not installed: npm ci --prefix .ci');
  }
}

/** Text without the byte-order mark that the multitool writes. */
function readText(file) {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
