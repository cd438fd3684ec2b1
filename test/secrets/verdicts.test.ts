import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report } from '../../src/model/index.ts';
import { startFakeAws } from '../support/fake-aws/index.ts';
import { fc } from '../support/property.ts';
import { type Audited, auditWorld } from './audit-world.ts';
import { chosen, planted, seedOf, type World, worlds } from './worlds.ts';

const test = suite('secrets/verdicts');

const random = {
  externalId: 'f3c1a9be70d24c5e8b16',
  proxyPassword: '9d0e4b7a1c83f25660aa',
  xsoarKey: '5B7E12C09AD84F36B0C1',
};

/** What an audit says of each finding, and of each link of each path. */
function verdictsOf({ findings, paths = [] }: Report): ReadonlyMap<string, string> {
  return new Map([
    ...findings.map(({ rule, subject, verdict }) => [`${rule} ${subject.id}`, verdict] as const),
    ...paths.flatMap(({ id, links }) => links.map(({ name, state }) => [`${id} ${name}`, state] as const)),
  ]);
}

/** What comes out otherwise than in truth, each with both verdicts. */
function differences(told: Audited, truth: Audited): readonly { what: string; told: string; truth: string }[] {
  const [verdicts, others] = [verdictsOf(told.report), verdictsOf(truth.report)];
  assert.equal([...verdicts.keys()], [...others.keys()]);
  return [...verdicts].flatMap(([what, verdict]) => {
    const other = others.get(what) as string;
    return verdict === other ? [] : [{ what, told: verdict, truth: other }];
  });
}

async function inAws(world: World, work: (audit: (secrets: typeof random) => Promise<Audited>) => Promise<void>) {
  const fake = await startFakeAws(seedOf(world));
  try {
    await work((secrets) => auditWorld(fake, world, secrets));
    assert.equal(fake.writes, []);
  } finally {
    await fake.close();
  }
}

test('whatever words are secret, every verdict is that of a run whose secrets are long and random, or unknown where one of them is long', async () => {
  const seen: Record<string, number> = { pass: 0, fail: 0, unknown: 0, lost: 0 };
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(chosen, { minLength: 3, maxLength: 3 }), (world, choices) =>
      inAws(world, async (audit) => {
        const truth = await audit(random);
        for (const { verdict } of truth.report.findings) seen[verdict] = (seen[verdict] ?? 0) + 1;
        for (const secrets of choices) {
          const changed = differences(await audit(secrets), truth);
          const isShort = Object.values(secrets).every(({ length }) => length < 16);
          assert.equal(isShort ? changed : changed.filter(({ told }) => told !== 'unknown'), []);
          seen.lost = (seen.lost ?? 0) + changed.length;
        }
      }),
    ),
    { numRuns: 50 },
  );
  // Worlds in which nothing is decided, or no secret is ever met, would prove nothing.
  for (const [verdict, number] of Object.entries(seen)) assert.ok(number > 20, `${verdict}: ${number}`);
});

test('a secret of 16 characters or more stands in no snapshot and no report, wherever a value repeats it', async () => {
  const part = fc.constantFrom(...(Object.keys(random) as (keyof typeof random)[]));
  let met = 0;
  await fc.assert(
    fc.asyncProperty(worlds, part, (world, name) =>
      inAws(world, async (audit) => {
        const { snapshot, report } = await audit({ ...random, [name]: planted });
        const kept = JSON.stringify({ snapshot, report });
        assert.not.ok(kept.includes(planted), kept.slice(Math.max(0, kept.indexOf(planted) - 400)).slice(0, 800));
        if (JSON.stringify(world).includes(planted)) met += 1;
      }),
    ),
    { numRuns: 30 },
  );
  assert.ok(met > 20, String(met));
});

test.run();
