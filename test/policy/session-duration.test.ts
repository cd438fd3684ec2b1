import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CallerCredentials, type DurationDecision, decideDuration } from '../../src/policy/index.ts';

const test = suite('policy/session-duration');

type Row = readonly [
  credentials: CallerCredentials,
  seconds: number | undefined,
  most: number | undefined,
  expected: DurationDecision['decision'],
  says: RegExp,
];

const rows: readonly Row[] = [
  ['user', 899, 43_200, 'denied', /less than the 900 s/],
  ['user', 900, 3600, 'allowed', /900 s/],
  ['user', 43_201, 43_200, 'denied', /more than the 43200 s that STS grants at most/],
  ['user', 43_201, undefined, 'denied', /at most/],
  ['user', undefined, 3600, 'allowed', /3600 s/],
  ['user', 7200, 3600, 'denied', /MaxSessionDuration of 3600 s/],
  ['user', 43_200, 43_200, 'allowed', /43200 s/],
  ['user', 3600, undefined, 'allowed', /3600 s/],
  ['user', 3601, undefined, 'unknown', /was not read/],
  ['role-session', 3601, 43_200, 'denied', /temporary credentials/],
  ['role-session', 3600, 43_200, 'allowed', /3600 s/],
  ['role-session', undefined, undefined, 'allowed', /3600 s/],
  ['role-session', 7200, 3600, 'denied', /MaxSessionDuration/],
  ['role-session', 7200, undefined, 'denied', /temporary credentials/],
  ['session-token', 7200, 43_200, 'denied', /temporary credentials/],
  ['session-token', 3600, 3600, 'allowed', /3600 s/],
  ['instance-profile', 7200, 43_200, 'unknown', /both ways for instance profiles/],
  ['instance-profile', 7200, undefined, 'unknown', /both ways for instance profiles/],
  ['instance-profile', 7200, 3600, 'denied', /MaxSessionDuration/],
  ['instance-profile', 3600, 3600, 'allowed', /3600 s/],
  ['instance-profile', 899, undefined, 'denied', /less than/],
];

for (const [credentials, seconds, most, expected, says] of rows)
  test(`${seconds ?? 'the default'} s by ${credentials} on a role of ${most ?? 'unread'} s: ${expected}`, () => {
    const { decision, because } = decideDuration(credentials, seconds, most);
    assert.is(decision, expected);
    assert.match(because, says);
    assert.match(because, new RegExp(`^${expected}: `, 'i'));
  });

test.run();
