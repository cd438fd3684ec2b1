import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';

const test = suite('workflows/hardened');

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly 'timeout-minutes': number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const workflows = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { file: join(folder, name), text, workflow: parse(text) as Workflow };
  }),
);
const named = (name: string) => {
  const found = workflows.find(({ file }) => file.endsWith(name));
  assert.ok(found, name);
  return found?.workflow as Workflow;
};

for (const { file, text, workflow } of workflows) {
  test(`${file} pins every Action by its commit and says the version`, () => {
    const uses = text.match(/^.*\buses: .*$/gm) ?? [];
    assert.ok(uses.length > 0);
    for (const line of uses) assert.match(line, /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+(: |$)/);
    const versions = new Map<string, string>();
    for (const [, name = '', pin = ''] of text.matchAll(/uses: (\S+)@(.*)$/gm))
      assert.is(versions.get(name) ?? pin, versions.set(name, pin).get(name), name);
  });

  test(`${file} grants nothing by default, ends by itself, and runs nothing of a stranger with rights`, () => {
    assert.equal(workflow.permissions, {});
    assert.is.not(workflow.concurrency, undefined);
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
      assert.not.ok(event in workflow.on, event);
    for (const [name, job] of Object.entries(workflow.jobs)) {
      assert.ok(job['timeout-minutes'] > 0 && job['timeout-minutes'] <= 60, name);
      assert.ok(Object.keys(job.permissions).length > 0, name);
      for (const step of job.steps) {
        if (step.uses?.startsWith('actions/checkout')) assert.is(step.with?.['persist-credentials'], false, name);
        assert.not.match(step.run ?? '', /\$\{\{/, 'an expression in a script is code of whoever fills it');
      }
    }
    if ('pull_request' in workflow.on)
      for (const job of Object.values(workflow.jobs)) assert.equal(job.permissions, { contents: 'read' });
  });
}

test('the scheduled audit has just the rights that it needs', () => {
  const { on, jobs } = named('audit.yml');
  assert.equal(Object.keys(on), ['schedule', 'workflow_dispatch']);
  assert.equal(jobs.audit?.permissions, { contents: 'read', 'id-token': 'write', 'security-events': 'write' });
});

test('only the job that publishes may sign, only the job that releases may write, and both need the checks', () => {
  const { on, jobs } = named('release.yml');
  assert.equal(on, { push: { tags: ['v*'] } });
  assert.equal(
    Object.entries(jobs).map(([name, job]) => [name, job.permissions, (job as { needs?: string }).needs]),
    [
      ['check', { contents: 'read' }, undefined],
      ['publish', { contents: 'read', 'id-token': 'write' }, 'check'],
      ['release', { contents: 'write' }, 'publish'],
    ],
  );
  assert.match(jobs.publish?.steps.at(-1)?.run ?? '', 'npm publish --provenance');
  assert.is(jobs.check?.steps.at(-1)?.run, 'bash .ci/run');
});

test('every change goes through all checks', () => {
  const { on, jobs } = named('ci.yml');
  assert.ok('pull_request' in on && 'push' in on);
  assert.is(jobs.check?.steps.at(-1)?.run, 'bash .ci/run');
});

test.run();
