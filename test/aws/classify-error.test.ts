import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { classifyError, type FailedCall, isTimeout } from '../../src/aws/classify-error.ts';
import { ScopeGivenUpError } from '../../src/aws/hanging-scopes.ts';
import { InvalidAnswerError } from '../../src/aws/invalid-answer-error.ts';
import { UnansweredError } from '../../src/aws/unanswered-error.ts';
import type { UnknownReason } from '../../src/model/index.ts';
import { explainProxyError, Secrets } from '../../src/network/index.ts';

const test = suite('aws/classify-error');

const failed: FailedCall = {
  call: 'ec2:DescribeInstances',
  permission: 'ec2:DescribeInstances',
  region: 'eu-nowhere-1',
  proven: true,
};

/** An error as the SDK throws it for an answer of AWS. */
function answer(code: string, status: number, message = 'text of AWS'): Error {
  return Object.assign(new Error(message), {
    name: code,
    Code: code,
    $fault: 'client',
    $metadata: { httpStatusCode: status, attempts: 1 },
  });
}

const cases: Readonly<Record<string, readonly [error: unknown, reason: UnknownReason, says: RegExp]>> = {
  'a refusal of IAM': [answer('AccessDenied', 403), 'access-denied', /^AWS refused the call: text of AWS\.$/],
  'a refusal of EC2': [answer('UnauthorizedOperation', 403), 'access-denied', /text of AWS/],
  'throttling with 400': [answer('Throttling', 400), 'throttled', /throttled/],
  'throttling with 503': [answer('RequestLimitExceeded', 503), 'throttled', /throttled/],
  'throttling with 429 only': [answer('Whatever', 429), 'throttled', /throttled/],
  'a region that needs opting in': [answer('OptInRequired', 403), 'region-disabled', /eu-nowhere-1 is not enabled/],
  'an STS region that is off': [answer('RegionDisabledException', 403), 'region-disabled', /not enabled/],
  'AuthFailure with proven credentials': [answer('AuthFailure', 401), 'region-disabled', /not enabled/],
  'an expired session': [answer('ExpiredToken', 403), 'credentials', /ExpiredToken: text/],
  'an expired request of EC2': [answer('RequestExpired', 400), 'credentials', /RequestExpired/],
  'a key that does not exist': [answer('InvalidClientTokenId', 403), 'credentials', /InvalidClientTokenId/],
  'a wrong secret': [answer('SignatureDoesNotMatch', 403), 'credentials', /SignatureDoesNotMatch/],
  'a chain without credentials': [
    Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
      tryNextLink: false,
    }),
    'credentials',
    /^There are no credentials: Could not load/,
  ],
  'a source of credentials that never answers': [
    new UnansweredError('the metadata service gave no answer within 30 s'),
    'credentials',
    /^There are no credentials: the metadata service gave no answer within 30 s\.$/,
  ],
  'a scope that was given up': [
    new ScopeGivenUpError('ec2 in eu-nowhere-1', 'no complete answer within 30 s'),
    'unavailable',
    /^There was no answer: two attempts .*30 s\), so the rest of ec2 in eu-nowhere-1 was given up\.$/,
  ],
  'an error of the service': [answer('InternalError', 500), 'unavailable', /AWS answered 500/],
  'any other error': [answer('ValidationError', 400), 'unavailable', /ValidationError: text/],
  'a host that is not found': [
    Object.assign(new Error('getaddrinfo ENOTFOUND x'), {
      code: 'ENOTFOUND',
      hostname: 'ec2.eu-nowhere-1.amazonaws.com',
    }),
    'unavailable',
    /^The host ec2\.eu-nowhere-1\.amazonaws\.com was not found: does the region eu-nowhere-1 exist\?$/,
  ],
  'a refused connection': [
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED', $metadata: { attempts: 8 } }),
    'unavailable',
    /no answer, 8 times: connect ECONNREFUSED/,
  ],
  'a timeout': [Object.assign(new Error('slow'), { name: 'TimeoutError' }), 'unavailable', /slow/],
  'a missing field': [new InvalidAnswerError('IsTruncated is missing'), 'invalid-answer', /IsTruncated is missing/],
  'a page of a proxy with 403': [
    Object.assign(new Error('Unknown'), { name: 'Unknown', $fault: 'client', $metadata: { httpStatusCode: 403 } }),
    'invalid-answer',
    /HTTP 403 with a page that is not AWS's/,
  ],
  'a body that is no XML': [
    Object.assign(new Error('@aws-sdk XML parse error: no root element.\n  hint'), {
      $metadata: { httpStatusCode: 200 },
    }),
    'invalid-answer',
    /HTTP 200 with a body that cannot be read \(@aws-sdk XML parse error: no root element\.\)/,
  ],
  'an interruption': [Object.assign(new Error('x'), { name: 'AbortError' }), 'not-collected', /interrupted/],
  'a mistake of ours': [new TypeError('x is not a function'), 'defect', /^TypeError: x is not a function\.$/],
  'a thrown string': ['thrown', 'defect', /thrown/],
};

for (const [name, [error, reason, says]] of Object.entries(cases))
  test(`${name} is ${reason}`, () => {
    const unknown = classifyError(error, failed, new Secrets());
    assert.is(unknown.unknown, reason, unknown.detail);
    assert.match(unknown.detail ?? '', says);
    assert.is(unknown.call, failed.call);
    assert.is(unknown.permission, failed.permission);
  });

test('AuthFailure before anything has worked is about the credentials', () => {
  const unknown = classifyError(answer('AuthFailure', 401), { ...failed, proven: false }, new Secrets());
  assert.is(unknown.unknown, 'credentials');
});

const proxy = new URL('http://proxy.example:3128');
const host = { protocol: 'https:', hostname: 'sts.amazonaws.com' };
const named = (name: string, code?: string) => Object.assign(new Error('x'), { name, ...(code && { code }) });

for (const [what, error, expected] of [
  ['an answer that is not complete in time', named('TimeoutError'), true],
  ['a connection that the system gave up', named('TimeoutError', 'ETIMEDOUT'), true],
  ['a proxy that opens no way', explainProxyError(new Error('Proxy timeout'), host, proxy), true],
  ['a connection that is reset, which the SDK names so', named('TimeoutError', 'ECONNRESET'), false],
  ['a refusal of the proxy', explainProxyError(new Error('Bad response: 502'), host, proxy), false],
  ['an interrupt', named('AbortError'), false],
  ['throttling', answer('Throttling', 400), false],
] as const)
  test(`${what} ${expected ? 'took its time' : 'is no time-out'}`, () => {
    assert.is(isTimeout(error), expected);
  });

test.run();
