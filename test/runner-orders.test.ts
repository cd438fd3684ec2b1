import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../src/audit.ts';
import type { Fact, Snapshot } from '../src/model/index.ts';
import { quoteForShell } from '../src/model/index.ts';
import { formats, loadReporter } from '../src/report/index.ts';
import { drawPaths } from '../src/report/path-text.ts';
import { withoutOrders } from '../src/runner-orders.ts';
import * as org from './derive/organisation.ts';
import * as healthy from './derive/path/healthy.ts';
import { judging } from './prove/judged-world.ts';
import { fc } from './support/property.ts';
import { wordsOf } from './support/shell-words.ts';

const test = suite('runner-orders');

/** What a runner looks for, written anew: GitHub's, Azure's and TeamCity's. */
function ordersIn(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trimStart().startsWith('::') || /##(\[|vso\[|teamcity\[)/.test(line));
}

const order = fc.constantFrom(
  '::error::x',
  '  ::add-mask::high',
  '##[error]x',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus status='SUCCESS']",
  '::stop-commands::word',
);
const text = fc
  .array(fc.oneof(order, fc.constantFrom('a', 'word', ' ', '\n', '\r', '\t', ': ', '#', '\\')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

test('no order is left in a text, and a text without one stays as it is', () => {
  fc.assert(
    fc.property(text, (hostile) => {
      assert.equal(ordersIn(withoutOrders(hostile)), []);
      if (ordersIn(hostile).length === 0) assert.is(withoutOrders(hostile), hostile);
    }),
    { numRuns: 3000 },
  );
});

test('an argument of a command holds no order, and is the same argument for the shell', () => {
  fc.assert(
    fc.property(order, fc.constantFrom('', "it's ", '#', '## '), (hostile, before) => {
      const value = `${before}${hostile.trim()}`;
      const line = `aws iam x --policy-document ${quoteForShell(value)}`;
      assert.equal(ordersIn(line), []);
      assert.equal(wordsOf(line), [['iam', 'x', '--policy-document', value]]);
    }),
    { numRuns: 40 },
  );
});

/** An organisation in which whatever text others decide holds an order, also where a line is wrapped. */
function hostileWorld(hostile: string): Snapshot {
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: hostile,
        Effect: 'Allow',
        Principal: { AWS: [hostile, 'AROADELETEDSERVER0001'], Service: hostile },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { [hostile]: `${'a long value '.repeat(5)}${hostile}` } },
      },
    ],
  });
  const denied: Fact = {
    unknown: 'access-denied',
    call: 'iam:GetRole',
    detail: `${'words that wrap '.repeat(4)}${hostile}`,
  };
  return healthy.aSnapshot({
    subjects: [
      healthy.anInstance({ tags: { value: { [hostile]: hostile } } }),
      healthy.aServerRole({
        'policies.identity': { value: [healthy.inline(hostile, healthy.allow('sts:AssumeRole'))] },
      }),
      healthy.aTargetRole({
        'trust.document': { value: trust },
        'policies.boundary': denied,
        tags: { value: { 'aws:cloudformation:stack-name': hostile } },
      }),
    ],
    gaps: [org.aGap({ detail: hostile })],
  });
}

/** What reaches a runner: the text as the process writes it. */
function onStdout(written: string): string {
  return withoutOrders(written);
}

test('no report orders a runner about, however its lines are wrapped', async () => {
  const reporters = await Promise.all(formats.map(async (format) => [format, await loadReporter(format)] as const));
  let raw = 0;
  for (const hostile of fc.sample(order, 12)) {
    const snapshot = hostileWorld(hostile);
    const { report } = audit(judging(snapshot));
    for (const [format, reporter] of reporters)
      for (const width of [40, 80, 200]) {
        const written = reporter(report, { color: false, width });
        raw += ordersIn(written).length;
        assert.equal(ordersIn(onStdout(written)), [], `${format} at ${width} of ${hostile}`);
        // What a program reads stays what it was.
        if (format === 'json' || format === 'sarif') assert.is(onStdout(written), written, format);
      }
    const paths = drawPaths(healthy.pathsOf(snapshot), { color: false, width: 60 });
    assert.equal(ordersIn(onStdout(paths)), []);
  }
  assert.ok(raw > 0, 'the wrapped text of some report held an order before it was written');
});

test.run();
