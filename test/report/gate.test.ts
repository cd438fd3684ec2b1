import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Finding, type GateSettings, isAtLeast, severities } from '../../src/model/index.ts';
import { judgeGate, summarize } from '../../src/report/gate.ts';
import { fc } from '../support/property.ts';
import { buildFinding, buildFindings, strictGate } from './fixtures.ts';
import { hostileReport } from './hostile.ts';

const test = suite('report/gate');

const waiver = { reason: 'accepted', owner: 'cloud-security', expires: '2027-01-31' };
const waive = (findings: readonly Finding[]) => findings.map((finding) => ({ ...finding, waiver }));
const judge = (findings: readonly Finding[], settings: Partial<GateSettings> = {}, defect = false) =>
  judgeGate(findings, summarize(findings), { ...strictGate, ...settings }, { defect });

const passes = buildFindings(3, 'pass');
const failures = buildFindings(2, 'fail');
const unknowns = buildFindings(2, 'unknown');

test('counts verdicts apart from what waivers accept', () => {
  const summary = summarize([
    ...passes,
    ...failures,
    ...unknowns,
    ...buildFindings(4, 'not-applicable'),
    ...waive(buildFindings(1, 'fail', 'low')),
    ...waive(buildFindings(1, 'unknown', 'low')),
  ]);
  assert.equal(summary, { pass: 3, fail: 2, unknown: 2, notApplicable: 4, waived: 2, coverage: 66.66 });
});

test('coverage counts waived failures as decided, leaves out what does not apply, and is rounded down', () => {
  const cases: readonly (readonly [readonly Finding[], number])[] = [
    [[], 0],
    [buildFindings(5, 'not-applicable'), 0],
    [unknowns, 0],
    [waive(failures), 100],
    [[...waive(failures), ...waive(unknowns)], 50],
    [[...buildFindings(2, 'pass'), ...buildFindings(1, 'unknown')], 66.66],
    [[...buildFindings(99_999, 'pass'), ...buildFindings(1, 'unknown')], 99.99],
    [[...buildFindings(29, 'pass'), ...buildFindings(71, 'unknown')], 29],
  ];
  for (const [findings, coverage] of cases) assert.is(summarize(findings).coverage, coverage);
});

test('passes when nothing at or above the threshold failed or is unknown', () => {
  const gate = judge([...passes, ...buildFindings(9, 'fail', 'medium'), ...buildFindings(9, 'unknown', 'medium')]);
  assert.equal(gate, { passed: true, exitCode: 0, because: ['No failure of severity high or above.'] });
});

test('a failure at or above the threshold is exit 1, and says how many, how severe and of which rules', () => {
  const findings = [
    ...passes,
    ...failures,
    ...buildFindings(1, 'fail', 'critical', 'a-rule'),
    ...buildFindings(7, 'fail', 'low', 'z'),
  ];
  assert.equal(judge(findings), {
    passed: false,
    exitCode: 1,
    because: ['3 failures of severity high or above (1 critical, 2 high): a-rule, imds-hop-limit.'],
  });
});

test('names five rules and counts the others', () => {
  const findings = ['g', 'f', 'e', 'd', 'c', 'b', 'a'].flatMap((rule) => buildFindings(1, 'fail', 'high', rule));
  assert.match(judge(findings).because[0] ?? '', /: a, b, c, d, e and 2 more rules\.$/);
});

test('unknowns at or above the threshold are exit 4, and exit 1 beside a failure', () => {
  const open = judge([...passes, ...unknowns]);
  assert.is(open.exitCode, 4);
  assert.equal(open.because, ['2 unknown checks of severity high or above (2 high): imds-hop-limit.']);
  const both = judge([...failures, ...unknowns]);
  assert.is(both.exitCode, 1);
  assert.is(both.because.length, 2);
});

test('unknowns pass when the settings say so, and the gate says that it passed over them', () => {
  const gate = judge([...passes, ...unknowns], { unknown: 'pass' });
  assert.is(gate.exitCode, 0);
  assert.match(gate.because.join(' '), /2 unknown checks .* do not count, as unknown is pass/);
});

test('the gate passes over what a waiver accepts', () => {
  assert.is(judge([...passes, ...waive(failures), ...waive(unknowns)]).exitCode, 0);
});

test('coverage below the floor is exit 4, at the floor it passes', () => {
  const findings = [...passes, ...buildFindings(1, 'unknown', 'low')];
  assert.is(judge(findings, { coverage: 75 }).exitCode, 0);
  const gate = judge(findings, { coverage: 75.01 });
  assert.is(gate.exitCode, 4);
  assert.equal(gate.because, ['Coverage is 75 %, below the floor of 75.01 %.']);
  assert.is(judge([...findings, ...failures], { coverage: 99 }).exitCode, 1);
});

test('a run that decides no check is exit 4, whatever the settings', () => {
  for (const findings of [[], buildFindings(3, 'not-applicable'), buildFindings(3, 'unknown', 'info'), waive(unknowns)])
    for (const failOn of [...severities, 'none'] as const) {
      const gate = judge(findings, { failOn, unknown: 'pass' });
      assert.is(gate.exitCode, 4);
      assert.ok(gate.because.includes('No check could be decided.'));
    }
});

test('failOn none fails for neither failures nor unknowns, and says what failOn high would do', () => {
  const gate = judge([...passes, ...failures, ...unknowns], { failOn: 'none' });
  assert.is(gate.exitCode, 0);
  assert.ok(gate.passed);
  assert.match(gate.because.join(' '), /With failOn high it would fail with exit code 1: 2 failures/);
  assert.match(judge([...passes, ...unknowns], { failOn: 'none' }).because.join(' '), /would fail with exit code 4/);
  assert.match(judge(passes, { failOn: 'none' }).because.join(' '), /With failOn high it would pass too/);
  assert.is(judge([...passes, ...unknowns], { failOn: 'none', coverage: 90 }).exitCode, 4);
});

test('a defect is exit 3 whatever else there is, and what the gate says stands beside it', () => {
  for (const findings of [passes, failures, unknowns, []]) {
    const gate = judge(findings, {}, true);
    assert.is(gate.exitCode, 3);
    assert.not(gate.passed);
    assert.match(gate.because[0] ?? '', /defect/);
  }
  assert.is(judge(failures, {}, true).because.length, 2);
});

test('every threshold draws the line at its own severity', () => {
  for (const failOn of severities)
    for (const severity of severities) {
      const counts = isAtLeast(severity, failOn);
      assert.is(judge([...passes, buildFinding({ severity })], { failOn }).exitCode, counts ? 1 : 0);
      assert.is(
        judge([...passes, buildFinding({ severity, verdict: 'unknown' })], { failOn }).exitCode,
        counts ? 4 : 0,
      );
    }
});

test('losing sight of a check never opens the gate', () => {
  const settings = fc.record({
    failOn: fc.constantFrom(...severities),
    unknown: fc.constant('fail' as const),
    coverage: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(hostileReport, settings, fc.nat(), ({ findings }, gate, at) => {
      const blinded = findings.map(
        (finding, index): Finding =>
          index === at % findings.length && finding.verdict !== 'not-applicable'
            ? { ...finding, verdict: 'unknown' }
            : finding,
      );
      if (!judge(findings, gate).passed) assert.not(judge(blinded, gate).passed);
    }),
    { numRuns: 500 },
  );
});

test.run();
