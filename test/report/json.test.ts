import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report } from '../../src/model/index.ts';
import { reportJson } from '../../src/report/json.ts';
import { fc } from '../support/property.ts';
import { buildFinding, buildReport, richReport } from './fixtures.ts';
import { hostileReport } from './hostile.ts';

const test = suite('report/json');
const read = (report: Report) => JSON.parse(reportJson(report, { color: false }));

test('has the fields of the contract, in its order', () => {
  const report = read(richReport);
  const contract = ['version', 'tool', 'takenAt', 'incomplete', 'summary', 'gate', 'findings', 'gaps', 'cost'];
  assert.equal(Object.keys(report).slice(0, contract.length), contract);
  assert.equal(Object.keys(report.summary), ['pass', 'fail', 'unknown', 'notApplicable', 'waived', 'coverage']);
  assert.equal(Object.keys(report.gate), ['passed', 'exitCode', 'because']);
  const finding = ['id', 'rule', 'severity', 'verdict', 'subject', 'message', 'evidence', 'waiver', 'location', 'fix'];
  assert.equal(Object.keys(report.findings[0]).slice(0, finding.length), finding);
  assert.equal(Object.keys(report.findings[0].subject), ['kind', 'id', 'name', 'account', 'region']);
  assert.equal(Object.keys(report.gaps[0]).slice(0, 5), ['kind', 'account', 'reason', 'call', 'permission']);
  assert.equal(Object.keys(report.cost), ['apiCalls', 'retries', 'throttled', 'seconds', 'calls']);
});

test('tells known, absent, partly known and unknown evidence apart', () => {
  const why = { unknown: 'access-denied', call: 'iam:GetRole', permission: 'iam:GetRole', detail: 'no' } as const;
  const evidence = [
    { fact: 'a', value: 0 },
    { fact: 'b', absent: true },
    { fact: 'c', value: ['x'], more: why },
    { fact: 'd', ...why },
  ] as const;
  const told = [evidence[0], evidence[1], { fact: 'c', value: ['x'], ...why }, evidence[3]];
  assert.equal(read(buildReport([buildFinding({ evidence })])).findings[0].evidence, told);
});

test('a finding without waiver says null, one without place or fix leaves them out', () => {
  const [finding] = read(buildReport([buildFinding()])).findings;
  assert.is(finding.waiver, null);
  assert.not('location' in finding);
  assert.not('fix' in finding);
});

test('carries every finding, gap and rule unchanged', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const { findings, gaps, rules } = read(report);
      const gapsBack = gaps.map(({ reason, ...gap }: Record<string, unknown>) => ({ unknown: reason, ...gap }));
      assert.is(canonical(findings.map(withMore)), canonical(report.findings));
      assert.is(canonical(gapsBack), canonical(report.gaps));
      assert.is(canonical(rules), canonical(report.rules));
    }),
    { numRuns: 500 },
  );
});

/** A finding with its evidence in the model's form: why a list may go on stands apart from its value. */
function withMore(finding: { evidence: Record<string, unknown>[] }) {
  const evidence = finding.evidence.map(({ fact, value, ...more }) =>
    value === undefined ? { fact, ...more } : Object.keys(more).length === 0 ? { fact, value } : { fact, value, more },
  );
  return { ...finding, evidence };
}

/** JSON with the keys of every object sorted. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.entries(each)
          .filter(([, member]) => member !== undefined)
          .sort(([one], [other]) => (one < other ? -1 : 1))
      : each,
  );
}

test.run();
