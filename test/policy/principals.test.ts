import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parsePrincipal, printPrincipal } from '../../src/policy/principals.ts';

const test = suite('policy/principals');
const a = '111111111111';

const forms: readonly (readonly [type: string, written: string, form: object])[] = [
  ['AWS', '*', { form: 'everyone' }],
  ['AWS', a, { form: 'account', account: a }],
  ['AWS', `arn:aws-cn:iam::${a}:root`, { form: 'account', account: a, partition: 'aws-cn' }],
  ['AWS', `arn:aws:iam::${a}:role/X`, { form: 'role', arn: `arn:aws:iam::${a}:role/X`, account: a, partition: 'aws' }],
  [
    'AWS',
    `arn:aws-us-gov:iam::${a}:role/a/b/X.y_+=,@-`,
    { form: 'role', arn: `arn:aws-us-gov:iam::${a}:role/a/b/X.y_+=,@-`, account: a, partition: 'aws-us-gov' },
  ],
  [
    'AWS',
    `arn:aws:iam::${a}:user/p/u`,
    { form: 'user', arn: `arn:aws:iam::${a}:user/p/u`, account: a, partition: 'aws' },
  ],
  [
    'AWS',
    `arn:aws:sts::${a}:assumed-role/X/i-0`,
    { form: 'session', arn: `arn:aws:sts::${a}:assumed-role/X/i-0`, account: a, partition: 'aws' },
  ],
  ['AWS', `arn:aws:sts::${a}:federated-user/bob`, { form: 'federated-user' }],
  ['AWS', 'AROAXSOARSERVER000001', { form: 'unique-id', kind: 'role', id: 'AROAXSOARSERVER000001' }],
  ['AWS', 'AIDAXSOARREMED0000001', { form: 'unique-id', kind: 'user', id: 'AIDAXSOARREMED0000001' }],
  ['Service', 'ec2.amazonaws.com.cn', { form: 'service' }],
  ['Federated', `arn:aws:iam::${a}:saml-provider/idp`, { form: 'federated' }],
  ['Federated', `arn:aws:iam::${a}:oidc-provider/token.example.com/x`, { form: 'federated' }],
  ['Federated', 'cognito-identity.amazonaws.com', { form: 'federated' }],
];

for (const [type, written, form] of forms)
  test(`${type} ${written} is read`, () => {
    assert.equal(parsePrincipal(type, written), { type, written, meaning: form });
  });

const refused: readonly (readonly [type: string, written: string, because: RegExp])[] = [
  ['AWS', `arn:aws:iam::${a}:role/*`, /wildcard/],
  ['AWS', 'arn:aws:iam::*:role/X', /wildcard/],
  ['AWS', `arn:aws:iam::${a}:user/a?`, /wildcard/],
  ['AWS', `arn:aws:iam::${a}:group/admins`, /group/],
  ['AWS', `arn:aws:iam::${a}:instance-profile/X`, /instance profile/],
  ['AWS', `arn:aws:sts::${a}:assumed-role/X`, /session without/],
  ['AWS', `arn:aws:sts::${a}:assumed-role/p/X/s`, /session without/],
  ['AWS', `arn:aws:iam::${a}:assumed-role/X/s`, /session without/],
  ['AWS', `arn:aws:sts::${a}:role/X`, /no role/],
  ['AWS', `arn:aws:sts::${a}:user/X`, /no role/],
  ['AWS', `arn:aws:sts::${a}:root`, /no role/],
  ['AWS', `arn:aws:iam::${a}:role/`, /no role/],
  ['AWS', `arn:aws:iam::${a}:role/X `, /no role/],
  ['AWS', `arn:aws:iam::${a}:role/\${aws:username}`, /no role/],
  ['AWS', `arn:aws:iam:us-east-1:${a}:role/X`, /no ARN/],
  ['AWS', 'arn:aws:iam::11111111111:role/X', /no ARN/],
  ['AWS', `arn:gcp:iam::${a}:role/X`, /no ARN/],
  ['AWS', 'arn:aws:iam', /no ARN/],
  ['AWS', '1111111111111', /no ARN/],
  ['AWS', 'AROA*', /wildcard/],
  ['AWS', 'AGPAXSOARSERVER000001', /no ARN/],
  ['AWS', '', /no ARN/],
  ['Service', '*', /AWS service/],
  ['Service', 'ec2', /AWS service/],
  ['Federated', '*', /identity provider/],
  ['Federated', `arn:aws:iam::${a}:saml-provider/*`, /identity provider/],
  ['Federated', `arn:aws:sts::${a}:saml-provider/x`, /identity provider/],
  ['CanonicalUser', '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be', /Amazon S3/],
  ['aws', '*', /type that IAM does not know/],
  ['__proto__', '*', /type that IAM does not know/],
];

for (const [type, written, because] of refused)
  test(`${type} ${JSON.stringify(written)} is no principal`, () => {
    const { meaning } = parsePrincipal(type, written);
    assert.is(meaning.form, 'invalid');
    assert.match(meaning.form === 'invalid' ? meaning.because : '', because);
  });

test('a principal is printed with its type unless that is AWS', () => {
  assert.is(printPrincipal(parsePrincipal('AWS', '*')), '*');
  assert.is(printPrincipal(parsePrincipal('Service', 'ec2.amazonaws.com')), 'Service:ec2.amazonaws.com');
  assert.is(printPrincipal(parsePrincipal('AWS', 'x'.repeat(1000))).length, 300);
});

test.run();
