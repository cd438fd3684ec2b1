/** Why an XSOAR server gave nothing that is of use. */
export type Trouble =
  /** The key holds what no header can hold. */
  | 'malformed-key'
  | 'refused-key'
  /** It is XSOAR, but it does not say whether the key is somebody's. */
  | 'unproven-key'
  /** HTML: the address of its pages, or somebody before it that wants a login. */
  | 'web-page'
  /** A redirect. It is never followed: the key would go with it. */
  | 'sent-elsewhere'
  /** XSOAR's own word (303) for what this server, or this edition, does not offer. */
  | 'not-available'
  | 'server-fault'
  | 'not-xsoar'
  /** The certificate is signed by nobody who is trusted. */
  | 'unknown-authority'
  /** It has expired, or is not for this host. */
  | 'bad-certificate'
  | 'proxy-certificate'
  | 'no-way-through-proxy'
  | 'no-such-name'
  | 'no-tls'
  | 'no-connection'
  /** The connection stands, but the answer did not come, or not whole. */
  | 'no-answer'
  | 'interrupted'
  | 'defect';

export interface Failure {
  readonly trouble: Trouble;
  /** One sentence, free of secrets. It repeats no text of the server, which may hold the key. */
  readonly detail: string;
}

/** A failure on its way up. Its message may hold a secret. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string) {
    super(message);
    this.name = 'TroubleError';
    this.trouble = trouble;
  }
}
