import { suite } from 'uvu';
import { account, deny, denying, role, under, userUnder } from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/operators');

const ip = (address: string) => ({ 'aws:SourceIp': address });
const tag = (value: string) => ({ 'aws:PrincipalTag/a': value });
const keys = (...values: string[]) => ({ 'aws:TagKeys': values });

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
judgeCases(test, [
  [
    'StringEquals of several values',
    under({ StringEquals: { 'aws:PrincipalTag/a': ['x', 'y'] } }, tag('y')),
    'allowed',
  ],
  [
    'StringNotEquals of several, one is it',
    under({ StringNotEquals: { 'aws:PrincipalTag/a': ['x', 'y'] } }, tag('y')),
    'denied',
  ],
  [
    'StringNotEquals of several, none is it',
    under({ StringNotEquals: { 'aws:PrincipalTag/a': ['x', 'y'] } }, tag('z')),
    'allowed',
  ],
  ['StringEquals in another case', under({ StringEquals: { 'aws:PrincipalTag/a': 'x' } }, tag('X')), 'denied'],
  [
    'StringEqualsIgnoreCase in another case',
    under({ StringEqualsIgnoreCase: { 'aws:PrincipalTag/a': 'x' } }, tag('X')),
    'allowed',
  ],
  [
    'StringNotEqualsIgnoreCase in another case',
    under({ StringNotEqualsIgnoreCase: { 'aws:PrincipalTag/a': 'x' } }, tag('X')),
    'denied',
  ],
  ['StringLike in another case', under({ StringLike: { 'aws:PrincipalTag/a': 'x*' } }, tag('Xy')), 'denied'],
  ['StringLike by one character', under({ StringLike: { 'aws:PrincipalTag/a': 'x?' } }, tag('xy')), 'allowed'],
  ['StringLike by one character too few', under({ StringLike: { 'aws:PrincipalTag/a': 'x??' } }, tag('xy')), 'denied'],
  ['StringLike of a star in the request', under({ StringLike: { 'aws:PrincipalTag/a': 'xyz' } }, tag('x*')), 'denied'],
  ['StringEquals of empty text', under({ StringEquals: { 'aws:PrincipalTag/a': '' } }, tag('')), 'allowed'],
  ['StringEquals of empty text, nothing carried', under({ StringEquals: { 'aws:PrincipalTag/a': '' } }), 'denied'],
  ['StringNotLike of anything, nothing carried', under({ StringNotLike: { 'aws:PrincipalTag/a': '*' } }), 'allowed'],
  ['an operator in another case', under({ stringequals: { 'aws:PrincipalTag/a': 'x' } }, tag('x')), 'allowed'],
  ['IfExists of another value', under({ StringEqualsIfExists: { 'aws:PrincipalTag/a': 'x' } }, tag('y')), 'denied'],
  ['IfExists of a negated operator', under({ StringNotEqualsIfExists: { 'aws:PrincipalTag/a': 'x' } }), 'allowed'],
  ['a tag key minds no case', under({ StringEquals: { 'aws:principaltag/A': 'x' } }, tag('x')), 'allowed'],
  [
    'one key by two operators, both hold',
    under({ StringLike: { 'aws:PrincipalTag/a': 'x*' }, StringNotEquals: { 'aws:PrincipalTag/a': 'xz' } }, tag('xy')),
    'allowed',
  ],
  [
    'one key by two operators, one fails',
    under({ StringLike: { 'aws:PrincipalTag/a': 'x*' }, StringNotEquals: { 'aws:PrincipalTag/a': 'xy' } }, tag('xy')),
    'denied',
  ],
  ['ArnLike with fewer parts', under({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam:*' } }), 'denied'],
  ['ArnLike with a star for all', under({ ArnLike: { 'aws:PrincipalArn': '*' } }), 'denied'],
  ['ArnLike with a star in each part', under({ ArnLike: { 'aws:PrincipalArn': 'arn:*:iam::*:*' } }), 'allowed'],
  ['ArnLike over slashes', under({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:*Server' } }), 'allowed'],
  ['ArnEquals in another case', under({ ArnEquals: { 'aws:PrincipalArn': role.toLowerCase() } }), 'denied'],
  [
    'ArnNotEquals with a wildcard that covers it',
    under({ ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Xsoar*' } }),
    'denied',
  ],
  ['ArnNotLike on an absent key', under({ ArnNotLike: { 'aws:SourceArn': '*' } }), 'allowed'],
  ['NumericEquals by value', under({ NumericEquals: { 'aws:PrincipalTag/a': '10.0' } }, tag('10')), 'allowed'],
  [
    'NumericLessThan by value, not by text',
    under({ NumericLessThan: { 'aws:PrincipalTag/a': '10' } }, tag('9')),
    'allowed',
  ],
  [
    'NumericLessThanEquals of the limit',
    under({ NumericLessThanEquals: { 'aws:PrincipalTag/a': 10 } }, tag('10')),
    'allowed',
  ],
  [
    'NumericGreaterThan of the limit',
    under({ NumericGreaterThan: { 'aws:PrincipalTag/a': '10' } }, tag('10')),
    'denied',
  ],
  [
    'NumericNotEquals of several, one is it',
    under({ NumericNotEquals: { 'aws:PrincipalTag/a': ['1', '2'] } }, tag('2')),
    'denied',
  ],
  [
    'NumericLessThan of what is no number',
    under({ NumericLessThan: { 'aws:PrincipalTag/a': '10' } }, tag('few')),
    'denied',
  ],
  [
    'NumericLessThan of a negative number',
    under({ NumericLessThan: { 'aws:PrincipalTag/a': '-1' } }, tag('-2')),
    'allowed',
  ],
  [
    'DateGreaterThan, the policy in seconds',
    under({ DateGreaterThan: { 'aws:CurrentTime': '1577836800' } }),
    'allowed',
  ],
  ['DateEquals across zones', under({ DateEquals: { 'aws:CurrentTime': '2026-11-24T02:00:00+02:00' } }), 'allowed'],
  ['DateLessThan of a day', under({ DateLessThan: { 'aws:CurrentTime': '2026-11-25' } }), 'allowed'],
  [
    'DateGreaterThanEquals of the same day',
    under({ DateGreaterThanEquals: { 'aws:CurrentTime': '2026-11-24' } }),
    'allowed',
  ],
  [
    'DateNotEquals on an absent key',
    userUnder({ DateNotEquals: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } }),
    'allowed',
  ],
  ['Bool of a JSON boolean', under({ Bool: { 'aws:SecureTransport': true } }), 'allowed'],
  ['Bool in capitals', under({ Bool: { 'aws:SecureTransport': 'TRUE' } }), 'allowed'],
  ['Bool of either', under({ Bool: { 'aws:MultiFactorAuthPresent': ['true', 'false'] } }), 'allowed'],
  ['Bool false on an absent key', userUnder({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }), 'denied'],
  [
    'BoolIfExists false on an absent key',
    userUnder({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }),
    'allowed',
  ],
  ['Null of MFA for a user', userUnder({ Null: { 'aws:MultiFactorAuthPresent': 'true' } }), 'allowed'],
  ['Null false of what is carried', under({ Null: { 'sts:RoleSessionName': 'false' } }), 'allowed'],
  ['Null of a JSON boolean', under({ Null: { 'sts:ExternalId': true } }), 'allowed'],
  ['Null with IfExists, which is none', under({ NullIfExists: { 'sts:ExternalId': 'true' } }), 'denied'],
  [
    'BinaryEquals of the same bytes',
    under({ BinaryEquals: { 'aws:PrincipalTag/a': 'QmluYXJ5' } }, tag('QmluYXJ5')),
    'allowed',
  ],
  [
    'BinaryEquals of other bytes',
    under({ BinaryEquals: { 'aws:PrincipalTag/a': 'QmluYXJ5' } }, tag('qmluYXJ5')),
    'denied',
  ],
  [
    'IpAddress at the end of a range',
    under({ IpAddress: { 'aws:SourceIp': '203.0.113.0/25' } }, ip('203.0.113.127')),
    'allowed',
  ],
  [
    'IpAddress past the end of a range',
    under({ IpAddress: { 'aws:SourceIp': '203.0.113.0/25' } }, ip('203.0.113.128')),
    'denied',
  ],
  ['IpAddress of everything', under({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }, ip('203.0.113.1')), 'allowed'],
  [
    'IpAddress of IPv6, shortened',
    under({ IpAddress: { 'aws:SourceIp': '2001:DB8:1234:5678::/64' } }, ip('2001:db8:1234:5678:0:0:0:1')),
    'allowed',
  ],
  [
    'IpAddress of IPv6, another network',
    under({ IpAddress: { 'aws:SourceIp': '2001:DB8:1234:5678::/64' } }, ip('2001:db8:1234:5679::1')),
    'denied',
  ],
  [
    'IpAddress of IPv4 for an IPv6 address',
    under({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }, ip('2001:db8::1')),
    'denied',
  ],
  [
    'NotIpAddress of several, one holds it',
    under({ NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '203.0.113.0/24'] } }, ip('203.0.113.1')),
    'denied',
  ],
  [
    'NotIpAddress through an endpoint, where the key is absent',
    under({ NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    'allowed',
  ],
  [
    'a Deny by NotIpAddress through an endpoint',
    denying(deny({ AWS: '*' }, { Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } })),
    'denied',
  ],
  [
    'StringEquals of an address range',
    under({ StringEquals: { 'aws:SourceIp': '203.0.113.0/24' } }, ip('203.0.113.1')),
    'denied',
  ],
]);

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
judgeCases(test, [
  [
    'ForAllValues of a subset',
    under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, keys('a')),
    'allowed',
  ],
  [
    'ForAllValues of one too many',
    under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, keys('a', 'c')),
    'denied',
  ],
  [
    'ForAllValues of empty text alone',
    under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } }, keys('')),
    'allowed',
  ],
  [
    'ForAllValues and Null together, nothing carried',
    under({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' }, Null: { 'aws:TagKeys': 'false' } }),
    'denied',
  ],
  [
    'ForAnyValue of one in common',
    under({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, keys('b', 'c')),
    'allowed',
  ],
  [
    'ForAnyValue of none in common',
    under({ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, keys('c')),
    'denied',
  ],
  [
    'ForAnyValue negated, one is another',
    under({ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'a' } }, keys('a', 'b')),
    'allowed',
  ],
  ['ForAnyValue negated on an absent key', under({ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'a' } }), 'denied'],
  [
    'ForAllValues negated, one is it',
    under({ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': 'a' } }, keys('a', 'b')),
    'denied',
  ],
  [
    'ForAllValues on a key with one value',
    under({ 'ForAllValues:StringEquals': { 'aws:PrincipalAccount': account } }),
    'allowed',
  ],
  [
    'a negated operator without a set on several values',
    under({ StringNotEquals: { 'aws:TagKeys': 'a' } }, keys('b')),
    'denied',
  ],
  [
    'a Deny by ForAllValues, nothing carried',
    denying(deny({ AWS: '*' }, { Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } } })),
    'denied',
  ],
]);

test.run();
