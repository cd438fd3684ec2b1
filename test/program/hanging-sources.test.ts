import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type HangingSource, type HangingSources, hangingSources } from '../support/hanging-sources.ts';
import { impatientTree, type ProgramRun, runProgram } from '../support/program.ts';

// Sources of credentials that never answer: every run ends by itself, at once when it is told to, with all its reports.
const test = suite('program/hanging sources');

const kinds = [
  'a credential_process',
  'a web identity, whose STS never answers',
  'the credentials of a container',
  'a pipe as AWS_CONFIG_FILE',
] as const;
const formats = ['json', 'junit', 'sarif', 'markdown', 'html', 'text'] as const;
const folder = mkdtempSync(join(tmpdir(), 'trustpath-waits-'));
// Longer than the second after which the SDK would warn.
const quickly = 1200;
let tree: string;
let hanging: HangingSources;

test.before(() => {
  tree = impatientTree(quickly);
});
test.before.each(async () => {
  hanging = await hangingSources();
});
test.after.each(() => hanging.close());
test.after(() => rmSync(folder, { recursive: true }));

const sourceOf = (kind: string): HangingSource => hanging.sources[kind] as HangingSource;
const config = ['--config', 'examples/trustpath.yaml'];

interface JsonReport {
  readonly incomplete: boolean;
  readonly gate: { readonly exitCode: number };
  readonly gaps: readonly { readonly account: string; readonly reason: string; readonly detail?: string }[];
  readonly cost: { readonly apiCalls: number };
}

/** An audit with a report in every format, each of which must be there. */
async function audit(source: HangingSource, options: Parameters<typeof runProgram>[1]) {
  const place = mkdtempSync(join(folder, 'reports-'));
  const reports = formats.flatMap((format) => ['--report', `${format}=${join(place, format)}`]);
  const run = await runProgram(['audit', ...config, '--output', '-', ...reports], { ...options, env: source.env });
  for (const format of formats) assert.ok(readFileSync(join(place, format), 'utf8').length > 500, format);
  return { run, report: JSON.parse(readFileSync(join(place, 'json'), 'utf8')) as JsonReport };
}

function onceAsked(source: HangingSource, signal: NodeJS.Signals): (kill: (signal: NodeJS.Signals) => void) => void {
  return (kill) => {
    const wait = setInterval(() => {
      if (!source.isAsked()) return;
      clearInterval(wait);
      kill(signal);
    }, 20);
  };
}

/** Nothing of the SDK or of Node stands between our own lines. */
function speaksForItself({ stderr }: ProgramRun): void {
  for (const line of stderr.split('\n').slice(0, -1)) assert.match(line, /^trustpath: /);
}

async function nothingIsLeft(): Promise<void> {
  while (hanging.leftRunning().length > 0) await sleep(20);
}

for (const kind of kinds)
  test(`${kind}: the run ends by itself, and every account is unknown for want of credentials in every report`, async () => {
    const source = sourceOf(kind);
    const { run, report } = await audit(source, { tree });
    assert.is(run.signal, null);
    assert.is(run.code, report.gate.exitCode);
    assert.ok(run.code === 1 || run.code === 4, String(run.code));
    assert.is(report.incomplete, false);
    assert.is(report.cost.apiCalls, 0);
    assert.equal(new Set(report.gaps.map(({ account }) => account)).size, 3);
    for (const { reason, detail } of report.gaps) {
      assert.is(reason, 'credentials');
      assert.match(detail ?? '', source.named);
    }
    speaksForItself(run);
    await nothingIsLeft();
  });

for (const kind of kinds.filter((each) => each !== 'a pipe as AWS_CONFIG_FILE'))
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)
    test(`${kind}: ${signal} ends the run without waiting for it, and every report is written`, async () => {
      const source = sourceOf(kind);
      const { run, report } = await audit(source, { onStart: onceAsked(source, signal) });
      // Had it waited for its limit, the reason would be the credentials.
      assert.is(run.code, code, run.stderr);
      assert.is(report.incomplete, true);
      for (const { reason } of report.gaps) assert.is(reason, 'not-collected');
      speaksForItself(run);
      await nothingIsLeft();
    });

test('the other commands end as well: collect with its snapshot, probe with its table, doctor with its own, init with a word', async () => {
  const source = sourceOf('a credential_process');
  const run = (args: readonly string[]) => runProgram(args, { tree, env: source.env });
  const snapshot = join(folder, 'snapshot.json');
  assert.is((await run(['collect', ...config, '--output', snapshot])).code, 4);
  for (const { unknown } of JSON.parse(readFileSync(snapshot, 'utf8')).gaps) assert.is(unknown, 'credentials');

  const probe = await run(['probe', ...config, '--server', 'xsoar-prod', '--yes-assume-roles', '--format', 'json']);
  assert.is(probe.code, 4, probe.stderr);
  const { paths } = JSON.parse(probe.stdout) as { paths: { reason: string; detail: string }[] };
  assert.ok(paths.length > 0);
  for (const { reason, detail } of paths) {
    assert.is(reason, 'credentials');
    assert.match(detail, source.named);
  }

  const looked = await run(['init', '--look', '--region', 'us-east-1', '--output', join(folder, 'looked.yaml')]);
  assert.is(looked.code, 2);
  assert.match(looked.stderr, /^trustpath: .*the credential_process of the profile default gave no answer.*\n$/);

  const doctor = await run(['doctor', ...config]);
  assert.is(doctor.code, 2);
  assert.match(doctor.stdout.replace(/\s+/g, ' '), /✗ credentials (There are no credentials: the|Whatever gives)/);
  await nothingIsLeft();
});

test('a thread of Node that never comes back does not hold up an interrupted run', async () => {
  const preload = join(folder, 'read-a-pipe.cjs');
  const pipe = sourceOf('a pipe as AWS_CONFIG_FILE').env.AWS_CONFIG_FILE;
  writeFileSync(preload, `require('node:fs').readFile(${JSON.stringify(pipe)}, () => {});`);
  const source = sourceOf('the credentials of a container');
  const env = { ...source.env, NODE_OPTIONS: `--require ${preload}` };
  const { run, report } = await audit({ ...source, env }, { onStart: onceAsked(source, 'SIGTERM') });
  assert.equal([run.code, run.signal], [null, 'SIGTERM']);
  assert.is(report.incomplete, true);
});

test.run();
