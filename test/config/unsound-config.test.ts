import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { UnsoundConfigError } from '../../src/config/index.ts';
import { folderWith, minimal, runCommand } from '../commands/run-command.ts';
import { base, read } from './reading.ts';

const test = suite('config/unsound-config');

function referencesOf(text: string) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UnsoundConfigError) return error.references;
    throw error;
  }
  throw new Error('the configuration is sound');
}

test('mistakes of the text and names of rules that nobody knows are told together, in the order of the text', async () => {
  const text = `${minimal.replace('version: 1', 'version: 1\nextends: [trustpath/recomended]')}rules: { imds-hop-limt: off }
waivers:
  - { rule: sts-regional-endpont, subject: xsoar, reason: r, owner: o, expires: 2027-02-30 }
`;
  const run = await runCommand(['check'], { cwd: folderWith({ 'trustpath.yaml': text }) });
  assert.is(run.code, 2);
  const told = run.stderr.trimEnd().split('\n');
  assert.is(told.length, 4, run.stderr);
  assert.match(told[0] ?? '', /^trustpath\.yaml:2:\d+: There is no preset trustpath\/recomended; did you mean/);
  assert.match(told[1] ?? '', /There is no rule "imds-hop-limt"; did you mean "imds-hop-limit"\?$/);
  assert.match(told[2] ?? '', /There is no rule "sts-regional-endpont"; did you mean "sts-regional-endpoint"\?$/);
  assert.match(told[3] ?? '', /waivers\[0\]\.expires is "2027-02-30"/);
});

test('what is sound keeps its place, and what is not is left out', () => {
  const { rules, overrides, waivers, rulesDirs } = referencesOf(`${base}rulesDirs: [3, ./mine]
rules: { one: hihg, two: off }
overrides:
  - 7
  - { servers: [xsoar], rules: { three: low } }
  - { servers: [xsoar] }
waivers:
  - { subject: xsoar, reason: r, owner: o, expires: 2027-01-31 }
  - { rule: four, subject: xsoar }
`);
  assert.equal(
    rulesDirs.map(({ path, location }) => [path, location.column]),
    [['/project/mine', 16]],
  );
  assert.equal(
    rules.map(({ rule }) => rule),
    ['two'],
  );
  assert.equal(
    overrides.map((override) => override.rules.map(({ rule }) => rule)),
    [['three'], []],
  );
  assert.equal(
    waivers.map(({ rule, location }) => [rule, location.line]),
    [['four', 23]],
  );
});

test.run();
