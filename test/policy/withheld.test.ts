import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withheld } from '../../src/model/index.ts';
import { decideAssumeRole } from '../../src/policy/index.ts';
import { fc } from '../support/property.ts';
import { otherTarget, role, session } from './requests.ts';

// Of another account than the caller's, so that its own policies count too.
const target = otherTarget;

const test = suite('policy/withheld');

interface World {
  readonly condition?: object;
  readonly effect?: 'Allow' | 'Deny';
  readonly resource?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly context?: Readonly<Record<string, string>>;
  readonly unknown?: readonly string[];
}

/** Whether a caller that its account allows the role is admitted by a trust policy under a condition, or but for a Deny under one. */
function decide({ condition, effect = 'Allow', resource = target, tags, context = {}, unknown = [] }: World) {
  const statement = { Effect: 'Allow', Principal: { AWS: role }, Action: 'sts:AssumeRole' };
  const conditional = { ...statement, Effect: effect, Sid: 'Asked', ...(condition && { Condition: condition }) };
  return decideAssumeRole({
    caller: { kind: 'role', arn: role, principal: session, ...(tags && { tags }) },
    target: { arn: target },
    trustPolicy: { Version: '2012-10-17', Statement: effect === 'Allow' ? [conditional] : [statement, conditional] },
    identityPolicies: [
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: resource }] },
    ],
    context,
    unknownContext: unknown,
  });
}

/** Every operator that compares, with a value that it can read. */
const operators: Readonly<Record<string, string>> = {
  StringEquals: 'x',
  StringNotEquals: 'x',
  StringEqualsIgnoreCase: 'x',
  StringNotEqualsIgnoreCase: 'x',
  StringLike: 'x*',
  StringNotLike: 'x*',
  ArnEquals: 'arn:aws:iam::1:role/x',
  ArnNotEquals: 'arn:aws:iam::1:role/x',
  ArnLike: 'arn:aws:iam::1:role/*',
  ArnNotLike: 'arn:aws:iam::1:role/*',
  NumericEquals: '1',
  NumericNotEquals: '1',
  NumericLessThan: '1',
  NumericLessThanEquals: '1',
  NumericGreaterThan: '1',
  NumericGreaterThanEquals: '1',
  DateEquals: '2026-11-24T00:00:00Z',
  DateNotEquals: '2026-11-24T00:00:00Z',
  DateLessThan: '2026-11-24T00:00:00Z',
  DateLessThanEquals: '2026-11-24T00:00:00Z',
  DateGreaterThan: '2026-11-24T00:00:00Z',
  DateGreaterThanEquals: '2026-11-24T00:00:00Z',
  Bool: 'true',
  BinaryEquals: 'eHg=',
  IpAddress: '203.0.113.0/24',
  NotIpAddress: '203.0.113.0/24',
};

for (const [operator, value] of Object.entries(operators))
  for (const written of [operator, `${operator}IfExists`, `ForAnyValue:${operator}`, `ForAllValues:${operator}`]) {
    test(`${written} with a value of the policy that is withheld is unknown, which no key settles`, () => {
      for (const effect of ['Allow', 'Deny'] as const)
        for (const hidden of [withheld, `id ${withheld}`, `${withheld}*`]) {
          const condition = { [written]: { 'aws:PrincipalTag/team': hidden } };
          const {
            decision,
            unknownKeys,
            because,
            invalid,
            withheld: rests,
          } = decide({
            effect,
            condition,
            tags: { team: value },
          });
          assert.equal([decision, unknownKeys, invalid, rests], ['unknown', [], [], true], because);
          assert.match(
            because,
            /statement \d \(Asked\) of trustPolicy compares aws:PrincipalTag\/team with a value that is withheld/,
          );
        }
    });
    test(`${written} with a tag that is withheld is unknown, until another value is known`, () => {
      for (const effect of ['Allow', 'Deny'] as const) {
        const world = {
          effect,
          condition: { [written]: { 'aws:PrincipalTag/team': value } },
          tags: { team: `x ${withheld}` },
        };
        const { decision, unknownKeys, because, withheld: rests } = decide(world);
        assert.equal([decision, unknownKeys, rests], ['unknown', [], true], because);
        assert.match(
          because,
          /statement \d \(Asked\) of trustPolicy asks for aws:PrincipalTag\/team, whose value is withheld/,
        );
        assert.is.not(decide({ ...world, context: { 'aws:PrincipalTag/team': value } }).decision, 'unknown');
      }
    });
  }

test('what no value can change is decided: XSOAR sends no external id, so that every test on one comes out as with any', () => {
  for (const [operator, value] of Object.entries(operators))
    for (const written of [operator, `${operator}IfExists`, `ForAnyValue:${operator}`, `ForAllValues:${operator}`])
      for (const effect of ['Allow', 'Deny'] as const) {
        const asked = (id: string) => decide({ effect, condition: { [written]: { 'sts:ExternalId': id } } }).decision;
        assert.is(asked(withheld), asked(value), `${effect} ${written}`);
        assert.is.not(asked(withheld), 'unknown');
      }
});

