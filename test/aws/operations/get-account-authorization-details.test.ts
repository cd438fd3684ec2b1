import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { InvalidAnswerError } from '../../../src/aws/invalid-answer-error.ts';
import { getAccountAuthorizationDetails } from '../../../src/aws/operations/get-account-authorization-details.ts';

const test = suite('aws/operations/get-account-authorization-details');

const profile = 'arn:aws:iam::111111111111:instance-profile/XsoarServer';

function roleOf(name: string, change: object = {}) {
  return {
    Arn: `arn:aws:iam::111111111111:role/${name}`,
    RoleName: name,
    RoleId: 'AROAEXAMPLE',
    AssumeRolePolicyDocument: '%7B%7D',
    InstanceProfileList: [] as { readonly Arn: string }[],
    ...change,
  };
}

const kinds = ['Role'] as const;
const isWanted = (arn: string, profiles: readonly string[]) => arn.endsWith('/declared') || profiles.length > 0;
const read = (roles: readonly object[], wanted?: typeof isWanted) =>
  getAccountAuthorizationDetails.read(
    { RoleDetailList: roles, IsTruncated: true, Marker: 'next' },
    { kinds, ...(wanted && { isWanted: wanted }) },
  );

test('of the roles only those that are asked for are kept, and the others are not decoded', () => {
  const roles = [
    roleOf('declared'),
    roleOf('attached', { InstanceProfileList: [{ Arn: profile }] }),
    roleOf('other', { AssumeRolePolicyDocument: 'no JSON' }),
  ];
  const { items, next } = read(roles, isWanted);
  assert.equal(
    items.map((item) => item.kind === 'role' && [item.name, item.trust, item.instanceProfiles]),
    [
      ['declared', '{}', []],
      ['attached', '{}', [profile]],
    ],
  );
  assert.is(next, 'next');
});

test('where nothing is said all are kept', () => {
  assert.is(read([roleOf('declared'), roleOf('other')]).items.length, 2);
});

test('a page without a role that is asked for is a page all the same', () => {
  assert.equal(read([roleOf('other')], isWanted), { items: [], next: 'next' });
});

for (const field of ['Arn', 'RoleName', 'RoleId', 'AssumeRolePolicyDocument', 'InstanceProfileList'])
  test(`an answer in which any role has no ${field} is none`, () => {
    const roles = [roleOf('declared'), roleOf('other', { [field]: undefined })];
    assert.throws(
      () => read(roles, isWanted),
      (error: unknown) => error instanceof InvalidAnswerError,
    );
  });

test('a role that is asked for must have a trust policy that can be read', () => {
  assert.throws(
    () => read([roleOf('declared', { AssumeRolePolicyDocument: 'no JSON' })], isWanted),
    (error: unknown) => error instanceof InvalidAnswerError,
  );
});

test.run();
