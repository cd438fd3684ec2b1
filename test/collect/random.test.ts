import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planCollection } from '../../src/collect/index.ts';
import { startFakeAws } from '../support/fake-aws/index.ts';
import { fc } from '../support/property.ts';
import { assertNothingInvented, lossesOf } from './compare.ts';
import { collectLive } from './live.ts';
import { everyWanted } from './organisation.ts';
import { organisations, someFault } from './random-organisation.ts';

const test = suite('collect/random');

test('under any one fault every fact is that of the run without it, or unknown', async () => {
  const seen = { same: 0, less: 0 };
  await fc.assert(
    fc.asyncProperty(
      organisations,
      fc.array(someFault, { minLength: 4, maxLength: 4 }),
      async (organisation, faults) => {
        const fake = await startFakeAws(organisation.seed);
        try {
          const clean = await collectLive(fake, organisation);
          for (const fault of faults) {
            fake.setFaults([fault]);
            const faulty = await collectLive(fake, organisation);
            assertNothingInvented(clean, faulty);
            seen[lossesOf(clean, faulty).length > 0 ? 'less' : 'same'] += 1;
          }
          assert.equal(fake.writes, []);
        } finally {
          await fake.close();
        }
      },
    ),
    // So few runs of rare faults: a seed, so that how many of them lose something is the same every time.
    { numRuns: 40 },
  );
  const total = seen.same + seen.less;
  assert.ok(seen.same > total / 20 && seen.less > total / 20, JSON.stringify(seen));
});

test('without faults the calls made are those of the plan and the pages that follow', async () => {
  await fc.assert(
    fc.asyncProperty(organisations, async (organisation) => {
      const fake = await startFakeAws({ ...organisation.seed, pageSizes: {} });
      try {
        const snapshot = await collectLive(fake, organisation);
        const { calls } = planCollection(organisation.topology, everyWanted);
        const planned = calls.map((call) => `${call.service}:${call.operation}`).sort();
        assert.equal(fake.requests.map((request) => request.operation).sort(), planned);
        assert.equal(snapshot.gaps, []);
      } finally {
        await fake.close();
      }
    }),
    { numRuns: 25 },
  );
});

test('the order in which answers arrive does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(organisations, fc.array(someFault, { maxLength: 3 }), async (organisation, delayed) => {
      const fake = await startFakeAws(organisation.seed);
      try {
        const one = await collectLive(fake, organisation);
        fake.setFaults(delayed.map((fault, index) => ({ ...fault, action: { kind: 'delay', ms: 5 * (index + 1) } })));
        assert.equal(await collectLive(fake, organisation), one);
      } finally {
        await fake.close();
      }
    }),
    { numRuns: 25 },
  );
});

test.run();
