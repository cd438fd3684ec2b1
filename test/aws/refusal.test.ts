import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readRefusal } from '../../src/aws/refusal.ts';

const test = suite('aws/refusal');

const start =
  'User: arn:aws:sts::111111111111:assumed-role/server/i-0a is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::222222222222:role/target';

const texts: readonly [ending: string, expected: string | undefined][] = [
  [' because no identity-based policy allows the sts:AssumeRole action', 'no allow identity-based policy'],
  [' with an explicit deny in an identity-based policy', 'explicit deny identity-based policy'],
  [
    ' with an explicit deny in an identity-based policy: arn:aws:iam::111111111111:policy/x',
    'explicit deny identity-based policy',
  ],
  [' because no role trust policy allows the sts:AssumeRole action', 'no allow role trust policy'],
  [' with an explicit deny in the role trust policy', 'explicit deny role trust policy'],
  [' because no resource-based policy allows the sts:AssumeRole action', 'no allow resource-based policy'],
  [' because no service control policy allows the sts:AssumeRole action', 'no allow service control policy'],
  [
    ' with an explicit deny in a service control policy: arn:aws:organizations::9:policy/o-1/p-1',
    'explicit deny service control policy',
  ],
  [' with an explicit deny in a resource control policy', 'explicit deny resource control policy'],
  [' because no VPC endpoint policy allows the sts:AssumeRole action', 'no allow VPC endpoint policy'],
  [' with an explicit deny in a VPC endpoint policy', 'explicit deny VPC endpoint policy'],
  [' because no permissions boundary allows the sts:AssumeRole action', 'no allow permissions boundary'],
  [' with an explicit deny in a session policy', 'explicit deny session policy'],
  ['', undefined],
  [' with an explicit deny in a policy of tomorrow', undefined],
];

for (const [ending, expected] of texts)
  test(`a refusal${ending || ' that names no policy'} is ${expected ?? 'nobody known'}`, () => {
    const refusal = readRefusal(start + ending);
    assert.is(refusal && `${refusal.how} ${refusal.policy}`, expected);
  });

test('the name of a role is no reason, whatever it is called', () => {
  assert.is(readRefusal(`${start}-because-no-session-policy`), undefined);
});

test.run();
