import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRuleReferences } from '../../src/config/index.ts';
import { base, read } from './reading.ts';

const test = suite('config/check-rule-references');
const known = ['imds-hop-limit', 'sts-regional-endpoint'];
const config = read(`${base}waivers:
  - { rule: sts-regional-endpiont, subject: xsoar, reason: r, owner: o, expires: 2027-01-31 }
rules:
  imds-hop-limit: low
  hop-limit-of-imds: off
overrides:
  - { servers: [xsoar], rules: { imds-hop-limits: off, sts-regional-endpoint: off } }
`);

test('a rule that nobody knows is told wherever it is named, with the nearest', () => {
  assert.equal(
    checkRuleReferences(config, known).map(({ line, column, message }) => `${line}:${column} ${message}`),
    [
      '16:5 There is no rule "sts-regional-endpiont"; did you mean "sts-regional-endpoint"?',
      '19:3 There is no rule "hop-limit-of-imds"; `trustpath rules list` shows all there are.',
      '21:34 There is no rule "imds-hop-limits"; did you mean "imds-hop-limit"?',
    ],
  );
});

test('known rules are no problem', () => {
  assert.equal(checkRuleReferences(read(`${base}rules: { imds-hop-limit: off }`), known), []);
});

test.run();
