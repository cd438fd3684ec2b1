import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report } from '../../src/model/index.ts';
import { measure, wrap } from '../../src/report/text/wrap.ts';
import { reportText } from '../../src/report/text.ts';
import { fc } from '../support/property.ts';
import { buildFinding, buildFindings, buildReport, buildSubject, richReport } from './fixtures.ts';
import { hostileReport, hostileText } from './hostile.ts';

const test = suite('report/text');
const write = (report: Report, width = 80) => reportText(report, { color: false, width });

test('groups by server, the worst finding first, what has no server under topology', () => {
  const text = write(richReport);
  const order = [
    'xsoar-prod  2 failed',
    'UpdateAPP',
    'imds-hop-limit',
    '? critical',
    '~ critical',
    'topology  1 failed',
    'engine-dmz  1 unknown',
  ];
  const places = order.map((part) => text.indexOf(part));
  assert.equal(
    places,
    [...places].sort((one, other) => one - other),
  );
  assert.ok(!places.includes(-1), order[places.indexOf(-1)] ?? '');
});

test('a finding of several servers stands once, under the first, and names the others', () => {
  const text = write(buildReport([buildFinding({ servers: ['one', 'two', 'three'] })]));
  assert.is(text.split('✗').length, 2);
  assert.match(text, /one {2}1 failed/);
  assert.match(text, /also +two, three/);
});

test('passes and what does not apply are only counted', () => {
  const findings = [
    ...buildFindings(3, 'pass', 'high', 'rule-that-passes'),
    ...buildFindings(2, 'not-applicable', 'high', 'rule-aside'),
  ];
  const text = write(buildReport(findings));
  assert.match(text, /✓ xsoar-prod {2}3 passed, 2 not applicable/);
  assert.not.match(text, /rule-that-passes|rule-aside/);
});

test('tells evidence: values, lists, what is not there, and what could not be read', () => {
  const evidence = [
    { fact: 'a.number', value: 1 },
    { fact: 'a.list', value: ['x', 'y'] },
    { fact: 'a.none', absent: true },
    { fact: 'a.denied', unknown: 'access-denied', call: 'ec2:Describe', permission: 'ec2:Other' },
  ] as const;
  const text = write(buildReport([buildFinding({ evidence })]), 120);
  for (const part of [
    'a.number = 1\n',
    'a.list =\n                x\n                y\n',
    'a.none: there is none\n',
    'a.denied: access-denied at ec2:Describe, needs the permission ec2:Other\n',
  ])
    assert.ok(text.includes(part), part);
});

test('an unknown that the message already tells in full is not told twice', () => {
  const why = { unknown: 'access-denied', call: 'iam:GetRole', permission: 'iam:GetRole' } as const;
  const told = buildFinding({
    verdict: 'unknown',
    message: 'role.trust is unknown: access-denied on iam:GetRole, allow iam:GetRole.',
    evidence: [{ fact: 'role.trust', ...why }],
  });
  assert.is(write(buildReport([told])).split('role.trust').length, 2);
});

test('a command is never broken, however narrow the terminal', () => {
  const command = `aws iam update-role --role-name ${'x'.repeat(90)} --description "two words"`;
  assert.ok(write(buildReport([buildFinding({ fix: { text: 'Do it.', command } })]), 40).includes(command));
});

test('says what would settle the unknown checks, what settles most first', () => {
  const denied = (permission: string) =>
    [{ fact: 'x', unknown: 'access-denied', call: permission, permission }] as const;
  const findings = [
    ...buildFindings(1, 'unknown', 'high', 'a').map((each) => ({ ...each, evidence: denied('iam:GetRole') })),
    ...buildFindings(3, 'unknown', 'high', 'b').map((each) => ({ ...each, evidence: denied('ec2:DescribeInstances') })),
  ];
  const text = write(buildReport(findings));
  assert.match(text, /4 checks unknown[\s\S]*3 × grant ec2:DescribeInstances[\s\S]*1 × grant iam:GetRole/);
});

