import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report } from '../../../src/model/index.ts';
import { reportHtml } from '../../../src/report/html.ts';
import { buildReport, richReport } from '../../report/fixtures.ts';
import { hostilePathReport } from '../../report/html/hostile-paths.ts';
import { buildManyPaths, sampleReport } from '../../report/html/sample.ts';
import { fc } from '../../support/property.ts';

const test = suite('report/html/validity');

// Every rule of these presets, without an exception.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
});

async function findFaults(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

const reports: Readonly<Record<string, Report>> = {
  'a report with everything': sampleReport,
  'a report without paths': richReport,
  'an empty report': buildReport([]),
  'a report with no path declared': buildReport([], { paths: [] }),
  'a report of 60 paths': buildManyPaths(60),
};

for (const [name, report] of Object.entries(reports))
  test(`${name} is valid HTML and meets the rules of accessibility`, async () => {
    assert.equal(await findFaults(reportHtml(report, { color: false })), []);
  });

test('the validator finds a heading out of order and an image without words', async () => {
  const page = reportHtml(sampleReport, { color: false });
  assert.ok((await findFaults(page.replace('<main id="main">', '<main id="main"><h4>x</h4>'))).length > 0);
  assert.ok((await findFaults(page.replace('<main id="main">', '<main id="main"><img src="x">'))).length > 0);
});

test('whatever a report says, the page is valid', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePathReport, async (report) => {
      assert.equal(await findFaults(reportHtml(report, { color: false })), []);
    }),
    { numRuns: 60 },
  );
});

test.run();
