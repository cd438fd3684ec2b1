import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import pLimit from 'p-limit';
import { type FileRun, judge } from './judge.ts';
import { longestFirst } from './order.ts';

// node build/test/guard/main.js DIR [PATTERN]…: every *.test.js below DIR whose path contains one of the patterns,
// each in a process of its own. Many wait for a server more than they compute: two for each core. What stands below a
// folder `ci` in DIR is left to .ci/run, which asks for that folder itself: it takes tools that .ci/run installs.
const timeoutMs = Number(process.env.TEST_TIMEOUT ?? 170) * 1000;
const [directory, ...patterns] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: main.js DIR [PATTERN]…');

const all = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.js') && !file.split(sep).slice(0, -1).includes('ci'))
  .map((file) => join(directory, file));
const files = longestFirst(
  all.filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern))),
);
const idle = patterns.filter((pattern) => !all.some((file) => file.includes(pattern)));
if (files.length === 0 || idle.length > 0) {
  console.error(`no test file below ${directory} matches ${idle.join(', ') || '*.test.js'}`);
  process.exit(1);
}

const limit = pLimit(2 * availableParallelism());
let passed = 0;
let failed = 0;
await Promise.all(
  files.map((file) =>
    limit(async () => {
      const started = Date.now();
      const run = await runFile(file);
      const verdict = judge(run, readFileSync(file, 'utf8'));
      passed += verdict.passed;
      failed += verdict.ok ? 0 : Math.max(1, verdict.total - verdict.passed);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(
        `${verdict.ok ? 'ok  ' : 'FAIL'} ${relative('build', file)}  ${verdict.passed}/${verdict.total}  ${seconds} s`,
      );
      if (!verdict.ok) console.log(`     ${verdict.why}\n${run.output.replace(/^/gm, '     ')}`);
    }),
  ),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runFile(file: string): Promise<FileRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--enable-source-maps', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', AWS_EC2_METADATA_DISABLED: 'true' },
      detached: true,
    });
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, timedOut, output });
    });
  });
}
