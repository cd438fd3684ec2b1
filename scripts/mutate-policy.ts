import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pLimit from 'p-limit';
import { transformSync } from 'rolldown/utils';
import { type FileRun, judge } from '../test/guard/judge.ts';
import { equivalent, lawBreakers, type Mutation, mutations } from '../test/policy/mutations/index.ts';

// node BUILD/scripts/mutate-policy.js [FILE]…: plants each fault of test/policy/mutations (of these files and folders of
// src/policy) in a copy of the compiled folder and runs its tests, those of the file first and the slow ones last. Exit 0
// if every fault makes a test fail, and none of those that are listed as equivalent does. Run it in the project's root.
// node BUILD/scripts/mutate-policy.js --laws: only whether each law of proposed policies fails by the fault planted for it.
const timeoutMs = 120_000;
const build = resolve(import.meta.dirname, '..');
const copies = join(build, 'mutants');
const slow = ['documents.test.js', 'hostile.test.js', 'laws.test.js', 'trust/unread-ids.test.js', 'trust/laws.test.js'];
const tests = readdirSync(join(build, 'test/policy'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.js'))
  .sort();
const onlyLaws = process.argv.includes('--laws');
const wanted = process.argv.slice(2).filter((each) => each !== '--laws');
const isWanted = ([file]: readonly [string, ...unknown[]]) =>
  wanted.length === 0 || wanted.some((each) => file === each || file.startsWith(each.replace(/\/?$/, '/')));

const limit = pLimit(availableParallelism());
const problems: string[] = [];
rmSync(copies, { recursive: true, force: true });
for (const [file, text] of [...mutations, ...equivalent, ...lawBreakers.map(([, ...mutation]) => mutation)])
  readSource(file, text);
if (!onlyLaws && !(await survives('none', undefined))) problems.push('the tests fail without any fault');
const planted = onlyLaws ? [] : mutations.filter(isWanted);
const harmless = onlyLaws ? [] : equivalent.filter(isWanted);
const breakers = wanted.length > 0 ? [] : lawBreakers;
await Promise.all([
  ...breakers.map(([law, ...mutation], number) =>
    limit(async () => {
      const { output } = await withFault(`law-${number}`, mutation, (copy) => run(copy, ['trust/laws.test.js']));
      if (!output.split('\n').some((line) => line.includes('FAIL') && line.includes(`"${law}`)))
        problems.push(`the law holds in spite of it: ${law}: ${describe(mutation)}`);
    }),
  ),
  ...planted.map((mutation, number) =>
    limit(async () => {
      if (await survives(`fault-${number}`, mutation)) problems.push(`survived: ${describe(mutation)}`);
    }),
  ),
  ...harmless.map(([file, text, fault, reason], number) =>
    limit(async () => {
      const mutation = [file, text, fault] as const;
      if (!(await survives(`equivalent-${number}`, mutation)))
        problems.push(`killed, though ${reason}: ${describe(mutation)}`);
    }),
  ),
]);
rmSync(copies, { recursive: true, force: true });
for (const problem of problems.sort()) console.error(problem);
console.log(
  `${planted.length} faults planted, ${harmless.length} equivalent ones, ${breakers.length} against one law each; ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function describe([file, text, fault]: Mutation): string {
  return `${file}: ${text.trim()}  ->  ${fault.trim() || '(nothing)'}`;
}

/** Whether every test passes with this fault. */
function survives(name: string, mutation: Mutation | undefined): Promise<boolean> {
  return withFault(name, mutation, async (copy) => {
    for (const batch of batchesFor(mutation?.[0])) if (!judge(await run(copy, batch)).ok) return false;
    return true;
  });
}

/** Does something in a copy of its own with this fault. */
async function withFault<T>(
  name: string,
  mutation: Mutation | undefined,
  act: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = join(copies, name);
  for (const part of ['src/model', 'src/policy', 'test/policy', 'test/support/property.js'])
    cpSync(join(build, part), join(copy, part), { recursive: true });
  try {
    if (mutation !== undefined) plant(copy, mutation);
    return await act(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** What is likeliest to notice a fault in a file comes first: the tests of its folder or name, or else those of decisions. */
function batchesFor(file: string | undefined): string[][] {
  const folder = dirname(file ?? '');
  const isOwn = (test: string) =>
    folder === '.' ? test === file?.replace(/\.ts$/, '.test.js') : dirname(test) === folder && !slow.includes(test);
  const own = tests.filter(isOwn);
  const first =
    own.length > 0 ? own : tests.filter((test) => test.startsWith('decisions/') || test.startsWith('explain'));
  const quick = tests.filter((test) => !first.includes(test) && !slow.includes(test));
  return [first, quick, ...slow.filter((test) => !first.includes(test)).map((test) => [test])];
}

function plant(copy: string, [file, text, fault]: Mutation): void {
  const source = readFileSync(join('src/policy', file), 'utf8');
  if (source.split(text).length !== 2) throw new Error(`${file} does not hold this text once: ${text}`);
  const { code, errors } = transformSync(
    file,
    source.replace(text, () => fault),
  );
  if (errors.length > 0) throw new Error(`${file} does not parse with this fault: ${fault}`);
  writeFileSync(
    join(copy, 'src/policy', file.replace(/\.ts$/, '.js')),
    code.replaceAll(/(from "\.[^"]*)\.ts"/g, '$1.js"'),
  );
}

function readSource(file: string, text: string): string {
  const source = readFileSync(join('src/policy', file), 'utf8');
  if (source.split(text).length !== 2) throw new Error(`${file} does not hold this text once: ${text}`);
  return source;
}

/** Runs test files in one process. */
function run(copy: string, files: readonly string[]): Promise<FileRun> {
  const imports = files.map(
    (file) => `await import(${JSON.stringify(pathToFileURL(join(copy, 'test/policy', file)).href)});`,
  );
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', imports.join('\n')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      done({ exitCode, timedOut, output });
    });
  });
}
