import type { Log, Run } from 'sarif';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Finding, Report } from '../../src/model/index.ts';
import type { ReportOptions } from '../../src/report/index.ts';
import { toRelativeUri } from '../../src/report/sarif/location.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { fc } from '../support/property.ts';
import { buildFinding, buildFindings, buildReport, buildRule, richReport } from './fixtures.ts';
import { hostileReport } from './hostile.ts';

const test = suite('report/sarif');

function read(report: Report, options: Partial<ReportOptions> = {}): Run {
  const log: Log = JSON.parse(reportSarif(report, { color: false, ...options }));
  const [run, ...more] = log.runs;
  assert.is(more.length, 0, 'one run: code scanning refuses several of one tool and category');
  if (run === undefined) throw new Error('no run');
  return run;
}

const results = (run: Run) => run.results ?? [];
const notifications = (run: Run) => run.invocations?.[0]?.toolExecutionNotifications ?? [];
const isOpen = ({ verdict, waiver }: Finding) => waiver === null && (verdict === 'fail' || verdict === 'unknown');

test('failures and unknowns are results; passes, what does not apply and what is waived are not', () => {
  const open = richReport.findings.filter(isOpen);
  assert.equal(
    results(read(richReport)).map(({ ruleId, level }) => [ruleId, level]),
    open.map(({ rule, verdict, severity }) => [
      rule,
      verdict === 'unknown'
        ? 'warning'
        : { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' }[severity],
    ]),
  );
});

test('an unknown takes the place of its failure: same rule, fingerprint and place, so that an open alert stays open', () => {
  const location = { file: 'trustpath.yaml', line: 7, column: 3 };
  const failure = buildFinding({ location });
  const unknown = buildFinding({
    location,
    verdict: 'unknown',
    message: 'x is unknown: access-denied',
    evidence: [{ fact: 'x', unknown: 'access-denied' }],
  });
  const [failed] = results(read(buildReport([failure])));
  const [unseen] = results(read(buildReport([unknown])));
  assert.is(failed?.level, 'error');
  assert.is(unseen?.level, 'warning');
  assert.match(unseen?.message.text ?? '', /^Could not look: x is unknown/);
  for (const key of ['ruleId', 'ruleIndex', 'partialFingerprints', 'locations'] as const)
    assert.equal(failed?.[key], unseen?.[key]);
  assert.equal(failed?.partialFingerprints, { primaryLocationLineHash: failure.id, 'trustpath/v1': failure.id });
});

test('every unknown is named by a notification with the call and the permission', () => {
  const run = read(richReport);
  const named = notifications(run).flatMap(({ properties }) => (properties?.findings as string[] | undefined) ?? []);
  const unknown = richReport.findings.filter((finding) => isOpen(finding) && finding.verdict === 'unknown');
  assert.equal([...named].sort(), unknown.map(({ id }) => id).sort());
  const texts = notifications(run)
    .map(({ message }) => message.text)
    .join('\n');
  assert.match(
    texts,
    /Could not look: access-denied at iam:GetAccountAuthorizationDetails, a permission the auditor lacks/,
  );
  assert.match(texts, /Not listed: target-role in 333333333333: access-denied at iam:GetAccountAuthorizationDetails/);
});

test('waived findings come with suppressions only when they are wanted', () => {
  assert.ok(results(read(richReport)).every((result) => !('suppressions' in result)));
  const shown = results(read(richReport, { sarifWaived: true }));
  const suppressed = shown.filter(({ suppressions = [] }) => suppressions.length > 0);
  assert.is(shown.length, results(read(richReport)).length + 1);
  assert.ok(
    shown.every(({ suppressions }) => Array.isArray(suppressions)),
    'all results say it or none does',
  );
  assert.equal(
    suppressed.map(({ suppressions }) => suppressions),
    [
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'being narrowed in SEC-1234 (cloud-security, until 2027-01-31)',
        },
      ],
    ],
  );
});

