import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applyWaivers, findingId } from '../../src/evaluate/index.ts';
import type { Finding, Verdict, Waiver } from '../../src/model/index.ts';
import { fc } from '../support/property.ts';

const test = suite('evaluate/waivers');

const location = { file: 'trustpath.yaml', line: 1, column: 1 };

function aFinding(id: string, verdict: Verdict = 'fail', rule = 'some-rule'): Finding {
  const subject = { kind: 'target-role' as const, id, name: id, account: '111111111111' };
  const common = { evidence: [], waiver: null, servers: [], message: '' };
  return { id: findingId(rule, subject), rule, severity: 'high', verdict, subject, ...common };
}

function aWaiver(over: Partial<Waiver> = {}): Waiver {
  const subject = 'arn:aws:iam::111111111111:role/automation-*';
  const common = { reason: 'being narrowed', owner: 'cloud-security', location };
  return { rule: 'some-rule', subject, accepts: ['fail'], expires: '2027-01-31', ...common, ...over };
}

const automation = 'arn:aws:iam::111111111111:role/automation-x';

function waivedOn(asOf: string, finding: Finding, ...waivers: Waiver[]): boolean {
  return applyWaivers([finding], waivers, asOf).findings[0]?.waiver !== null;
}

test('a waiver covers its rule, its subjects and the verdicts it accepts', () => {
  assert.ok(waivedOn('2026-11-24', aFinding(automation), aWaiver()));
  assert.not(waivedOn('2026-11-24', aFinding(automation, 'fail', 'other-rule'), aWaiver()));
  assert.not(waivedOn('2026-11-24', aFinding('arn:aws:iam::111111111111:role/other'), aWaiver()));
  assert.not(waivedOn('2026-11-24', aFinding(automation, 'unknown'), aWaiver()));
  assert.ok(waivedOn('2026-11-24', aFinding(automation, 'unknown'), aWaiver({ accepts: ['fail', 'unknown'] })));
  assert.not(waivedOn('2026-11-24', aFinding(automation, 'pass'), aWaiver({ accepts: ['fail', 'unknown'] })));
});

test('a glob is anchored at both ends: prod does not cover nonprod', () => {
  const waiver = aWaiver({ subject: 'arn:aws:iam::111111111111:role/prod' });
  assert.not(waivedOn('2026-11-24', aFinding('arn:aws:iam::111111111111:role/prod-2'), waiver));
  assert.not(waivedOn('2026-11-24', aFinding('xarn:aws:iam::111111111111:role/prod'), waiver));
  assert.ok(waivedOn('2026-11-24', aFinding('arn:aws:iam::111111111111:role/prod'), waiver));
});

test('a waiver holds to the end of its last day and not longer', () => {
  assert.ok(waivedOn('2027-01-31', aFinding(automation), aWaiver()));
  assert.not(waivedOn('2027-02-01', aFinding(automation), aWaiver()));
});

test('used, unused, expired and soon to expire are told apart', () => {
  const waivers = [
    aWaiver(),
    aWaiver({ rule: 'nobody-fails-this' }),
    aWaiver({ expires: '2026-11-23' }),
    aWaiver({ expires: '2026-12-08' }),
    aWaiver({ expires: '2026-12-09' }),
  ];
  const { uses } = applyWaivers([aFinding(automation)], waivers, '2026-11-24');
  assert.equal(
    uses.map(({ state, endsSoon }) => [state, endsSoon]),
    [
      ['used', false],
      ['unused', false],
      ['expired', false],
      ['used', true],
      ['used', false],
    ],
  );
});

test('a waiver is not called unused where the check it is for could not look', () => {
  const stateOf = (...findings: Finding[]) => applyWaivers(findings, [aWaiver()], '2026-11-24').uses[0]?.state;
  assert.is(stateOf(aFinding(automation, 'unknown')), 'unseen');
  assert.is(stateOf(aFinding(automation, 'pass')), 'unused');
  assert.is(stateOf(aFinding('arn:aws:iam::111111111111:role/other', 'unknown')), 'unused');
  assert.is(stateOf(aFinding(automation, 'unknown', 'other-rule')), 'unused');
  const standIn = aFinding('xsoar-prod', 'unknown');
  assert.is(stateOf({ ...standIn, subject: { ...standIn.subject, kind: 'server' } }), 'unseen');
});

test('a waiver never changes a verdict', () => {
  const text = fc.string({ minLength: 1, maxLength: 8 });
  const verdict = fc.constantFrom<Verdict>('pass', 'fail', 'unknown', 'not-applicable');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, verdict)), fc.array(text), (findings, globs) => {
      const given = findings.map(([id, found]) => aFinding(id, found));
      const waivers = globs.map((subject) => aWaiver({ subject: `${subject}*`, accepts: ['fail', 'unknown'] }));
      const after = applyWaivers(given, waivers, '2026-11-24').findings;
      assert.equal(
        after.map((finding) => ({ ...finding, waiver: null })),
        given,
      );
    }),
  );
});

test.run();
