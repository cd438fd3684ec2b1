import { createHash } from 'node:crypto';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Report } from '../../../src/model/index.ts';
import { reportHtml } from '../../../src/report/html.ts';
import { buildFinding, buildReport, buildRule, richReport } from '../fixtures.ts';
import { readElements, readText } from './elements.ts';
import { buildPath, richPaths, unseenGuardrails } from './paths.ts';
import { buildManyPaths, sampleReport } from './sample.ts';

const test = suite('report/html/page');

const write = (report: Report) => reportHtml(report, { color: false });
const read = (report: Report) => readText(write(report)).replace(/\s+/g, ' ');

/** The texts stand in this order. */
function assertOrder(text: string, ...parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.ok(at >= 0, `${part} is not there, or too early, in: ${text.slice(from, from + 2000)}`);
    from = at + part.length;
  }
}

test('the head says what the gate decided and why, what was seen, and when', () => {
  const text = read(sampleReport);
  assertOrder(
    text,
    'trustpath 1.2.3 · snapshot taken 2026-11-23 20:00:00 UTC',
    'Gate failed exit code 1',
    'Interrupted.',
    '5 failures of severity high or above (4 critical, 1 high)',
    '2 unknown checks',
    'Coverage82.35 %',
    'Trust paths9',
    '17 API calls, 2 retried, 1 throttled, 3.4 s',
  );
});

test('a whole report is not called interrupted, and a passed gate is told', () => {
  const text = read(buildReport([buildFinding({ verdict: 'pass' })]));
  assert.not.match(text, 'Interrupted');
  assert.match(text, 'Gate passed exit code 0');
});

test('below its drawing a broken path names the first broken link, the statement that decided, and the mend', () => {
  const paths = richPaths.filter(({ integration }) => integration === 'aws-ec2-prod');
  assertOrder(
    read(buildReport([], { paths })),
    'UpdateAPP in 222222222222 broken',
    'broken at: Trust policy; 11 of 13 links proven',
    'Breaks at Trust policy link 9 of 13',
    'admits no principal that is ROLE_ATTACHED_TO_SERVER.',
    'Decided by statement 0 (AllowAutomation), an Allow, of the trust policy of UpdateAPP.',
    'targetRole.trust.principals',
    'arn:aws:iam::999999999999:role/contractor',
    'To mend it:',
    'aws iam update-assume-role-policy --role-name UpdateAPP',
    '"Action": "sts:AssumeRole"',
    'Not seen: Guardrails link 10 of 13',
    'All 13 links',
    'declared at config/trustpath.yaml:41:5',
  );
});

test('of several broken links the first comes first, then the others, then what was not seen', () => {
  const paths = richPaths.filter(({ server }) => server === 'engine-dmz');
  assertOrder(
    read(buildReport([], { paths })),
    'Breaks at Instance',
    'Also broken: Session',
    'Not seen: STS endpoint',
    'Not seen: Guardrails',
  );
});

test('what nobody can look at before a link ahead of it is mended is told apart from what could not be seen', () => {
  const because = 'Nothing to look at until the role UpdateAPP exists.';
  const evidence = [{ fact: 'targetRole.trust.document', unknown: 'not-collected', detail: because } as const];
  const path = buildPath(
    {},
    { 'target-role': { state: 'broken' }, 'trust-policy': { state: 'unknown', because, evidence, waits: true } },
  );
  const text = read(buildReport([], { paths: [path] }));
  assertOrder(text, 'Breaks at Target role', 'Not reached: Trust policy', because);
  assert.not.match(text, /Not seen: Trust policy|not-collected/);
});

test('paths that need a look are listed first, worst first, each leading to its drawing', () => {
  const wide = buildPath({ integration: 'wide' }, { 'least-privilege': { state: 'broken' } });
  const unknown = buildPath({ integration: 'dark' }, { session: { state: 'unknown' } });
  const broken = buildPath({ integration: 'gone' }, { instance: { state: 'broken' }, session: { state: 'broken' } });
  const text = read(buildReport([], { paths: [unknown, wide, buildPath(), broken] }));
  assertOrder(
    text,
    'Broken1',
    'Too wide1',
    'Unknown1',
    'Complete1',
    '3 paths need a look, the worst first.',
    'broken: Instance xsoar-prod → gone → UpdateAPP in 222222222222',
    'too wide xsoar-prod → wide → UpdateAPP',
    'unknown: Session xsoar-prod → dark → UpdateAPP',
    '1 other path is complete.',
    'Server xsoar-prod 1 broken, 1 too wide, 1 unknown, 1 complete',
  );
});

test('an unknown path says which permission would show it', () => {
  const paths = richPaths.filter(({ state }) => state === 'unknown');
  const text = read(buildReport([], { paths }));
  assert.not.match(text, 'Breaks at');
  assertOrder(text, 'Not seen: Target role', 'access-denied at iam:GetAccountAuthorizationDetails');
});

test('paths stand by server and integration, broken before unknown before complete', () => {
  const text = read(buildReport([], { paths: richPaths }));
  assertOrder(
    text,
    'Server engine-dmz 1 broken',
    'Server xsoar-china 1 broken',
    'Server xsoar-prod 1 broken, 1 unknown, 4 complete',
    'Integration aws-ec2-prod',
    'Integration aws-iam-all 1 unknown, 3 complete',
    'Integration aws-ssm',
    'Server xsoar-test 1 complete',
  );
});

