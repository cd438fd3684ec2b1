import { rmSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startOrganisation } from '../../moto/organisation.ts';
import { preparePythonEnvironment } from '../../support/python/environment.ts';
import { externalId } from '../../support/python/organisation/auditor.ts';
import { describeOrganisation, soundPart } from '../../support/python/organisation/configuration.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';
import { findAct, runWorkflow } from './act.ts';
import { makeRepository } from './repository.ts';

const test = suite('action');
const act = findAct();
const environment = await preparePythonEnvironment('moto');
if ('unavailable' in act) {
  skipLoudly(test, 'action', act);
} else if ('unavailable' in environment) {
  skipLoudly(test, 'action', environment);
} else {
  const { url, auditor, seeded, end } = await startOrganisation(environment);
  const repository = makeRepository({
    'trustpath.yaml': describeOrganisation(seeded),
    'sound.yaml': describeOrganisation(seeded, soundPart),
    'broken.yaml': 'version: 1\naccounts: nothing\n',
  });
  const run = (event: 'schedule' | 'push', variables: Readonly<Record<string, string>>) =>
    runWorkflow(act, event, repository, {
      variables,
      secrets: {
        AWS_ACCESS_KEY_ID: auditor.keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: auditor.keys.secretAccessKey,
        TRUSTPATH_EXTERNAL_ID: externalId,
      },
      environment: { AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true' },
    });

  for (const event of ['schedule', 'push'] as const) {
    test(`on ${event} a sound organisation passes the gate, and a later step sees the outputs`, async () => {
      const { exitCode, outputsOf, resultOf, errorsOf, log } = await run(event, { CONFIG: 'sound.yaml' });
      assert.is(resultOf('audit'), 'success', log);
      assert.is(exitCode, 0);
      const seen = outputsOf('seen');
      assert.is(seen.event, event);
      assert.is(seen.outcome, 'success');
      const { reports, ...outputs } = JSON.parse(seen.outputs ?? '');
      const { summary } = JSON.parse(seen.report ?? '');
      assert.equal(outputs, {
        pass: String(summary.pass),
        fail: '0',
        unknown: '0',
        'not-applicable': String(summary.notApplicable),
        waived: '0',
        coverage: '100',
        gate: 'passed',
        'exit-code': '0',
      });
      assert.ok(summary.pass > soundPart.roles.length);
      assert.is(reports.split('\n').length, 3);
      assert.is(seen.files, 'trustpath.junit.xml trustpath.sarif trustpath.json');
      assert.equal(errorsOf('audit'), []);
    });
  }

  test('a failing gate fails the step and the job, with everything written all the same', async () => {
    const { exitCode, outputsOf, summaryOf, resultOf, errorsOf } = await run('push', {});
    assert.is(resultOf('audit'), 'failure');
    assert.is(exitCode, 1);
    const seen = outputsOf('seen');
    assert.is(seen.outcome, 'failure');
    const outputs = JSON.parse(seen.outputs ?? '');
    const { summary, gate } = JSON.parse(seen.report ?? '');
    assert.is(outputs.gate, 'failed');
    assert.is(outputs['exit-code'], '1');
    assert.is(outputs.fail, String(summary.fail));
    assert.ok(summary.fail > 20);
    assert.is(outputs.unknown, String(summary.unknown));
    assert.equal(errorsOf('audit'), [gate.because.join('; ')]);
    assert.match(summaryOf('audit'), 'trust-principal-matches-server-role');
    assert.match(summaryOf('audit'), 'arn:aws:iam::222222222222:role/everyone');
  });

  test('text from AWS cannot speak to the runner, which trims a line before it looks for a command', async () => {
    const { printedBy, errorsOf } = await run('push', {});
    const printed = printedBy('audit');
    assert.ok(printed.some((line) => line.includes('::error::owned')));
    let stopped: string | undefined;
    const obeyed = printed.filter((line) => {
      const command = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/s.exec(line);
      if (stopped !== undefined) {
        if (command?.[1] === stopped) stopped = undefined;
        return false;
      }
      if (command?.[1] === 'stop-commands') stopped = command[2]?.trim();
      return command !== null && command[1] !== 'stop-commands';
    });
    assert.is(obeyed.length, errorsOf('audit').length);
    assert.is(obeyed.length, 1);
  });

  test('inputs override the gate of the configuration', async () => {
    const { exitCode, outputsOf } = await run('schedule', { FAIL_ON: 'none', UNKNOWN: 'pass' });
    assert.is(exitCode, 0);
    assert.is(JSON.parse(outputsOf('seen').outputs ?? '').gate, 'passed');
  });

  test('a configuration that is wrong fails the step with its place as the annotation', async () => {
    const { exitCode, outputsOf, errorsOf } = await run('push', { CONFIG: 'broken.yaml' });
    assert.is(exitCode, 1);
    assert.is(JSON.parse(outputsOf('seen').outputs ?? '')['exit-code'], '2');
    assert.match(errorsOf('audit').join(), /broken\.yaml:2:\d+: /);
  });

  test('an input that is wrong fails the step with the known values', async () => {
    const { exitCode, errorsOf } = await run('push', { FAIL_ON: 'hihg' });
    assert.is(exitCode, 1);
    assert.match(errorsOf('audit').join(), /high/);
  });

  test('no access key of a declared user is in any log, output or summary', async () => {
    const { log } = await run('push', {});
    assert.match(log, 'xsoar.forgotten');
    for (const secret of seeded.secrets) assert.not.ok(log.includes(secret));
  });

  test.after(async () => {
    rmSync(repository.root, { recursive: true });
    await end();
  });
}
test.run();
