import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report } from '../../src/model/index.ts';
import { codeBlock, codeMarkdown, escapeMarkdown } from '../../src/report/markdown/escape.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { fc } from '../support/property.ts';
import { buildFinding, buildFindings, buildReport, richReport } from './fixtures.ts';
import { hostileReport, hostileText } from './hostile.ts';
import { buildPath } from './html/paths.ts';

const test = suite('report/markdown');
const write = (report: Report, maxBytes?: number) =>
  reportMarkdown(report, { color: false, ...(maxBytes !== undefined && { maxBytes }) });

/** What is left when code spans, code blocks and entities are taken out: the text that could be markup. */
function strip(markdown: string): string {
  return markdown
    .replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)`[^`\n]+`(?!`)/g, 'code')
    .replace(/&#?\w+;/g, 'entity');
}

test('tells gate, counts, what could not be seen, then findings', () => {
  const page = write(richReport);
  const order = [
    '## trustpath: gate failed, exit code 1',
    '- 2 failures of severity high or above',
    '| Failed | Unknown | Passed |',
    '| 3 | 2 | 2 | 1 | 1 | 75 % |',
    '### What could not be seen',
    '| 1 | grant `iam:GetAccountAuthorizationDetails` | access-denied at',
    '| target-role in 333333333333 |',
    '### `xsoar-prod`',
    '<summary>✗ <b>critical</b>',
    '### `engine-dmz`',
  ];
  const places = order.map((part) => page.indexOf(part));
  assert.not(places.includes(-1), order[places.indexOf(-1)]);
  assert.equal(
    places,
    [...places].sort((one, other) => one - other),
  );
});

test('lists every broken path with its first broken link and why, before what could not be seen', () => {
  const broken = { state: 'broken', because: 'Calls go to | sts.amazonaws.com.' } as const;
  const paths = [
    buildPath({ integration: 'whole' }),
    buildPath(
      { integration: 'aws-ec2' },
      { 'sts-endpoint': broken, session: { state: 'broken', because: 'Too long.' } },
    ),
    buildPath({ integration: 'wide' }, { 'least-privilege': { state: 'broken', because: 'Too wide.' } }),
  ];
  const page = write({ ...richReport, paths });
  assert.match(
    page,
    '| `xsoar-prod → aws-ec2` | `arn:aws:iam::222222222222:role/UpdateAPP` | `sts-endpoint` | Calls go to <code>&#124;</code> `sts.amazonaws.com`. |',
  );
  const table = page.slice(page.indexOf('### Broken paths'), page.indexOf('### What could not be seen'));
  assert.is(table.split('\n').filter((line) => line.startsWith('| `')).length, 1);
});

test('an interrupted run says so at the top', () => {
  assert.match(write({ ...richReport, incomplete: true }), /exit code 1\n\n> \*\*Interrupted:\*\*/);
});

test('data becomes code that holds anywhere', () => {
  assert.is(codeMarkdown('arn:aws:iam::1:role/a_b<i>'), '`arn:aws:iam::1:role/a_b<i>`');
  assert.is(codeMarkdown('a|b'), '<code>a&#124;b</code>');
  assert.is(codeMarkdown('a\\'), '<code>a&#92;</code>');
  assert.is(codeMarkdown('`'), '<code>&#96;</code>');
  assert.is(codeMarkdown(' a '), '<code> a </code>');
});

test('prose keeps its words, and shows names as code', () => {
  const cases: Readonly<Record<string, string>> = {
    'Hop limit is 1, but xsoar-prod needs 2.': 'Hop limit is 1, but xsoar-prod needs 2.',
    'Allow iam:GetRole (and ask @team).': 'Allow `iam:GetRole` (and ask `@team`).',
    'Set `a b` to "c_d".': 'Set `a b` to "`c_d`".',
    'R&D <b>x</b> &lt;': 'R&amp;D `<b>x</b>` &amp;lt;',
    '1. first - second': '&#49;&#46; first - second',
    '- item': '&#45; item',
    '# heading': '`#` heading',
  };
  for (const [text, written] of Object.entries(cases)) assert.is(escapeMarkdown(text), written);
});

test('a command is fenced beyond any backticks in it', () => {
  assert.is(codeBlock(['echo ```']), '````sh\necho ```\n````');
});

test('no tag, link, mention or emphasis comes from data', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const written of [escapeMarkdown(text), codeMarkdown(text)]) {
        const rest = strip(written).replaceAll(/<\/?code>/g, '');
        assert.not.match(rest, /[<>|*_~[\]@#$`\\\n]|:\/\/|www\./, JSON.stringify(written));
      }
    }),
    { numRuns: 1000 },
  );
});

test('hostile reports: only our own tags, in pairs; every row of a table has its columns', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const rest = strip(write(report));
      const tags = [...rest.matchAll(/<[^>\s]*>?/g)].map(([tag]) => tag);
      assert.equal(
        [...new Set(tags)].filter((tag) => !/^<\/?(details|summary|b|code)>$/.test(tag)),
        [],
      );
      const open = (tag: string) => tags.filter((each) => each === tag).length;
      for (const tag of ['details', 'summary', 'b', 'code']) assert.is(open(`<${tag}>`), open(`</${tag}>`));
      const told = report.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown').length;
      assert.is(open('<details>'), told);
      for (const table of rest.matchAll(/(?:^\|.*\n)+/gm)) {
        const columns = table[0]
          .trim()
          .split('\n')
          .map((row) => row.split('|').length);
        assert.is(new Set(columns).size, 1, table[0]);
      }
    }),
    { numRuns: 500 },
  );
});

test('stays under its limit, cut between findings, with a note that says how many are left out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1500, max: 60_000 }), (maxBytes) => {
      const page = write(buildReport(buildFindings(80, 'fail')), maxBytes);
      assert.ok(Buffer.byteLength(page) <= maxBytes);
      const shown = page.split('<details>').length - 1;
      assert.is(page.split('</details>').length - 1, shown);
      const left = /(\d+) findings? left out here/.exec(page)?.[1];
      assert.is(Number(left ?? 0), 80 - shown);
    }),
    { numRuns: 60 },
  );
});

test('a report of any size stays under 1 MiB and keeps the worst', () => {
  const huge = 'x|<&'.repeat(50_000);
  const small = buildFindings(3000, 'fail', 'low').map((finding) => ({ ...finding, message: huge.slice(0, 900) }));
  const worst = buildFinding({
    severity: 'critical',
    rule: 'the-worst',
    message: huge,
    evidence: [{ fact: huge, value: huge }],
  });
  const page = write(buildReport([...small, worst]));
  assert.ok(Buffer.byteLength(page) < 1_048_576);
  assert.match(page, '<summary>✗ <b>critical</b> <code>the-worst</code>');
  assert.match(page, 'findings left out here');
});

test.run();
