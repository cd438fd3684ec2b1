import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parsePolicy } from '../../../src/policy/documents.ts';
import { type AssumeRoleRequest, decideAssumeRole } from '../../../src/policy/index.ts';
import {
  account,
  allow,
  cross,
  deny,
  denying,
  fullAccess,
  grant,
  otherAccount,
  policy,
  refuse,
  role,
  trusting,
  under,
} from '../requests.ts';
import { type DecisionCase, judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/arns');

/** A role of another account trusts the caller, which its own policies decide. */
const asked = (resource: unknown, change: Partial<AssumeRoleRequest> = {}) =>
  trusting({ AWS: role }, { ...cross, identityPolicies: [grant(resource)], ...change });
const refused = (resource: unknown) => asked('*', { identityPolicies: [fullAccess, refuse(resource)] });
const except = (NotResource: unknown) =>
  policy({ Effect: 'Deny', Action: 'sts:*', NotResource }, { Effect: 'Allow', Action: '*', Resource: '*' });
const limited = (resource: unknown) => policy({ Effect: 'Allow', Action: 'sts:*', Resource: resource });

/** Each covers the role when it is completed, and nothing as it stands. */
const covering = ['arn:aws:iam', 'arn:aws:iam:', `arn:aws:iam::${otherAccount}`, 'arn:aws:iam::33333?333333'];
/** Each covers other things only, completed or not. */
const others = [
  'arn:aws:sts',
  'arn:aws-cn:iam',
  'arn:aws:iam:us-east-1',
  'arn:aws:iam::',
  `arn:aws:iam::${account}`,
  'arn:aws:iam::role',
];

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
judgeCases(test, [
  ...[...covering.map((arn) => [arn, true] as const), ...others.map((arn) => [arn, false] as const)].flatMap(
    ([arn, covers]): DecisionCase[] => [
      [`an Allow on ${arn}`, asked(arn), covers ? 'allowed' : 'denied'],
      [`a Deny on ${arn}`, refused(arn), covers ? 'denied' : 'allowed'],
      [`a Deny on all but ${arn}`, asked('*', { identityPolicies: [except(arn)] }), covers ? 'allowed' : 'denied'],
      [`a boundary on ${arn}`, asked('*', { permissionsBoundary: limited(arn) }), covers ? 'allowed' : 'denied'],
      [
        `a service control policy on ${arn}`,
        asked('*', { serviceControlPolicies: [[fullAccess], [limited(arn)]] }),
        covers ? 'allowed' : 'denied',
      ],
      [
        `a resource control policy that denies ${arn}`,
        asked('*', { resourceControlPolicies: [[policy(deny('*', { Resource: arn }))]] }),
        covers ? 'unknown' : 'allowed',
      ],
      [
        `an endpoint policy on ${arn}`,
        asked('*', { endpointPolicy: policy(allow('*', { Resource: arn })) }),
        covers ? 'unknown' : 'denied',
      ],
      [`a session policy on ${arn}`, asked('*', { sessionPolicies: [limited(arn)] }), 'denied'],
    ],
  ),
  [
    'a session policy that denies an ARN that ends early',
    asked('*', { sessionPolicies: [fullAccess, refuse('arn:aws:iam')] }),
    'unknown',
  ],
  ['a wildcard that stands for what is missing', asked('arn:aws:iam:*:role/xsoar-EC2.integration-Role'), 'allowed'],
  ['an ARN without a service', asked('arn:aws'), 'denied'],
  ['an ARN with an empty service', asked('arn:aws:'), 'denied'],
  ['a Deny on an ARN without a service', refused('arn:aws'), 'unknown'],
  ['a variable for the account in Resource', asked(`arn:aws:iam::\${aws:ResourceAccount}:role/*`), 'denied'],
  ['a Deny with a variable for the account', refused(`arn:aws:iam::\${aws:ResourceAccount}:role/*`), 'unknown'],
  ['a Deny with such a variable on another role', refused(`arn:aws:iam::\${aws:ResourceAccount}:role/b*`), 'allowed'],
  ['a Deny with a variable for the partition', refused(`arn:\${aws:Partition}:iam::${otherAccount}:role/*`), 'unknown'],
  ['a Deny with a variable for the service', refused(`arn:aws:\${aws:userid}::${otherAccount}:role/*`), 'unknown'],
]);

const compared = (value: string) => ({ 'aws:PrincipalArn': value });
const own = `arn:aws:iam::\${aws:PrincipalAccount}:role/XsoarServer`;
const elsewhere = `arn:aws:iam::\${aws:ResourceAccount}:role/XsoarServer`;

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-wheretouse
judgeCases(test, [
  ...['ArnLike', 'ArnEquals', 'ForAnyValue:ArnLike', 'ArnEqualsIfExists'].flatMap((operator): DecisionCase[] => [
    [`${operator} with a variable for the account`, under({ [operator]: compared(own) }), 'unknown'],
    [
      `${operator} with such a variable, of another role`,
      under({ [operator]: compared(own.replace('Xsoar', 'Other')) }),
      'denied',
    ],
    [
      `${operator} with a variable that has another value`,
      under({ [operator]: compared(elsewhere) }, {}, cross),
      'denied',
    ],
    [
      `${operator} with a variable that has no value`,
      under({ [operator]: compared(`arn:aws:iam::\${aws:SourceAccount}:role/XsoarServer`) }),
      'denied',
    ],
  ]),
  ...['ArnNotLike', 'ArnNotEquals'].flatMap((operator): DecisionCase[] => [
    [`${operator} with a variable for the account`, under({ [operator]: compared(own) }), 'unknown'],
    [
      `a Deny by ${operator} with a variable for the account`,
      denying(deny('*', { Condition: { [operator]: compared(own) } })),
      'unknown',
    ],
    [
      `a Deny by ${operator} with such a variable, of another role`,
      denying(deny('*', { Condition: { [operator]: compared(own.replace('Xsoar', 'Other')) } })),
      'denied',
    ],
    [
      `${operator} of two values, the other without a variable and equal`,
      under({ [operator]: { 'aws:PrincipalArn': [own, role] } }),
      'denied',
    ],
  ]),
  ...(
    [
      ['partition', `arn:\${aws:PrincipalTag/p}:iam::${account}:role/XsoarServer`, 'aws'],
      ['service', `arn:aws:\${aws:PrincipalTag/p}::${account}:role/XsoarServer`, 'iam'],
      ['prefix', `\${aws:PrincipalTag/p}:aws:iam::${account}:role/XsoarServer`, 'arn'],
    ] as const
  ).flatMap(([part, value, tag]): DecisionCase[] => [
    [`a variable for the ${part}`, under({ ArnLike: compared(value) }, { 'aws:PrincipalTag/p': tag }), 'unknown'],
    [
      `a variable for the ${part} with another value`,
      under({ ArnLike: compared(value) }, { 'aws:PrincipalTag/p': 'x' }),
      'denied',
    ],
    [
      `a variable for the ${part} that is not known`,
      under({ ArnLike: compared(value) }, {}, { unknownContext: ['aws:PrincipalTag/*'] }),
      'unknown',
    ],
  ]),
  [
    'a variable for the region, which ARNs of IAM do not have',
    under({ ArnLike: compared(`arn:aws:iam:\${aws:RequestedRegion}:${account}:role/XsoarServer`) }),
    'denied',
  ],
  [
    'a variable after the fifth colon',
    under(
      { ArnLike: compared(`arn:aws:iam::${account}:role/\${aws:PrincipalTag/n}`) },
      { 'aws:PrincipalTag/n': 'XsoarServer' },
    ),
    'allowed',
  ],
  ['such a variable by StringLike', under({ StringLike: compared(own) }), 'allowed'],
  [
    'a variable before Version 2012-10-17, which is plain text',
    trusting({}, { trustPolicy: { Statement: [allow({ AWS: role }, { Condition: { ArnLike: compared(own) } })] } }),
    'denied',
  ],
]);

test('what an ARN lacks is named where AWS refuses it', () => {
  const invalidOf = (request: AssumeRoleRequest) => decideAssumeRole(request).invalid;
  assert.equal(invalidOf(asked('arn:aws:iam')), []);
  assert.equal(invalidOf(asked('*', { sessionPolicies: [limited('arn:aws:iam')] })), [
    'sessionPolicies[0].Statement[0] names "arn:aws:iam", which ends early, and a session policy takes whole ARNs only',
  ]);
  assert.equal(invalidOf(asked('arn:aws')), [
    'identityPolicies[0].Statement[0] names "arn:aws", which names no service',
  ]);
  assert.equal(invalidOf(asked(elsewhere)), [
    `identityPolicies[0].Statement[0] names "${elsewhere}", which holds a variable before its fifth colon`,
  ]);
  assert.equal(invalidOf(under({ ArnLike: compared(own) })), []);
});

test('only what ARN operators compare with is doubtful', () => {
  const doubts = (Condition: object) =>
    parsePolicy(policy(allow({ AWS: role }, { Condition })), 'p', 'trust').statements[0]?.doubtful;
  assert.is(doubts({ ArnLike: compared(own) })?.length, 1);
  assert.equal(doubts({ StringLike: compared(own), ArnLike: compared(role) }), []);
});

test.run();
