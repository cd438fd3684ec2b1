import type { Unknown, UnknownReason } from '../../model/index.ts';

/** Where something failed, for what is said to do about it. */
export interface FailedAt {
  /** What the account is called. */
  readonly account: string;
  readonly role?: string;
  readonly permission?: string;
}

/** What somebody can do about a call that has no answer. */
export function adviseOn(unread: Unknown, at: FailedAt): string {
  return advice[unread.unknown](unread, at);
}

const advice: Readonly<Record<UnknownReason, (unread: Unknown, at: FailedAt) => string>> = {
  'access-denied': ({ call }, { account, role, permission }) =>
    call === 'sts:AssumeRole'
      ? `Let the trust policy of ${role ?? 'the audit role'} name whoever runs trustpath, with the external id if one is configured, and allow that caller sts:AssumeRole: trustpath permissions --account ${account} prints both.`
      : `Allow ${permission ?? call ?? 'the call'} in ${account}: trustpath permissions --account ${account} prints the policy.`,
  credentials: ({ detail = '' }) => adviseOnCredentials(detail),
  'wrong-account': (_, { account }) =>
    `Declare auditRole or profile for ${account}, or run with credentials of that account.`,
  'region-disabled': (_, { account }) => `Enable the region in ${account}, or take it out of the configuration.`,
  unavailable: ({ detail = '' }) => adviseOnConnection(detail),
  'invalid-answer': () =>
    'Something else than AWS answered, a proxy that wants a login for instance: set HTTPS_PROXY to one that lets AWS through, or NO_PROXY.',
  throttled: () => 'AWS throttles the account: run again later.',
  'not-collected': () => 'There was no answer in time: look at the endpoints and the proxy above.',
  'not-declared': (_, { account }) => `Declare ${account} under accounts.`,
  defect: () => 'This is a defect of trustpath: please report it.',
};

function adviseOnCredentials(detail: string): string {
  if (/SignatureDoesNotMatch|IncompleteSignature/.test(detail))
    return 'The secret does not belong to the key id, or was copied with a blank or a quote too many; a clock that is off and a proxy that changes headers break signatures too. Set both parts of the key anew.';
  if (/RequestTimeTooSkewed|Signature (not yet current|expired)/.test(detail))
    return 'The clock of this machine is off: set it (NTP), and run again.';
  if (/Expired/.test(detail)) return 'The credentials have expired: sign in again, for instance with aws sso login.';
  if (/InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|AuthFailure/.test(detail))
    return 'The key does not exist, is inactive, or belongs to another partition of AWS: use another one.';
  return 'Set AWS_PROFILE, or profile or auditRole of the account, to something that gives credentials.';
}

function adviseOnConnection(detail: string): string {
  if (/certificate|self.signed|issuer/i.test(detail))
    return 'The certificate is signed by somebody this machine does not know: name your own authority in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.';
  if (/not found/.test(detail))
    return 'No such name in DNS: look at the region, at AWS_ENDPOINT_URL, and whether this network resolves names of AWS.';
  if (/^AWS answered/.test(detail)) return 'AWS has a fault of its own: run again later.';
  return 'Open the way there: a route or VPC endpoint, or HTTPS_PROXY (and NO_PROXY) for this network.';
}
