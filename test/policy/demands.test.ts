import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decideAssumeRole } from '../../src/policy/index.ts';
import { under } from './requests.ts';

const test = suite('policy/demands');

const demands: readonly (readonly [condition: object, what: string])[] = [
  [{ StringEquals: { 'sts:ExternalId': 'a' } }, 'an external id'],
  [{ StringLike: { 'STS:sourceidentity': '*' } }, 'a source identity'],
  [{ StringEquals: { 'aws:RequestTag/Project': 'x' } }, 'session tags'],
  [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'x' } }, 'session tags'],
  [{ 'ForAnyValue:StringEquals': { 'sts:TransitiveTagKeys': 'x' } }, 'session tags'],
  [{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, 'MFA'],
  [{ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, 'MFA'],
];

for (const [condition, what] of demands)
  test(`${JSON.stringify(condition)} can never be met by an XSOAR server, and the decision says so`, () => {
    const { decision, because } = decideAssumeRole(under(condition));
    assert.is(decision, 'denied');
    assert.match(because, new RegExp(` An XSOAR server never sends ${what}: it can never meet this condition\\.$`));
  });

test('what a request does carry is not called never sent', () => {
  const { because } = decideAssumeRole(under({ StringEquals: { 'sts:ExternalId': 'a' } }, { 'sts:ExternalId': 'b' }));
  assert.match(because, /wants a value that is not shown, and the request carries a value that is not shown\.$/);
});

test('whether an external id is there is no secret', () => {
  const { because } = decideAssumeRole(under({ Null: { 'sts:ExternalId': 'false' } }));
  assert.match(because, /Null sts:ExternalId wants false, and the request carries nothing\. An XSOAR server never/);
});

test('MFA demanded is told even where the key is not known', () => {
  const unknown = { context: {}, unknownContext: ['aws:MultiFactorAuthPresent'] };
  const told = (Condition: object) =>
    /never sends MFA: it can never/.test(decideAssumeRole(under(Condition, {}, unknown)).because);
  assert.ok(told({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }));
  assert.not.ok(told({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }));
  assert.not.ok(told({ Bool: { 'aws:MultiFactorAuthPresent': 'False' } }));
  const other = { context: {}, unknownContext: ['aws:SecureTransport'] };
  assert.not.match(decideAssumeRole(under({ Bool: { 'aws:SecureTransport': 'true' } }, {}, other)).because, /MFA/);
});

test.run();