test('every rule that ran is there, with help and a score as text, whether or not it has results', () => {
  const rules = read(richReport).tool.driver.rules ?? [];
  assert.equal(
    rules.map(({ id }) => id),
    richReport.rules.map(({ id }) => id),
  );
  for (const { id, shortDescription, fullDescription, help, properties } of rules) {
    for (const text of [shortDescription?.text, fullDescription?.text, help?.text, help?.markdown]) assert.ok(text, id);
    assert.ok(properties?.tags?.includes('security'));
    assert.type(properties?.['security-severity'], 'string');
  }
  const scores = rules.map(
    ({ properties }) => [properties?.severity, Number(properties?.['security-severity'])] as const,
  );
  const bands = { critical: [9, 10], high: [7, 8.9], medium: [4, 6.9], low: [0.1, 3.9], info: [0.1, 3.9] } as const;
  for (const [severity, score] of scores) {
    const [least, most] = bands[severity as keyof typeof bands];
    assert.ok(score >= least && score <= most, `${severity}: ${score}`);
  }
});

test('rules point into the taxonomies of the controls they serve', () => {
  const run = read(richReport);
  const rule = run.tool.driver.rules?.find(({ id }) => id === 'imds-hop-limit');
  const served = rule?.relationships?.map(({ target }) => {
    const taxonomy = run.taxonomies?.[target.toolComponent?.index ?? -1];
    return [taxonomy?.name, taxonomy?.taxa?.[target.index ?? -1]?.id, target.id];
  });
  assert.equal(served, [
    ['cwe', 'CWE-923', 'CWE-923'],
    ['nist-800-53-r5', 'AC-3', 'AC-3'],
    ['nist-800-53-r5', 'CM-2', 'CM-2'],
  ]);
  assert.ok(rule?.properties?.tags?.includes('external/cwe/cwe-923'));
});

