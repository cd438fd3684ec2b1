import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formats, isFormat, loadReporter, type ReportOptions } from '../../src/report/index.ts';
import { fc } from '../support/property.ts';
import { buildReport, richReport } from './fixtures.ts';
import { findUnsafe, hostileReport } from './hostile.ts';

const test = suite('report/laws');

const reporters = await Promise.all(formats.map(async (format) => [format, await loadReporter(format)] as const));
const options: fc.Arbitrary<ReportOptions> = fc.record(
  {
    color: fc.constant(false),
    width: fc.integer({ min: 0, max: 300 }),
    sarifWaived: fc.boolean(),
    maxBytes: fc.integer({ min: 0, max: 100_000 }),
  },
  { requiredKeys: ['color'] },
);

for (const [format, reporter] of reporters) {
  test(`${format}: nothing unsafe survives, and the same report gives the same bytes`, () => {
    fc.assert(
      fc.property(hostileReport, options, (report, choice) => {
        const written = reporter(report, choice);
        assert.equal(findUnsafe(written), []);
        assert.not.match(written, '\t');
        // JUnit ends its CDATA sections by it: what is inside them is read back in its own tests.
        if (format !== 'junit') assert.not.match(written, ']]>');
        assert.ok(written.endsWith('\n'));
        assert.is(written, reporter(structuredClone(report), { ...choice }));
      }),
      { numRuns: 150 },
    );
  });

  test(`${format}: an empty report is a report`, () => {
    assert.ok(reporter(buildReport([]), { color: false }).length > 0);
  });

  test(`${format}: the report it is given stays as it was`, () => {
    const before = JSON.stringify(richReport);
    reporter(richReport, { color: true });
    assert.is(JSON.stringify(richReport), before);
  });
}

test('every reporter in the folder is a format', () => {
  const folder = resolve('src/report');
  const found = readdirSync(folder)
    .filter(
      (file) => file.endsWith('.ts') && /export const report[A-Z]/.test(readFileSync(`${folder}/${file}`, 'utf8')),
    )
    .map((file) => file.slice(0, -3))
    .sort();
  assert.equal(found, [...formats].sort());
});

test('a name that is no format is not taken for one', () => {
  for (const name of ['toString', '__proto__', 'JSON', '']) assert.not(isFormat(name));
  assert.ok(formats.every(isFormat));
});

test.run();
