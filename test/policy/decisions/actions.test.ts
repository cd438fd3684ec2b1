import { suite } from 'uvu';
import { own, ownCross, role, trusting } from '../requests.ts';
import { judgeCases } from './judge-cases.ts';

const test = suite('policy/decisions/actions');

judgeCases(test, [
  ['sts:*', trusting({ AWS: role }, {}, { Action: 'sts:*' }), 'allowed'],
  ['*', trusting({ AWS: role }, {}, { Action: '*' }), 'allowed'],
  ['another service', trusting({ AWS: role }, own, { Action: 's3:*' }), 'denied'],
  [
    'NotAction of another action',
    trusting({ AWS: role }, {}, { Action: undefined, NotAction: 'sts:TagSession' }),
    'allowed',
  ],
  [
    'NotAction of this action',
    trusting({ AWS: role }, own, { Action: undefined, NotAction: ['sts:tagsession', 'STS:Assume*'] }),
    'denied',
  ],
  [
    'tags passed, and sts:TagSession not trusted',
    trusting({ AWS: role }, { actions: ['sts:AssumeRole', 'sts:TagSession'] }),
    'denied',
  ],
  [
    'a source identity set, and trusted',
    trusting(
      { AWS: role },
      { actions: ['sts:AssumeRole', 'sts:SetSourceIdentity'] },
      { Action: ['sts:AssumeRole', 'sts:SetSourceIdentity'] },
    ),
    'allowed',
  ],
  [
    'a source identity set across accounts, and not in the identity policy',
    trusting({ AWS: role }, { ...ownCross, actions: ['sts:AssumeRole', 'sts:SetSourceIdentity'] }, { Action: 'sts:*' }),
    'denied',
  ],
  [
    'an empty list of actions, which is the default',
    trusting({ AWS: role }, { actions: [] }, { Action: 'sts:TagSession' }),
    'denied',
  ],
]);

test.run();
