import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Gap } from '../../src/model/index.ts';
import { findUnlisted } from '../../src/report/blind-spots.ts';

const test = suite('report/blind-spots: what is not listed');

const denied = { unknown: 'access-denied', call: 'iam:GetAccountAuthorizationDetails' } as const;
const gap = (over: Partial<Gap>): Gap => ({ ...denied, kind: 'target-role', account: '1', servers: [], ...over });

test('gaps of one account and reason are one line, with every kind, region and server in it', () => {
  const told = findUnlisted([
    gap({ kind: 'target-role', servers: ['b'] }),
    gap({ kind: 'server-role', region: 'us-east-1', servers: ['a', 'b'] }),
    gap({ kind: 'server-role', region: 'eu-west-1' }),
    gap({ account: '2' }),
    gap({ permission: 'iam:ListRoles' }),
    gap({ unknown: 'throttled' }),
    gap({ detail: 'why' }),
  ]);
  assert.equal(
    told.map(({ place, servers }) => [place, servers]),
    [
      ['server-role, target-role in 1 eu-west-1, us-east-1', ['a', 'b']],
      ['target-role in 2', []],
      ['target-role in 1', []],
      ['target-role in 1', []],
      ['target-role in 1', []],
    ],
  );
  assert.equal(
    told.map(({ why }) => [why.unknown, why.permission, why.detail]),
    [
      ['access-denied', undefined, undefined],
      ['access-denied', undefined, undefined],
      ['access-denied', 'iam:ListRoles', undefined],
      ['throttled', undefined, undefined],
      ['access-denied', undefined, 'why'],
    ],
  );
});

test('a gap of no account has no place, and names of AWS are escaped', () => {
  const [placeless, hostile] = findUnlisted([gap({ account: undefined }), gap({ region: 'eu\u001b-1' })]);
  assert.is(placeless?.place, 'target-role');
  assert.is(hostile?.place, 'target-role in 1 eu\\u001b-1');
});

test.run();
