/** An organisation as plain JSON. What it leaves out is what AWS has by default, or does not exist. */
export interface FakeSeed {
  /** Long-lived keys by id: whose they are. Any secret is accepted. */
  readonly keys: Readonly<Record<string, { readonly account: string; readonly arn: string }>>;
  /** By account id. */
  readonly accounts: Readonly<Record<string, FakeAccount>>;
  /** Largest page by `service:Operation`, below what the caller asks for: AWS may return fewer. */
  readonly pageSizes?: Readonly<Record<string, number>>;
  /** False: trust documents arrive as plain JSON instead of percent-encoded, as some emulators send them. */
  readonly encoded?: boolean;
  readonly faults?: readonly FakeFault[];
}

export interface FakeAccount {
  /** Default `aws`. */
  readonly partition?: string;
  readonly roles?: readonly FakeRole[];
  readonly users?: readonly FakeUser[];
  readonly groups?: readonly FakeGroup[];
  readonly instanceProfiles?: readonly FakeInstanceProfile[];
  readonly policies?: readonly FakePolicy[];
  /** Instances by region. */
  readonly instances?: Readonly<Record<string, readonly FakeInstance[]>>;
  /** Regions not enabled in this account. */
  readonly disabledRegions?: readonly string[];
  /** `AccountLevel` of the metadata defaults by region. */
  readonly metadataDefaults?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly summary?: Readonly<Record<string, number>>;
}

export interface FakeRole {
  readonly name: string;
  /** Default `/`. */
  readonly path?: string;
  readonly id?: string;
  /** A document, or text that is sent as it stands. */
  readonly trust: object | string;
  readonly inline?: Readonly<Record<string, object>>;
  /** ARNs of attached managed policies. */
  readonly attached?: readonly string[];
  readonly boundary?: string;
  readonly maxSessionDuration?: number;
  readonly tags?: Readonly<Record<string, string>>;
  /** Whether AssumeRole works, and which external id it wants. */
  readonly assumable?: true | { readonly externalId: string };
  /** What AWS says of a refused AssumeRole after the role: which policy refused. */
  readonly refusal?: string;
  /** Seconds after which a session of it ends, whatever was asked for. */
  readonly sessionSeconds?: number;
}

export interface FakeUser {
  readonly name: string;
  readonly path?: string;
  readonly id?: string;
  readonly keys?: readonly { readonly id: string; readonly status?: string; readonly created?: string }[];
  /** Names of its groups. */
  readonly groups?: readonly string[];
  readonly inline?: Readonly<Record<string, object>>;
  readonly attached?: readonly string[];
  readonly boundary?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface FakeGroup {
  readonly name: string;
  readonly path?: string;
  readonly id?: string;
  readonly inline?: Readonly<Record<string, object>>;
  readonly attached?: readonly string[];
}

export interface FakeInstanceProfile {
  readonly name: string;
  readonly path?: string;
  readonly id?: string;
  /** Name of the role it holds. */
  readonly role?: string;
}

export interface FakePolicy {
  readonly name: string;
  readonly path?: string;
  readonly document: object;
  /** Documents of versions that are not the default one. */
  readonly older?: readonly object[];
  /** One of AWS's own. */
  readonly ofAws?: true;
}

export interface FakeInstance {
  readonly id: string;
  /** Default `running`. */
  readonly state?: string;
  readonly vpcId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Over applied, enabled, required and 2; null: the answer lacks that element. */
  readonly metadata?: {
    readonly state?: string | null;
    readonly httpEndpoint?: string | null;
    readonly httpTokens?: string | null;
    readonly hopLimit?: number | null;
  } | null;
  /** Name of the attached instance profile, or an ARN. */
  readonly instanceProfile?: string;
}

/** Which requests a fault is about: all that are given must match. */
export interface FakeMatch {
  /** `service:Operation`. */
  readonly operation?: string;
  readonly account?: string;
  readonly region?: string;
  /** From 1. */
  readonly page?: number;
  /** UserName of the request. */
  readonly user?: string;
}

/** What goes wrong, with which requests, and how often. */
export interface FakeFault {
  readonly on: FakeMatch;
  /** The first matching request that it strikes, from 1 (default). */
  readonly nth?: number;
  /** How many matching requests it strikes from there on; for ever when absent. */
  readonly times?: number;
  readonly action: FakeFaultAction;
}

export type FakeFaultAction =
  | { readonly kind: 'delay'; readonly ms: number }
  /** Throttling 400 from IAM and STS, RequestLimitExceeded 503 from EC2. */
  | { readonly kind: 'throttle' }
  /** AccessDenied or UnauthorizedOperation, 403. */
  | { readonly kind: 'refuse'; readonly text?: string }
  /** ExpiredToken 403, or RequestExpired 400 from EC2. */
  | { readonly kind: 'expire' }
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message: string }
  /** The connection closes before any answer. */
  | { readonly kind: 'reset' }
  /** Half of the body arrives, then the connection closes. */
  | { readonly kind: 'cut' }
  /** Half of the body arrives as if it were all of it. */
  | { readonly kind: 'truncate' }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'garbage' }
  /** The page names itself as the next one. */
  | { readonly kind: 'repeat-token' }
  /** One byte after the other, for ever too slow. */
  | { readonly kind: 'drip'; readonly everyMs: number }
  /** No answer at all; the connection stays open. */
  | { readonly kind: 'hang' }
  /** The answer lacks every element of this name. */
  | { readonly kind: 'omit'; readonly element: string };