test('a key that is absent, another value that matches, and a pattern that takes anything decide', () => {
  const tags = { team: 'soar' };
  const allows = (condition: object, own: Readonly<Record<string, string>> = tags) =>
    decide({ condition, tags: own }).decision;
  assert.is(allows({ StringEquals: { 'aws:PrincipalTag/other': withheld } }), 'denied');
  assert.is(allows({ StringNotEquals: { 'aws:PrincipalTag/other': withheld } }), 'allowed');
  assert.is(allows({ StringEquals: { 'aws:PrincipalTag/team': [withheld, 'soar'] } }), 'allowed');
  assert.is(allows({ StringNotEquals: { 'aws:PrincipalTag/team': [withheld, 'soar'] } }), 'denied');
  assert.is(allows({ StringLike: { 'aws:PrincipalTag/team': '*' } }, { team: withheld }), 'allowed');
  assert.is(allows({ StringNotLike: { 'aws:PrincipalTag/team': '**' } }, { team: withheld }), 'denied');
  assert.is(allows({ Null: { 'aws:PrincipalTag/team': 'false' } }, { team: withheld }), 'allowed');
  assert.is(allows({ Null: { 'aws:PrincipalTag/team': withheld } }), 'unknown');
});

test('a variable whose value is withheld is unknown, in conditions and resources, and decided where nothing of that form can match', () => {
  const tags = { team: withheld };
  const like = (expected: string, context: string) =>
    decide({
      condition: { StringLike: { 'sts:RoleSessionName': expected } },
      tags,
      context: { 'sts:RoleSessionName': context },
    });
  const of = `\${aws:PrincipalTag/team}`;
  assert.equal([like(of, 'x').withheld, like(of, 'x').unknownKeys], [true, []]);
  assert.is(like(`${of}-ec2`, 'xsoar-s3').decision, 'denied');
  assert.is(like(`${of}-ec2`, 'xsoar-ec2').decision, 'unknown');
  const { because, withheld: rests } = decide({ tags, resource: `${target.slice(0, -3)}${of}` });
  assert.is(rests, true);
  assert.is(
    because,
    'Unknown: statement 0 of identityPolicies[0] hangs on a value that is withheld, for it holds a secret.',
  );
  assert.is(decide({ tags, resource: `arn:aws:iam::999999999999:role/${of}` }).decision, 'denied');
});

test('of several conditions the one that asks for what is withheld is named', () => {
  const condition = { StringEquals: { 'sts:RoleSessionName': 'x', 'aws:PrincipalTag/team': 'x' } };
  const { because } = decide({ condition, tags: { team: withheld }, context: { 'sts:RoleSessionName': 'x' } });
  assert.match(because, /asks for aws:PrincipalTag\/team, whose value is withheld, for it holds a secret\.$/);
});

test('where the key is unknown as well, both are told', () => {
  const condition = { StringEquals: { 'aws:PrincipalOrgID': withheld } };
  const { unknownKeys, because, withheld: rests } = decide({ condition, unknown: ['aws:PrincipalOrgID'] });
  assert.equal([unknownKeys, rests], [['aws:PrincipalOrgID'], true]);
  assert.match(because, /depends on aws:PrincipalOrgID.*compares aws:PrincipalOrgID with a value that is withheld/);
  const byTag = { StringEquals: { 'aws:PrincipalOrgID': `\${aws:PrincipalTag/team}` } };
  const of = decide({ condition: byTag, unknown: ['aws:PrincipalOrgID'], tags: { team: withheld } });
  assert.equal([of.unknownKeys, of.withheld], [['aws:PrincipalOrgID'], true]);
});

test('whatever the values were, a decision over what is withheld of them is the same or unknown', () => {
  const word = fc.constantFrom('soar', 'xsoar-ec2', '*', 'x*', '203.0.113.7', '1', 'true', 'arn:aws:iam::1:role/x');
  const test = fc.record({
    operator: fc.constantFrom(...Object.keys(operators)),
    form: fc.constantFrom('', 'IfExists', 'ForAnyValue:', 'ForAllValues:'),
    key: fc.constantFrom('aws:PrincipalTag/a', 'aws:PrincipalTag/b', 'sts:RoleSessionName'),
    value: word,
  });
  const world = fc.record({
    effect: fc.constantFrom<'Allow' | 'Deny'>('Allow', 'Deny'),
    tests: fc.array(test, { minLength: 1, maxLength: 3 }),
    tags: fc.dictionary(fc.constantFrom('a', 'b'), word),
    secret: word,
  });
  fc.assert(
    fc.property(world, ({ effect, tests, tags, secret }) => {
      const at = (hide: (text: string) => string) =>
        decide({
          effect,
          context: { 'sts:RoleSessionName': 'xsoar-ec2' },
          tags: Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, hide(value)])),
          condition: tests.reduce<Record<string, Record<string, string>>>((all, { operator, form, key, value }) => {
            const written = form === 'IfExists' ? `${operator}${form}` : `${form}${operator}`;
            all[written] = { ...all[written], [key]: hide(value) };
            return all;
          }, {}),
        });
      const truth = at((text) => text);
      const told = at((text) => text.replaceAll(secret, withheld));
      // What AWS would not have taken is no policy of AWS.
      fc.pre(truth.invalid.length === 0);
      assert.ok(told.decision === truth.decision || told.decision === 'unknown', `${truth.because}\n${told.because}`);
    }),
    { numRuns: 3000 },
  );
});

test.run();
