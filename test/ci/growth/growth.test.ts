// The first import: it counts in what is loaded after it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../../../src/audit.ts';
import { planCollection } from '../../../src/collect/index.ts';
import { loadConfig } from '../../../src/config/index.ts';
import { formats, loadReporter } from '../../../src/report/index.ts';
import { collectLive } from '../../collect/live.ts';
import { everyWanted } from '../../collect/organisation.ts';
import { everyRule } from '../../prove/judged-world.ts';
import { startFakeAws } from '../../support/fake-aws/index.ts';
import { countOperations, type Operations } from './count-operations.ts';
import { makeOrganisation, type Size } from './organisation.ts';

const test = suite('growth');

let runs = 0;

/** A run from the text of a configuration to every report, over HTTP against the fake. */
async function run(size: Size): Promise<void> {
  const { seed, configuration } = makeOrganisation(size, 1000 * runs++);
  const directory = mkdtempSync(join(tmpdir(), 'growth-'));
  const fake = await startFakeAws(seed);
  try {
    const file = join(directory, 'trustpath.json');
    writeFileSync(file, JSON.stringify(configuration));
    const env = { EXTERNAL_ID: 'a-long-random-external-id' };
    const { topology, externalIds } = await loadConfig({ cwd: directory, file, env, root: directory });
    const plan = planCollection(topology, everyWanted);
    const snapshot = await collectLive(fake, { topology, externalIds } as Parameters<typeof collectLive>[1], { plan });
    const { report, waivers } = audit({
      snapshot,
      topology,
      rules: everyRule,
      waivers: [],
      gate: { failOn: 'high', unknown: 'fail' },
      asOf: '2026-11-23',
      tool: { name: 'trustpath', version: '0.0.0' },
    });
    assert.ok(
      report.findings.some(({ verdict }) => verdict === 'fail'),
      'the organisation is broken',
    );
    assert.is(waivers.length, 0);
    for (const format of formats) (await loadReporter(format))(report, { color: false });
  } finally {
    await fake.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Blocks that run more than in proportion to what was doubled; a sort runs a little more than that. */
function outOfProportion(before: Operations, after: Operations): readonly string[] {
  return after.blocks.flatMap((block) => {
    const was = before.countAt(block);
    // V8 loses a count now and then: of what has none nothing can be said.
    if (was === 0 || block.count <= 2.6 * was + 300) return [];
    return [`${block.file} ${block.name} ${block.from}-${block.to}: ${was} -> ${block.count}`];
  });
}

const small: Size = { accounts: 2, servers: 1, integrations: 1, roles: 1, otherRoles: 0, tags: 1 };
const doubled: Readonly<Record<string, Size>> = {
  accounts: { ...small, accounts: 40 },
  servers: { ...small, servers: 40 },
  integrations: { ...small, integrations: 40 },
  roles: { ...small, roles: 40 },
  otherRoles: { ...small, otherRoles: 80 },
  tags: { ...small, tags: 80 },
};

// What is done once for all, such as compiling the rules, is done before anything is counted.
await run(small);

for (const [what, size] of Object.entries(doubled))
  test(`nothing runs more than in proportion to ${what}`, async () => {
    const key = what as keyof Size;
    const before = await countOperations(() => run(size));
    const after = await countOperations(() => run({ ...size, [key]: 2 * size[key] }));
    assert.equal(outOfProportion(before, after), []);
  });

test.run();