test('a complete path takes one line, and says what was not seen of it', () => {
  const page = write(buildReport([], { paths: [buildPath({}, unseenGuardrails)] }));
  assert.not.match(page, '<svg class="drawing"');
  assert.match(page, '<svg class="strip"');
  assert.match(readText(page), 'not seen: Guardrails');
});

test('drawings are told in words', () => {
  const text = read(buildReport([], { paths: richPaths.slice(0, 1) }));
  assertOrder(
    text,
    'broken at: Instance; 9 of 13 links proven',
    'From engine-dmz by its role and STS to BucketReader in 222222222222. broken: Instance, Session; unknown: STS endpoint, Guardrails; proven: Instance profile,',
  );
});

test('a thousand paths share a handful of shapes, and the file stays below 4 MB', () => {
  const page = write(buildManyPaths(1000));
  assert.ok((page.match(/<g id="drawing-/g) ?? []).length <= 10);
  assert.ok(page.length < 4_000_000, `${page.length} characters`);
});

test('every finding and every path has an address, and each leads to the other', () => {
  const elements = readElements(write(sampleReport));
  const ids = new Set(elements.map(({ attributes }) => attributes.id));
  for (const { id } of sampleReport.findings) assert.ok(ids.has(`finding-${id}`), id);
  const hrefs = elements.map(({ attributes }) => attributes.href ?? '');
  for (const { id, state } of richPaths) {
    const anchor = `path-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;
    assert.ok(ids.has(anchor), id);
    if (state !== 'complete') assert.is(hrefs.filter((href) => href === `#${anchor}`).length, 3, id);
  }
});

test('a finding stands with its message, evidence, fix, command, place and address, a waived one with its waiver', () => {
  const text = read(sampleReport);
  assertOrder(
    text,
    'high imds-hop-limit failed',
    'Hop limit is 1, but xsoar-prod needs 2.',
    'instance.metadataOptions.hopLimit1',
    'Fix: Let answers of the metadata service',
    'aws ec2 modify-instance-metadata-options --instance-id i-0123456789abcdef0',
    'declared at config/trustpath.yaml:18:5',
    'finding a2c814889b4f20b3',
    'failed, waived',
    'Accepted until 2027-01-31 by cloud-security: being narrowed in SEC-1234',
    '6 checks passed or not applicable',
  );
});

test('what could not be seen is told with what would settle most of it first', () => {
  assertOrder(
    read(sampleReport),
    'Could not look',
    '2grant iam:GetAccountAuthorizationDetails',
    '1declare sts.endpoints for engine-dmz',
    'target-role in 333333333333',
    '5 waivers: 2 in use, 1 expired, 1 unused, 1 not seen.',
    'It ended on 2026-10-31',
  );
});

test('where everything could be seen, that is said', () => {
  assert.match(read(buildReport([buildFinding()])), 'Everything that was asked for could be read');
});

test('a report that judges no paths shows none, and one without declared paths says so', () => {
  assert.not.match(read(richReport), 'Trust paths');
  assert.match(read(buildReport([], { paths: [] })), 'there is no path to follow');
});

test('only what is plainly an address on the web becomes a link', () => {
  const references = [
    'https://docs.aws.amazon.com/a',
    'javascript:alert(1)',
    'https://e.example/" onclick="x',
    'http://e.example/',
  ];
  const page = write(buildReport([], { rules: [buildRule('a', { references })] }));
  const links = readElements(page).filter(({ tag, attributes }) => tag === 'a' && !attributes.href?.startsWith('#'));
  assert.equal(
    links.map(({ attributes }) => attributes.href),
    ['https://docs.aws.amazon.com/a'],
  );
  for (const reference of references) assert.match(readText(page), reference);
});

test('a command is kept whole, letter by letter, however long it is', () => {
  const command = `aws iam put-role-policy --policy-document '${JSON.stringify({ a: 'x'.repeat(9000), b: '<&>' })}' --role-name r`;
  const page = write(buildReport([buildFinding({ fix: { text: 'Do it.', command } })]));
  assert.match(readText(page), command);
});

test('the page allows no script, style or address but its own', () => {
  const page = write(sampleReport);
  const policy = readElements(page).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  const digest = (tag: string) => {
    const [, text = ''] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page) ?? [];
    return createHash('sha256').update(text).digest('base64');
  };
  assert.is(
    policy?.attributes.content,
    `default-src 'none'; style-src 'sha256-${digest('style')}'; script-src 'sha256-${digest('script')}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test('neither clock nor chance has a say, and the report stays as it was', () => {
  const before = structuredClone(sampleReport);
  const { Date: clock } = globalThis;
  const { random } = Math;
  const refuse = () => {
    throw new Error('a report has no clock and throws no dice');
  };
  try {
    Math.random = refuse;
    globalThis.Date = new Proxy(clock, { construct: refuse, apply: refuse, get: refuse });
    assert.is(write(sampleReport), write(structuredClone(before)));
  } finally {
    globalThis.Date = clock;
    Math.random = random;
  }
  assert.equal(sampleReport, before);
});

test.run();
