import { suite } from 'uvu';
import { fullAccess, role, roleId, roleRequest, session, trusting } from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/unread');

judgeCases(test, [
  [
    'a unique id trusted where nobody knows that of the caller',
    trusting({ AWS: roleId }, { caller: { kind: 'role', arn: role, principal: session } }),
    'unknown',
  ],
  [
    'a unique id trusted that aws:userid tells',
    trusting(
      { AWS: roleId },
      { caller: { kind: 'role', arn: role, principal: session }, context: { 'aws:userid': `${roleId}:x` } },
    ),
    'allowed',
  ],
  [
    'a unique id of a user trusted where nobody knows that of the role',
    trusting({ AWS: 'AIDAXSOARREMED0000001' }, { caller: { kind: 'role', arn: role, principal: session } }),
    'denied',
  ],
  [
    'a trust policy that is no JSON',
    roleRequest({ trustPolicy: 'nonsense', identityPolicies: [fullAccess] }),
    'denied',
  ],
  [
    'a caller that has no ARN',
    roleRequest({ caller: { kind: 'role', arn: 'XsoarServer', principal: session } }),
    'unknown',
  ],
  [
    'a caller by its session ARN',
    roleRequest({ caller: { kind: 'role', arn: session, principal: session } }),
    'unknown',
  ],
  ['a target that has no ARN', roleRequest({ target: { arn: 'T' } }), 'unknown'],
]);

test.run();
