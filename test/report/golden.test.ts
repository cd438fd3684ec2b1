import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Format, formats, loadReporter, type ReportOptions } from '../../src/report/index.ts';
import { richReport } from './fixtures.ts';

const test = suite('report/golden');
const folder = resolve('test/report/golden');

const plain: ReportOptions = { color: false };

/** Golden files by name. UPDATE_GOLDEN=1 writes them; what it wrote is reviewed like code. */
const goldens: Readonly<Record<string, readonly [Format, ReportOptions]>> = {
  'rich.golden.txt': ['text', plain],
  'rich-wide.golden.txt': ['text', { color: false, width: 200 }],
  'rich-color.golden.txt': ['text', { color: true, width: 60 }],
  'rich.golden.json': ['json', plain],
  'rich.golden.xml': ['junit', plain],
  'rich.golden.sarif': ['sarif', plain],
  'rich-waived.golden.sarif': ['sarif', { color: false, sarifWaived: true }],
  'rich.golden.md': ['markdown', plain],
  'rich.golden.html': ['html', plain],
};

for (const [name, [format, options]] of Object.entries(goldens)) {
  test(`${name} holds what ${format} writes`, async () => {
    const written = (await loadReporter(format))(richReport, options);
    const file = join(folder, name);
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, written);
    }
    assert.fixture(written, readFileSync(file, 'utf8'));
  });
}

test('every format has a golden file', () => {
  const shown = Object.values(goldens).map(([format]) => format);
  assert.equal(
    formats.filter((format) => !shown.includes(format)),
    [],
  );
});

test.run();
