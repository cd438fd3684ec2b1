import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report } from '../../../src/model/index.ts';
import { cut, escapeData, escapeProse } from '../../../src/report/escape.ts';
import { reportHtml } from '../../../src/report/html.ts';
import { findUnsafe } from '../../report/hostile.ts';
import { readElements, readText } from '../../report/html/elements.ts';
import { findForeign } from '../../report/html/foreign.ts';
import { hostilePathReport } from '../../report/html/hostile-paths.ts';
import { buildPath } from '../../report/html/paths.ts';
import { sampleReport } from '../../report/html/sample.ts';
import { fc } from '../../support/property.ts';

const test = suite('report/html/hostile');

test('the judge of foreign markup finds what is planted', () => {
  const planted = {
    '<img src=x>': ['<img>'],
    '<b onclick="x()">': ['<b onclick="x()">'],
    '<a href="javascript:alert(1)">': ['<a href="javascript:alert(1)">'],
    '<p style="color:red">': ['<p style="color:red">'],
    '<use href="https://evil.example/#x"/>': ['<use href="https://evil.example/#x">'],
  };
  for (const [markup, found] of Object.entries(planted))
    assert.equal(findForeign(readElements(`<body>${markup}</body>`)), found);
});

test('whatever a report says, the page holds no element, attribute or address but its own', () => {
  fc.assert(
    fc.property(hostilePathReport, (report) => {
      const page = reportHtml(report, { color: false });
      assert.equal(findForeign(readElements(page)), []);
      assert.equal(findUnsafe(page), []);
      assert.not.match(page, ']]>');
      assert.is(page.match(/<script/g)?.length, 1);
    }),
    { numRuns: 150 },
  );
});

test('no id stands twice, and every link inside the page leads somewhere', () => {
  fc.assert(
    fc.property(hostilePathReport, (report) => {
      const elements = readElements(reportHtml(withEveryRule(report), { color: false }));
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      assert.equal(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      const targets = elements.flatMap(({ attributes }) =>
        attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : [],
      );
      assert.equal(
        targets.filter((target) => !ids.includes(target)),
        [],
      );
    }),
    { numRuns: 100 },
  );
});

test('what a report says can be read, as text', () => {
  fc.assert(
    fc.property(hostilePathReport, (report) => {
      const text = readText(reportHtml(report, { color: false })).replace(/\s+/g, ' ');
      const reads = (said: string) => assert.ok(text.includes(cut(said, 2000).replace(/\s+/g, ' ').trim()), said);
      const readsName = (name: string) => reads(escapeData(name === name.trim() ? name : JSON.stringify(name)));
      for (const { server, integration, id, account } of report.paths ?? [])
        for (const said of [server, integration, id, account]) readsName(said);
      for (const { rule, subject, message } of report.findings) {
        for (const said of [rule, subject.id]) readsName(said);
        reads(escapeProse(message).replaceAll(/`([^`]+)`/g, '$1'));
      }
    }),
    { numRuns: 150 },
  );
});

test('a name that is markup everywhere at once is shown', () => {
  const name = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;
  const path = buildPath({
    server: name,
    integration: name,
    role: `arn:aws:iam::222222222222:role/${name}`,
    caller: name,
  });
  const text = readText(reportHtml({ ...sampleReport, paths: [path] }, { color: false }));
  assert.ok(text.split(name).length > 4, 'the name stands where a name belongs');
});

/** A finding's rule is always among the rules that ran. */
function withEveryRule(report: Report): Report {
  const template = sampleReport.rules[0] as Report['rules'][number];
  const known = new Set(report.rules.map(({ id }) => id));
  const missing = new Set(report.findings.map(({ rule }) => rule).filter((id) => !known.has(id)));
  return { ...report, rules: [...report.rules, ...[...missing].map((id) => ({ ...template, id }))] };
}

test.run();
