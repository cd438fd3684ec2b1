import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reportHtml } from '../../../src/report/html.ts';
import { sampleReport } from './sample.ts';

const test = suite('report/html/golden');
const file = resolve('test/report/html/sample.golden.html');

// UPDATE_GOLDEN=1 writes it; what it wrote is reviewed like code, in a browser too.
test('sample.golden.html holds what html writes of a report with paths', () => {
  const written = reportHtml(sampleReport, { color: false });
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, written);
  assert.fixture(written, readFileSync(file, 'utf8'));
});

test.run();