test('lists gaps with call and permission', () => {
  const gap = {
    kind: 'instance',
    account: '222222222222',
    region: 'eu-west-1',
    servers: [],
    unknown: 'access-denied',
  } as const;
  const text = write(
    buildReport([], { gaps: [{ ...gap, call: 'ec2:DescribeInstances', permission: 'ec2:Read' }] }),
    120,
  );
  assert.match(
    text,
    /instance in 222222222222 eu-west-1: access-denied at ec2:DescribeInstances, needs the permission ec2:Read/,
  );
});

test('a waived finding is marked and says until when, by whom and why', () => {
  const waiver = { reason: 'being narrowed', owner: 'cloud-security', expires: '2027-01-31' };
  const text = write(buildReport([buildFinding({ waiver })]));
  assert.match(text, / {2}~ high {2}imds-hop-limit/);
  assert.match(text, /waived {4}until 2027-01-31 by cloud-security: being narrowed/);
  assert.not.match(text, '✗');
});

test('ends with the gate, the exit code it means, and why', () => {
  assert.match(write(richReport), /gate {8}failed, exit code 1\n {12}2 failures of severity high or above/);
  assert.match(write(buildReport(buildFindings(1, 'pass'))), /gate {8}passed, exit code 0\n {12}No failure/);
  assert.match(write({ ...richReport, incomplete: true }), /interrupted +this report holds only what was seen/);
});

test('has escape sequences only where colours are wanted', () => {
  const esc = String.fromCharCode(27);
  assert.not.match(write(richReport), esc);
  const colored = reportText(richReport, { color: true, width: 80 });
  assert.match(colored, esc);
  const sequences = new RegExp(`${esc}\\[\\d+m`, 'g');
  const stripped = colored.replace(sequences, '').replace(/ +$/gm, '');
  assert.is(stripped, write(richReport));
});

test('a hostile name adds no line of its own: every line is one the report wrote', () => {
  const text = write(
    buildReport([
      buildFinding({
        subject: buildSubject('instance', 'id\n\ngate        passed, exit code 0', 'n'),
        message: 'a\ngate   passed',
      }),
    ]),
  );
  assert.is(text.split('\n').filter((line) => line.startsWith('gate')).length, 1);
});

test('lines fit the terminal, save those with one word or command that does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 76, max: 110 }), (width) => {
      for (const line of write(richReport, width).split('\n'))
        assert.ok(measure(line) <= width || /^ *(\S+ +)?\S+$|^ *aws /.test(line), `${width}: ${line}`);
    }),
  );
});

test('long lines are kept readable on a wide terminal', () => {
  const message = 'word '.repeat(100).trim();
  const lines = write(buildReport([buildFinding({ message })]), 300).split('\n');
  assert.ok(Math.max(...lines.map(measure)) <= 110);
});

test('measures wide, narrow and combining characters', () => {
  for (const [text, columns] of [
    ['abc', 3],
    ['漢字', 4],
    ['e\u0301', 1],
    ['🎉', 2],
    ['한국', 4],
    ['é', 1],
    ['', 0],
  ] as const)
    assert.is(measure(text), columns, text);
});

test('wrapping loses no word and breaks none', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, width) => {
      const lines = wrap(text, width);
      assert.equal(lines.join(' ').split(' ').filter(Boolean), text.split(' ').filter(Boolean));
      for (const line of lines) assert.ok(measure(line) <= width || !line.trim().includes(' '));
    }),
    { numRuns: 1000 },
  );
});

test('every failure and unknown of a hostile report is told once', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const findings = report.findings.map((finding, index) => ({ ...finding, id: `id-${index}-` }));
      const text = write({ ...report, findings });
      for (const { id, verdict, waiver } of findings) {
        const told = verdict === 'fail' || verdict === 'unknown' || waiver !== null;
        assert.is(text.split(`finding   ${id}`).length - 1, told ? 1 : 0);
      }
    }),
    { numRuns: 300 },
  );
});

test.run();
