import { suite } from 'uvu';
import {
  account,
  cross,
  grant,
  ofPathRole,
  otherAccount,
  own,
  pathRole,
  role,
  session,
  trusting,
  under,
  userUnder,
} from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/conditions');

judgeCases(test, [
  ['an external id demanded', under({ StringEquals: { 'sts:ExternalId': 'a' } }), 'denied'],
  [
    'an external id in another case',
    under({ StringEquals: { 'sts:ExternalId': 'a' } }, { 'sts:ExternalId': 'A' }),
    'denied',
  ],
  ['no external id wanted, none sent', under({ Null: { 'sts:ExternalId': 'true' } }), 'allowed'],
  [
    'aws:PrincipalArn of the role',
    trusting({ AWS: '*' }, {}, { Condition: { ArnEquals: { 'aws:PrincipalArn': role } } }),
    'allowed',
  ],
  [
    'aws:PrincipalArn of the session',
    trusting({ AWS: '*' }, own, { Condition: { ArnEquals: { 'aws:PrincipalArn': session } } }),
    'denied',
  ],
  [
    'aws:PrincipalArn with the path',
    trusting({ AWS: '*' }, ofPathRole, { Condition: { ArnEquals: { 'aws:PrincipalArn': pathRole } } }),
    'allowed',
  ],
  [
    'aws:PrincipalArn without the path',
    trusting({ AWS: '*' }, ofPathRole, { Condition: { ArnEquals: { 'aws:PrincipalArn': role } } }),
    'denied',
  ],
  [
    'a wildcard under StringEquals',
    trusting(
      { AWS: '*' },
      {},
      { Condition: { StringEquals: { 'aws:PrincipalArn': `arn:aws:iam::${account}:role/*` } } },
    ),
    'denied',
  ],
  [
    'ArnNotLike',
    trusting({ AWS: '*' }, {}, { Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${account}:user/*` } } }),
    'allowed',
  ],
  [
    'aws:PrincipalAccount',
    trusting({ AWS: '*' }, {}, { Condition: { StringEquals: { 'aws:PrincipalAccount': account } } }),
    'allowed',
  ],
  [
    'aws:PrincipalAccount of another',
    trusting({ AWS: '*' }, {}, { Condition: { StringEquals: { 'aws:PrincipalAccount': otherAccount } } }),
    'denied',
  ],
  [
    'aws:PrincipalOrgID told',
    under({ StringEquals: { 'aws:PrincipalOrgID': 'o-a' } }, { 'aws:PrincipalOrgID': 'o-a' }),
    'allowed',
  ],
  [
    'aws:PrincipalOrgID not known',
    under({ StringEquals: { 'aws:PrincipalOrgID': 'o-a' } }, {}, { unknownContext: ['AWS:principalorgid'] }),
    'unknown',
  ],
  [
    'aws:SourceIp not known',
    under({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, {}, { unknownContext: ['aws:SourceIp'] }),
    'unknown',
  ],
  [
    'aws:SourceIp not known, but another test fails',
    under(
      { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' }, StringEquals: { 'aws:PrincipalAccount': otherAccount } },
      {},
      { unknownContext: ['aws:SourceIp'] },
    ),
    'denied',
  ],
  [
    'aws:SourceIp named unknown and given',
    under(
      { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      { 'aws:sourceip': '203.0.113.9' },
      { unknownContext: ['aws:SourceIp'] },
    ),
    'allowed',
  ],
  ['aws:SourceVpce where no endpoint is used', under({ StringEquals: { 'aws:SourceVpce': 'vpce-0a' } }), 'denied'],
  [
    'aws:SourceVpc of another',
    under({ StringEquals: { 'aws:SourceVpc': 'vpc-0a' } }, { 'aws:SourceVpc': 'vpc-0b' }),
    'denied',
  ],
  ['MFA demanded of a role by Bool', under({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), 'denied'],
  ['MFA demanded of a user by Bool', userUnder({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), 'denied'],
  [
    'MFA demanded of a user by BoolIfExists, which a key passes',
    userUnder({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }),
    'allowed',
  ],
  [
    'MFA not known',
    under(
      { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
      {},
      { context: {}, unknownContext: ['aws:MultiFactorAuthPresent'] },
    ),
    'unknown',
  ],
  ['an age of MFA demanded', under({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }), 'denied'],
  ['another session name demanded', under({ StringEquals: { 'sts:RoleSessionName': 'other' } }), 'denied'],
  ['tag keys demanded of all, none sent', under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }), 'allowed'],
  [
    'tag keys demanded of all, another sent',
    under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } }, { 'aws:TagKeys': ['a', 'b'] }),
    'denied',
  ],
  ['a source identity demanded', under({ StringLike: { 'sts:SourceIdentity': '*' } }), 'denied'],
  [
    'two operators, one fails',
    under({ StringEquals: { 'aws:PrincipalAccount': account }, Bool: { 'aws:SecureTransport': 'false' } }),
    'denied',
  ],
  ['a date that has passed', under({ DateLessThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }), 'denied'],
  ['a date to come', under({ DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } }), 'allowed'],
  ['a date to come, in seconds', under({ NumericLessThan: { 'aws:EpochTime': '1999999999' } }), 'allowed'],
  [
    'the age of a token not known',
    under(
      { DateGreaterThan: { 'aws:TokenIssueTime': '2026-11-23T12:00:00Z' } },
      {},
      { unknownContext: ['aws:TokenIssueTime'] },
    ),
    'unknown',
  ],
  ['aws:PrincipalType of a role', under({ StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }), 'allowed'],
  ['aws:PrincipalType of a user', userUnder({ StringEquals: { 'aws:PrincipalType': 'User' } }), 'allowed'],
  ['aws:PrincipalIsAWSService', under({ Bool: { 'aws:PrincipalIsAWSService': 'false' } }), 'allowed'],
  [
    'aws:ResourceAccount of the target',
    trusting(
      { AWS: '*' },
      {
        ...cross,
        identityPolicies: [grant('*', { Condition: { StringEquals: { 'aws:ResourceAccount': otherAccount } } })],
      },
    ),
    'allowed',
  ],
  [
    'a regional endpoint where another region is demanded',
    under({ StringEquals: { 'aws:RequestedRegion': 'us-west-2' } }),
    'denied',
  ],
  ['an operator that IAM does not know', under({ StringSame: { a: 'b' } }), 'denied'],
]);

test.run();
