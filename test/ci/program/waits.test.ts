import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleOrganisation } from '../../fixtures/example-organisation.ts';
import { startFakeAws } from '../../support/fake-aws/index.ts';
import { hangingSources } from '../../support/hanging-sources.ts';
import { exportTree, runProgram } from '../../support/program.ts';

// The waits as they are shipped, half a minute each: all at once, for nothing else takes any time here.
const test = suite('program/waits');

interface JsonReport {
  readonly incomplete: boolean;
  readonly gaps: readonly { account: string; region?: string; reason: string; call?: string; detail?: string }[];
  readonly cost: { readonly apiCalls: number; readonly retries: number; readonly calls: Record<string, number> };
}

const audit = ['audit', '--config', 'examples/trustpath.yaml', '--format', 'json'];

test('every source of credentials that hangs, and a region that never answers, end by themselves and are told', async () => {
  const hanging = await hangingSources();
  const aws = await startFakeAws({
    ...exampleOrganisation,
    faults: [{ on: { operation: 'ec2:DescribeInstances', region: 'eu-west-1' }, action: { kind: 'hang' } }],
  });
  const [region, ...sources] = await Promise.all([
    runProgram(audit, { env: aws.env() }),
    ...Object.values(hanging.sources).map(({ env }) => runProgram(audit, { env })),
  ]);
  const named = Object.entries(hanging.sources);
  assert.is(sources.length, named.length);
  for (const [index, run] of sources.entries()) {
    const [kind, source] = named[index] ?? [];
    assert.ok(run.code === 1 || run.code === 4, `${kind}: ${run.code} ${run.stderr}`);
    const { gaps, incomplete, cost } = JSON.parse(run.stdout) as JsonReport;
    assert.equal([incomplete, cost.apiCalls], [false, 0]);
    assert.ok(gaps.length > 0);
    for (const { reason, detail = '' } of gaps) {
      assert.is(reason, 'credentials', kind);
      assert.match(detail, source?.named ?? /never/);
      if (!/pipe/.test(detail)) assert.match(detail, /within 30 s/);
    }
  }
  const { gaps, cost } = JSON.parse((region as { stdout: string }).stdout) as JsonReport;
  const lost = new Set(gaps.map(({ account, region: at, reason }) => `${account} ${at} ${reason}`));
  assert.equal([...lost], ['111111111111 eu-west-1 unavailable']);
  for (const { detail } of gaps)
    assert.match(detail ?? '', /within 30 s\), so the rest of ec2 in eu-west-1 was given up/);
  const there = aws.requests.filter(({ operation, region: at }) => operation.startsWith('ec2:') && at === 'eu-west-1');
  assert.ok(there.length >= 2 && there.length <= 3, String(there.length));
  assert.is(aws.requests.length, cost.apiCalls + cost.retries);
  hanging.close();
  await aws.close();
});

test('a configuration that declares nothing waits for no source at all', async () => {
  const hanging = await hangingSources();
  const nothing = join(exportTree(), 'nothing.yaml');
  writeFileSync(nothing, 'version: 1\n');
  for (const { env } of Object.values(hanging.sources)) {
    const run = await runProgram(['audit', '--config', nothing, '--fail-on', 'none', '--unknown', 'pass'], { env });
    assert.is(run.code, 4, run.stderr);
  }
  assert.equal(hanging.leftRunning(), []);
  hanging.close();
});

test.run();