test('results point at the declaring line and name the subject', () => {
  const [first] = results(read(richReport));
  assert.equal(first?.locations, [
    {
      physicalLocation: {
        artifactLocation: { uri: 'config/trustpath.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 18, startColumn: 5 },
      },
      logicalLocations: [
        {
          name: 'xsoar-prod',
          fullyQualifiedName: 'arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0',
          kind: 'resource',
        },
      ],
    },
  ]);
});

test('a finding that was declared nowhere points at the file of the others', () => {
  const places = (report: Report) =>
    results(read(report))
      .map(({ locations }) => locations?.[0]?.physicalLocation)
      .map((place) => [place?.artifactLocation?.uri, place?.region?.startLine]);
  const location = { file: 'audit/config.yaml', line: 9, column: 1 };
  assert.equal(places(buildReport([buildFinding({ rule: 'a' }), buildFinding({ rule: 'b', location })])), [
    ['audit/config.yaml', 1],
    ['audit/config.yaml', 9],
  ]);
  assert.equal(places(buildReport([buildFinding()])), [['trustpath.yaml', 1]]);
});

test('paths become relative, encoded URIs whatever they look like', () => {
  const cases: Readonly<Record<string, string>> = {
    'trustpath.yaml': 'trustpath.yaml',
    './config/trustpath.yaml': 'config/trustpath.yaml',
    'config\\windows path.yaml': 'config/windows%20path.yaml',
    '/home/someone/trustpath.yaml': 'trustpath.yaml',
    'C:\\Users\\someone\\trustpath.yaml': 'trustpath.yaml',
    '../outside/trustpath.yaml': 'trustpath.yaml',
    'a/../b.yaml': 'b.yaml',
    'https://evil.example/x.yaml': 'https%3A/evil.example/x.yaml',
    'é#?%.yaml': '%C3%A9%23%3F%25.yaml',
    '\ud800.yaml': '%5Cud800.yaml',
    '': 'trustpath.yaml',
    '/': 'trustpath.yaml',
    '..': 'trustpath.yaml',
  };
  for (const [file, uri] of Object.entries(cases)) assert.is(toRelativeUri(file), uri, file);
});

test('keeps the 5,000 worst and announces the cut', () => {
  const findings = [
    ...buildFindings(4900, 'fail', 'low'),
    ...buildFindings(60, 'unknown', 'critical'),
    ...buildFindings(60, 'fail', 'critical'),
    ...buildFindings(80, 'pass', 'critical'),
  ];
  const run = read(buildReport(findings));
  const kept = results(run).map(({ properties }) => `${properties?.verdict} ${properties?.severity}`);
  const count = (what: string) => kept.filter((each) => each === what).length;
  assert.equal(
    [kept.length, count('fail critical'), count('unknown critical'), count('fail low')],
    [5000, 60, 60, 4880],
  );
  const [cut] = notifications(run).filter(({ descriptor }) => descriptor?.id === 'results-left-out');
  assert.match(cut?.message.text ?? '', /^20 results left out/);
  assert.not(
    notifications(read(buildReport(buildFindings(5000, 'fail')))).some(
      ({ descriptor }) => descriptor?.id === 'results-left-out',
    ),
  );
});

test('a run that was interrupted or met a defect of ours was not successful', () => {
  const [done] = read(richReport).invocations ?? [];
  assert.is(done?.executionSuccessful, true);
  assert.is(done?.exitCode, 1);
  const interrupted = read({ ...richReport, incomplete: true });
  assert.is(interrupted.invocations?.[0]?.executionSuccessful, false);
  assert.is(notifications(interrupted)[0]?.descriptor?.id, 'run-interrupted');
  const defect = read({ ...richReport, gate: { passed: false, exitCode: 3, because: ['x'] } });
  assert.is(defect.invocations?.[0]?.executionSuccessful, false);
  assert.is(notifications(defect)[0]?.descriptor?.id, 'tool-defect');
});

test('a run without results is a run, so that mended alerts close', () => {
  assert.equal(results(read(buildReport(buildFindings(2, 'pass')))), []);
});

test('reports of one category replace each other', () => {
  assert.is(read(richReport).automationDetails?.id, 'trustpath/');
  assert.is(read(richReport, { category: 'trustpath-test' }).automationDetails?.id, 'trustpath-test/');
});

test('a link in a name stays text', () => {
  const finding = buildFinding({ message: 'Role [click me](https://evil.example) is open' });
  const [result] = results(read(buildReport([finding])));
  assert.match(result?.message.text ?? '', /^Role \[click me\] \(https:\/\/evil\.example\) is open\.\n/);
});

test('a reference that is no plain https address is no help URI', () => {
  const helpUri = (reference: string) =>
    read(buildReport([], { rules: [buildRule('a', { references: [reference] })] })).tool.driver.rules?.[0]?.helpUri;
  assert.is(helpUri('https://docs.aws.amazon.com/x/y.html#z'), 'https://docs.aws.amazon.com/x/y.html#z');
  for (const reference of ['javascript:alert(1)', 'http://x.example', 'https://x.example/a b', 'AWS documentation'])
    assert.is(helpUri(reference), undefined);
});

test('hostile reports: a result for each open finding, each with a relative place and a message, every index in range', () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), (report, sarifWaived) => {
      const run = read(report, { sarifWaived });
      const wanted = report.findings.filter(
        ({ verdict, waiver }) => (verdict === 'fail' || verdict === 'unknown') && (waiver === null || sarifWaived),
      );
      assert.is(results(run).length, wanted.length);
      const rules = run.tool.driver.rules ?? [];
      for (const { message, locations, ruleId, ruleIndex } of results(run)) {
        const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
        assert.match(uri, /^[A-Za-z0-9\-_.!~*'()%/]+$/);
        assert.not.match(uri, /^\/|(^|\/)\.\.(\/|$)/);
        assert.ok(message.text?.trim());
        assert.not.match(message.text ?? '', '](');
        if (ruleIndex !== undefined) assert.is(rules[ruleIndex]?.id, ruleId);
      }
      for (const { relationships = [] } of rules)
        for (const { target } of relationships)
          assert.is(run.taxonomies?.[target.toolComponent?.index ?? -1]?.taxa?.[target.index ?? -1]?.id, target.id);
      const named = new Set(
        notifications(run).flatMap(({ properties }) => (properties?.findings as string[] | undefined) ?? []),
      );
      for (const { verdict, waiver, id } of report.findings)
        if (verdict === 'unknown' && waiver === null) assert.ok(named.has(id));
    }),
    { numRuns: 400 },
  );
});

test.run();
