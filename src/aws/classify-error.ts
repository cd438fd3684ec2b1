import type { Unknown, UnknownReason } from '../model/index.ts';
import { isCertificateError, type Secrets } from '../network/index.ts';
import { ScopeGivenUpError } from './hanging-scopes.ts';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import { UnansweredError } from './unanswered-error.ts';

/** Which call failed, for what is said about it. */
export interface FailedCall {
  /** `service:Operation`. */
  readonly call: string;
  readonly permission: string;
  readonly region: string;
  /** Whether these very credentials have worked before: then AuthFailure of EC2 means that the region is not enabled. */
  readonly proven: boolean;
}

/** An error of the SDK, as far as its errors have anything in common. */
interface SdkError {
  readonly name?: string;
  readonly message?: string;
  /** Code on the wire; absent when the answer was not one of AWS. */
  readonly Code?: string;
  /** Code of Node for a failed connection. */
  readonly code?: unknown;
  readonly hostname?: string;
  readonly tryNextLink?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
}

const throttling =
  /^(Throttl|RequestLimitExceeded|RequestThrottled|TooManyRequests|SlowDown|BandwidthLimitExceeded|EC2Throttled|LimitExceededException|PriorRequestNotComplete)/;
const denied = /^(AccessDenied|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized)/;
const regionDisabled = /^(OptInRequired|RegionDisabled)/;
const badCredentials =
  /^(ExpiredToken|RequestExpired|InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidIdentityToken|IDPRejectedClaim|RequestTimeTooSkewed|AuthFailure)/;

export function isThrottling(error: unknown): boolean {
  const { name = '', $metadata } = (error ?? {}) as SdkError;
  return throttling.test(name) || $metadata?.httpStatusCode === 429;
}

/** No answer in time, or no connection. A connection that is reset is not meant: that costs no time. */
export function isTimeout(error: unknown): boolean {
  const { name, code } = (error ?? {}) as SdkError;
  return code === 'ETIMEDOUT' || (name === 'TimeoutError' && code === undefined);
}

/** An answer that no retry of the SDK repeats: not XML, not AWS's, or without what AWS always sends. */
export function isInvalidAnswer(error: unknown): boolean {
  if (error instanceof InvalidAnswerError) return true;
  const { Code, $metadata } = (error ?? {}) as SdkError;
  const status = $metadata?.httpStatusCode;
  return status !== undefined && status < 500 && status !== 429 && !Code && !isThrottling(error);
}

/** Says why a call has no answer, in words that hold no secret. */
export function classifyError(error: unknown, failed: FailedCall, secrets: Secrets): Unknown {
  const [unknown, text] = explain((error ?? {}) as SdkError, failed, error);
  return { unknown, call: failed.call, permission: failed.permission, detail: secrets.sentence(text) };
}

function explain(error: SdkError, { region, call, proven }: FailedCall, thrown: unknown): [UnknownReason, string] {
  const {
    Code: wire,
    name = '',
    message = String(thrown),
    $metadata: { httpStatusCode: status, attempts = 1 } = {},
  } = error;
  const code = wire ?? name;
  const tries = attempts > 1 ? `, ${attempts} times` : '';
  if (name === 'AbortError') return ['not-collected', `The run was interrupted before ${call} had an answer`];
  if (thrown instanceof UnansweredError) return ['credentials', `There are no credentials: ${message}`];
  if (thrown instanceof ScopeGivenUpError) return ['unavailable', `There was no answer: ${message}`];
  if (isThrottling(thrown)) return ['throttled', `AWS throttled the call${tries}: ${message}`];
  if (isInvalidAnswer(thrown))
    return ['invalid-answer', `The answer is not one that AWS gives: ${reasonOf(error, thrown)}`];
  if (status !== undefined && status >= 500) return ['unavailable', `AWS answered ${status}${tries}: ${message}`];
  if (denied.test(code)) return ['access-denied', `AWS refused the call: ${message}`];
  if (regionDisabled.test(code) || (code === 'AuthFailure' && proven))
    return ['region-disabled', `The region ${region} is not enabled in this account: ${message}`];
  if (badCredentials.test(code)) return ['credentials', `AWS did not accept the credentials: ${code}: ${message}`];
  if (error.tryNextLink !== undefined || /ProviderError$/.test(name))
    return ['credentials', `There are no credentials: ${message}`];
  if (status !== undefined) return ['unavailable', `AWS answered ${status}${tries}: ${code}: ${message}`];
  if (name === 'ProxyError') return ['unavailable', `${message}${tries}`];
  if (isCertificateError(error.code))
    return [
      'unavailable',
      `The certificate of the host, or of a proxy before it, was not accepted (${error.code}: ${message}). Where your network ` +
        'has an authority of its own, name its certificate in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS',
    ];
  if (error.code === 'ENOTFOUND' || name === 'EndpointError' || message.startsWith('Region not accepted'))
    return [
      'unavailable',
      `The host ${error.hostname ?? 'of the call'} was not found: does the region ${region} exist?`,
    ];
  if (name === 'TimeoutError' || (typeof error.code === 'string' && !(thrown instanceof TypeError)))
    return ['unavailable', `There was no answer${tries}: ${message || String(error.code)}`];
  return ['defect', `${name}: ${message}`];
}

/** The SDK appends a hint for developers to what it could not read. */
function reasonOf(error: SdkError, thrown: unknown): string {
  if (thrown instanceof InvalidAnswerError) return thrown.message;
  const status = `HTTP ${error.$metadata?.httpStatusCode}`;
  if (error.name === 'Unknown' || error.name === 'NotFound') return `${status} with a page that is not AWS's`;
  return `${status} with a body that cannot be read (${(error.message ?? '').split('\n')[0]})`;
}
