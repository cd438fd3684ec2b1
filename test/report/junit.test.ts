import { readFileSync } from 'node:fs';
import { parse, type TestCase, type TestSuite } from 'junit2json';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../../src/model/index.ts';
import { reportJunit } from '../../src/report/junit.ts';
import { fc } from '../support/property.ts';
import { buildFinding, buildReport, buildSubject, richReport } from './fixtures.ts';
import { findUnsafe, hostileReport } from './hostile.ts';

const test = suite('report/junit');
const schema = readFileSync('test/schemas/junit-10.xsd', 'utf8');
const write = (report: Report) => reportJunit(report, { color: false });

interface Read {
  readonly name: string;
  readonly suites: readonly TestSuite[];
  readonly cases: readonly TestCase[];
}

async function read(xml: string): Promise<Read> {
  const root = await parse(xml, {});
  if (!root || !('testsuite' in root || 'name' in root)) throw new Error(`no <testsuites> in ${xml}`);
  const suites = ('testsuite' in root ? root.testsuite : undefined) ?? [];
  return { name: root.name ?? '', suites, cases: suites.flatMap(({ testcase = [] }) => testcase) };
}

async function validate(...documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { valid, errors } = await validateXML({ xml, schema: [schema] });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

/** Every text that the reader found, in attributes and bodies. */
function listTexts(read: unknown): readonly string[] {
  if (typeof read === 'string') return [read];
  return typeof read === 'object' && read !== null ? Object.values(read).flatMap(listTexts) : [];
}

test('is valid against the schema of Jenkins', async () => {
  const documents = [richReport, buildReport([]), { ...richReport, incomplete: true }].map(write);
  assert.equal(await validate(...documents), []);
});

test('the schema refuses what the library alone would write', async () => {
  const [, tail = ''] = write(richReport).split('<testsuites ');
  assert.ok((await validate(`<testsuites skipped="2" ${tail}`)).length > 0);
});

test('has a suite an account and one for the topology, and a case a finding', async () => {
  const { name, suites, cases } = await read(write(richReport));
  assert.is(name, 'trustpath');
  assert.equal(
    suites.map((each) => [each.name, each.tests, each.failures, each.errors, each.skipped].map(String)),
    [
      ['111111111111', '4', '1', '1', '0'],
      ['222222222222', '2', '1', '0', '1'],
      ['333333333333', '2', '0', '1', '1'],
      ['topology', '1', '1', '0', '0'],
    ],
  );
  assert.equal(
    cases.map(({ classname, name: caseName }) => [classname, caseName]),
    richReport.findings.map(({ rule, subject }) => [rule, `${subject.kind} ${subject.id}`]),
  );
});

test('failure, error and skipped always have body text', async () => {
  const bare = { message: '', evidence: [] };
  const waiver = { reason: '', owner: '', expires: '' };
  const findings = [
    buildFinding({ ...bare, rule: 'a' }),
    buildFinding({ ...bare, rule: 'b', verdict: 'unknown' }),
    buildFinding({ ...bare, rule: 'c', verdict: 'not-applicable' }),
    buildFinding({ ...bare, rule: 'd', waiver }),
    buildFinding({ ...bare, rule: 'e', verdict: 'unknown', waiver }),
  ];
  const { cases } = await read(write(buildReport(findings)));
  const bodies = cases.map(({ failure, error, skipped }) => failure?.[0] ?? error?.[0] ?? skipped?.[0]);
  for (const body of bodies) assert.match(JSON.stringify(body), /"inner":"[^"]*subject: arn:aws:ec2/);
  assert.equal(
    cases.map((each) => ['failure', 'error', 'skipped'].filter((outcome) => outcome in each)),
    [['failure'], ['error'], ['skipped'], ['skipped'], ['skipped']],
  );
});

test('a failure says what was found, on what evidence, and how to mend it', async () => {
  const { cases } = await read(write(richReport));
  const [failure] = cases[0]?.failure ?? [];
  assert.is(failure?.message, 'Hop limit is 1, but xsoar-prod needs 2.');
  assert.is(failure?.type, 'high');
  for (const part of [
    'instance.metadataOptions.hopLimit = 1',
    'fix: Let answers',
    'command: aws ec2 modify',
    'yaml:18:5',
  ])
    assert.ok(failure?.inner?.includes(part), part);
});

test('an unknown says why, the call and the permission', async () => {
  const { cases } = await read(write(richReport));
  const error = cases.flatMap((each) => each.error ?? []).find(({ type }) => type === 'access-denied');
  assert.match(
    error?.inner ?? '',
    /access-denied at iam:GetAccountAuthorizationDetails, a permission the auditor lacks/,
  );
});

test('a run that was interrupted is marked on the root and on every suite', async () => {
  const { name, suites } = await read(write({ ...richReport, incomplete: true }));
  assert.is(name, 'trustpath (incomplete: interrupted)');
  for (const each of suites)
    assert.equal(
      each.properties?.find((property) => property.name === 'incomplete'),
      { name: 'incomplete', value: 'true' },
    );
});

test('suites carry the time of the snapshot, cases no file', () => {
  const xml = write(richReport);
  assert.match(xml, /timestamp="2026-11-23T20:00:00.000Z"/);
  assert.not.match(xml, / file="/);
});

test('suite and class names have no dots, which some readers cut at; case names keep them', async () => {
  const subject = { ...buildSubject('server', 'xsoar.prod', 'xsoar.prod'), account: 'a.b' };
  const { suites, cases } = await read(write(buildReport([buildFinding({ rule: 'team.rule', subject })])));
  assert.is(suites[0]?.name, 'a_b');
  assert.is(cases[0]?.classname, 'team_rule');
  assert.is(cases[0]?.name, 'server xsoar.prod');
});

test('hostile names stay text: the reader finds every case with its own outcome and nothing else', async () => {
  const outcomeOf = { fail: 'failure', unknown: 'error', 'not-applicable': 'skipped', pass: 'none' } as const;
  await fc.assert(
    fc.asyncProperty(hostileReport, async (report) => {
      const { cases, suites } = await read(write(report));
      const expected = report.findings.map(({ waiver, verdict }) => (waiver === null ? outcomeOf[verdict] : 'skipped'));
      const found = cases.map(
        (each) => (['failure', 'error', 'skipped'] as const).find((name) => name in each) ?? 'none',
      );
      assert.equal([...found].sort(), [...expected].sort());
      assert.is(
        suites.reduce((sum, each) => sum + Number(each.tests), 0),
        report.findings.length,
      );
      for (const text of listTexts(suites)) {
        assert.not.match(text, ']]>');
        assert.equal(findUnsafe(text), []);
      }
    }),
    { numRuns: 500 },
  );
});

test('hostile reports are valid against the schema', async () => {
  assert.equal(await validate(...fc.sample(hostileReport, 150).map(write)), []);
});

test.run();
