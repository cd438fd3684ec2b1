import { suite } from 'uvu';
import {
  account,
  allow,
  cross,
  deny,
  denying,
  grant,
  otherAccount,
  own,
  ownCross,
  policy,
  role,
  roleId,
  roleRequest,
  root,
  session,
  target,
  trusting,
  user,
  userRequest,
} from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/written');

const trust = policy(allow({ AWS: role }));
const text = JSON.stringify(trust);
const plus = policy(allow({ AWS: role }, { Condition: { StringEquals: { 'sts:ExternalId': 'a+b c' } } }));
const sent = (id: string) => ({ ...roleRequest().context, 'sts:ExternalId': id });
const version = (Version: string | undefined, Condition: object) =>
  roleRequest({ trustPolicy: { Version, Statement: allow({ AWS: role }, { Condition }) } });
const named = { StringEquals: { 'aws:PrincipalAccount': `\${aws:PrincipalAccount}` } };

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
judgeCases(test, [
  [
    'a statement alone',
    roleRequest({ trustPolicy: { Version: '2012-10-17', Statement: allow({ AWS: role }) } }),
    'allowed',
  ],
  [
    'a Deny alone beside an Allow in a list',
    roleRequest({ trustPolicy: policy(allow({ AWS: role }), deny({ AWS: [role] })) }),
    'denied',
  ],
  ['percent-encoded text', roleRequest({ trustPolicy: encodeURIComponent(text) }), 'allowed'],
  [
    'percent-encoded text, in small letters',
    roleRequest({ trustPolicy: encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()) }),
    'allowed',
  ],
  [
    'a plus that was encoded',
    roleRequest({ trustPolicy: encodeURIComponent(JSON.stringify(plus)), context: sent('a+b c') }),
    'allowed',
  ],
  [
    'a plus that was not encoded stays one',
    roleRequest({ trustPolicy: encodeURIComponent(JSON.stringify(plus)).replace('%2B', '+'), context: sent('a+b c') }),
    'allowed',
  ],
  [
    'a plus is no blank',
    roleRequest({ trustPolicy: encodeURIComponent(JSON.stringify(plus)), context: sent('a b c') }),
    'denied',
  ],
  [
    'a percent sign in text that is JSON is itself',
    roleRequest({ trustPolicy: JSON.stringify(plus).replace('a+b c', 'a%2Bb'), context: sent('a%2Bb') }),
    'allowed',
  ],
  [
    'an Effect twice, the last an Allow',
    roleRequest({ trustPolicy: text.replace('"Effect":"Allow"', '"Effect":"Deny","Effect":"Allow"') }),
    'denied',
  ],
  [
    'an Action twice in a Deny',
    roleRequest({
      trustPolicy: JSON.stringify(policy(allow({ AWS: role }), deny({ AWS: role }))).replace(
        /("Action":"sts:AssumeRole")}\]/,
        '$1,"Action":"sts:TagSession"}]',
      ),
    }),
    'allowed',
  ],
  [
    'a condition key twice',
    roleRequest({
      trustPolicy: JSON.stringify(plus).replace('"sts:ExternalId"', '"sts:ExternalId":"x","sts:ExternalId"'),
      context: sent('a+b c'),
    }),
    'denied',
  ],
  ['variables by Version 2012', version('2012-10-17', named), 'allowed'],
  ['variables by Version 2008', version('2008-10-17', named), 'denied'],
  ['variables without Version', version(undefined, named), 'denied'],
  ['a negated variable without Version', version(undefined, { StringNotEquals: named.StringEquals }), 'allowed'],
  ['a Version that is none', version('2020-01-01', {}), 'denied'],
  ['an empty condition', version('2012-10-17', {}), 'allowed'],
  [
    'an element in another case',
    roleRequest({ trustPolicy: policy({ effect: 'Allow', Principal: { AWS: role }, Action: 'sts:AssumeRole' }) }),
    'denied',
  ],
  ['a principal type in another case', trusting({ aws: role }), 'denied'],
  ['an account id that JSON wrote as a number', trusting({ AWS: Number(account) }, own), 'denied'],
  ['an account id of eleven digits', trusting({ AWS: account.slice(1) }, own), 'denied'],
  ['the role with a blank behind it', trusting({ AWS: `${role} ` }, own), 'denied'],
  ['a list of nobody', trusting({ AWS: [] }, own), 'denied'],
  [
    'an Allow of two statements, each lacking half',
    roleRequest({ trustPolicy: policy(allow({ AWS: user }), allow({ AWS: role }, { Action: 'sts:TagSession' })) }),
    'denied',
  ],
  ['an action with a blank', trusting({ AWS: role }, {}, { Action: ' sts:AssumeRole' }), 'denied'],
  ['an action by question marks', trusting({ AWS: role }, {}, { Action: 'sts:Assume????' }), 'allowed'],
  ['an action without its end', trusting({ AWS: role }, {}, { Action: 'sts:Assume' }), 'denied'],
  ['actions of every service', trusting({ AWS: role }, {}, { Action: '*:AssumeRole' }), 'allowed'],
  [
    'NotAction of a list that holds it',
    trusting({ AWS: role }, own, { Action: undefined, NotAction: ['s3:*', 'STS:assume*'] }),
    'denied',
  ],
]);

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
judgeCases(test, [
  ['role and everyone in one list', trusting({ AWS: ['*', role] }), 'allowed'],
  ['role and account in one list, without an identity policy', trusting({ AWS: [root, role] }), 'allowed'],
  ['the account of another and its role in one list', trusting({ AWS: [otherAccount, root] }, own), 'allowed'],
  ['a Deny of the account by its digits', denying(deny({ AWS: account })), 'denied'],
  ['a Deny of a user, where a role calls', denying(deny({ AWS: user })), 'allowed'],
  [
    'a Deny of everyone but by condition',
    denying(deny({ AWS: '*' }, { Condition: { ArnNotLike: { 'aws:PrincipalArn': [role, user] } } })),
    'allowed',
  ],
  [
    'a Deny of every session but this one',
    denying(deny({ AWS: '*' }, { Condition: { StringNotLike: { 'aws:userid': `${roleId}:i-0123456789abcdef0` } } })),
    'allowed',
  ],
  [
    'a Deny of every session but another',
    denying(deny({ AWS: '*' }, { Condition: { StringNotLike: { 'aws:userid': `${roleId}:i-0fff*` } } })),
    'denied',
  ],
  ['a Deny of a service', denying(deny({ Service: 'ec2.amazonaws.com' })), 'allowed'],
  ['a Deny of a provider', denying(deny({ Federated: `arn:aws:iam::${account}:saml-provider/idp` })), 'allowed'],
  [
    'a Deny of the session across accounts',
    roleRequest({ ...ownCross, trustPolicy: policy(allow({ AWS: root }), deny({ AWS: session })) }),
    'denied',
  ],
  [
    'a user in the path of another',
    userRequest({
      trustPolicy: policy(allow({ AWS: user.replace('user/', 'user/x/') })),
      identityPolicies: [grant(target)],
    }),
    'denied',
  ],
  [
    'everyone of one account by condition, across accounts',
    trusting({ AWS: '*' }, cross, { Condition: { StringEquals: { 'aws:PrincipalAccount': account } } }),
    'denied',
  ],
  [
    'the account under a condition on the role',
    trusting({ AWS: root }, {}, { Condition: { ArnEquals: { 'aws:PrincipalArn': role } } }),
    'denied',
  ],
]);

test.run();
