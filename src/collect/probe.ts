import {
  type Aws,
  callName,
  isOwnEndpoint,
  type Limits,
  type ListOperation,
  openAws,
  type Reach,
} from '../aws/index.ts';
import { compareText, type Topology, type Unknown } from '../model/index.ts';
import { loginsOf } from './logins.ts';
import type { Plan, PlannedCall } from './plan.ts';
import { readPlan } from './read-plan.ts';

export type { Reach } from '../aws/index.ts';
export { readProxies } from '../network/index.ts';

export interface ProbeOptions {
  readonly topology: Topology;
  readonly plan: Plan;
  /** By account id. */
  readonly externalIds: ReadonlyMap<string, string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM: the authorities that AWS's certificates are held against, in place of those that Node knows. */
  readonly certificates?: string;
  /** Ends everything that is still open; what has no answer then is `not-collected`. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** One permission that the plan needs somewhere, tried by the cheapest call that needs it. */
export interface PermissionProbe {
  readonly account: string;
  readonly permission: string;
  readonly region?: string;
  readonly unread?: Unknown;
}

/** Whose credentials an account is read with, or why there are none. */
export interface IdentityProbe {
  readonly account: string;
  readonly arn?: string;
  readonly unread?: Unknown;
}

export interface Probed {
  /** By account, in the order of the topology. */
  readonly identities: readonly IdentityProbe[];
  /** In the order of the plan. */
  readonly permissions: readonly PermissionProbe[];
  /** Why nothing could be signed at all, if so. */
  readonly noCredentials?: NoCredentials;
}

export interface NoCredentials {
  readonly why: string;
  /** A source gave no answer in time, or none is to be expected of it. */
  readonly unanswered: boolean;
}

/** An endpoint that is not AWS's own, but one that a setting of the environment or of a profile names. */
export interface Elsewhere {
  /** `https://host:port`. */
  readonly endpoint: string;
  /** Sorted. */
  readonly services: readonly string[];
}

/** A run that tries everything a plan needs, all accounts side by side, and reads nothing. */
export interface Prober {
  /** Where settings lead calls; sends nothing. Sorted by endpoint. */
  elsewhere(): Promise<readonly Elsewhere[]>;
  /** Every endpoint that the plan asks, without credentials. */
  reach(): Promise<readonly Reach[]>;
  /** Identity and permissions. Never rejects for what AWS or the credentials say. */
  probe(): Promise<Probed>;
  close(): void;
}

/** Short: somebody waits. */
const limits: Limits = { attempts: 2, connectMs: 3_000, attemptMs: 5_000, credentialsMs: 5_000 };

/** Throws ProblemsError when the environment names a proxy that is none. */
export async function openProber(options: ProbeOptions): Promise<Prober> {
  const { plan, topology, externalIds, env, certificates, signal, now } = options;
  const accounts = new Set(plan.calls.map(({ account }) => account));
  const logins = loginsOf(topology, accounts, externalIds);
  const aws = await openAws({
    logins,
    concurrency: { calls: 64, perScope: 8 },
    env,
    signal,
    limits,
    ...(certificates && { certificates }),
  });
  return {
    elsewhere: () => findElsewhere(plan, topology, aws),
    reach: () => reachAll(plan, aws, now),
    probe: () => probeAll(plan, topology, aws),
    close: () => aws.close(),
  };
}

async function findElsewhere({ calls }: Plan, { accounts }: Topology, aws: Aws): Promise<readonly Elsewhere[]> {
  const profiles = new Map(accounts.map(({ id, profile }) => [id, profile]));
  // A place is that of all accounts whose profile has the same settings.
  const places = firstOfEach(calls, ({ account, service, region }) => `${profiles.get(account)} ${service} ${region}`);
  const services = new Map<string, Set<string>>();
  await Promise.all(
    places.map(async ({ account, service, region }) => {
      const endpoint = await aws.endpointOf(account, service as Reach['service'], region);
      if (endpoint === undefined || isOwnEndpoint(endpoint)) return;
      services.set(endpoint, (services.get(endpoint) ?? new Set()).add(service));
    }),
  );
  return [...services]
    .map(([endpoint, own]) => ({ endpoint, services: [...own].sort() }))
    .sort((one, other) => compareText(one.endpoint, other.endpoint));
}

async function reachAll({ calls }: Plan, aws: Aws, now: () => Date): Promise<readonly Reach[]> {
  const asked = await Promise.all(
    firstOfEach(calls, ({ account, service, region }) => `${account} ${service} ${region}`).map(
      ({ account, service, region }) => aws.reach(account, service as Reach['service'], region, now),
    ),
  );
  const failedFirst = [...asked].sort((one, other) => Number(!one.failure) - Number(!other.failure));
  const byEndpoint = firstOfEach(failedFirst, ({ endpoint }) => endpoint);
  return byEndpoint.sort((one, other) => (one.endpoint < other.endpoint ? -1 : 1));
}

async function probeAll(plan: Plan, topology: Topology, aws: Aws): Promise<Probed> {
  const noCredentials = await lackOfCredentials(aws);
  if (noCredentials !== undefined) return { identities: [], permissions: [], noCredentials };
  const accounts = topology.accounts
    .map(({ id }) => id)
    .filter((id) => plan.calls.some(({ account }) => account === id));
  const tried = new Map<string, Promise<{ items: []; unread?: Unknown }>>();
  const [identities] = await Promise.all([
    Promise.all(accounts.map((account) => identify(account, aws))),
    readPlan(plan, topology, cheap(aws, tried)),
  ]);
  const permissions = firstOfEach(plan.calls, keyOfCall).filter(({ service }) => service !== 'sts');
  return {
    identities,
    permissions: await Promise.all(
      permissions.map(async (call): Promise<PermissionProbe> => {
        const { account, permission, region } = call;
        const unread = (await tried.get(keyOfCall(call)))?.unread;
        return { account, permission, ...(region !== undefined && { region }), ...(unread && { unread }) };
      }),
    ),
  };
}

async function lackOfCredentials(aws: Aws): Promise<NoCredentials | undefined> {
  try {
    const unanswered = await aws.requireCredentials();
    if (unanswered === undefined) return undefined;
    // Where the whole trial was cut off, that says nothing of what hangs.
    const why = unanswered.unknown === 'credentials' ? unanswered.detail : undefined;
    return { why: why ?? 'Whatever gives the credentials did not answer in time.', unanswered: true };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'NoCredentialsError') throw error;
    return { why: error.message, unanswered: false };
  }
}

async function identify(account: string, aws: Aws): Promise<IdentityProbe> {
  const answer = await aws.identify(account);
  return 'value' in answer ? { account, arn: answer.value.arn } : { account, unread: answer };
}

/** Asks for the smallest first page of each kind of listing, once in a place: that is all it takes to try its permission. */
function cheap(aws: Aws, tried: Map<string, Promise<{ items: []; unread?: Unknown }>>): Aws {
  return {
    ...aws,
    list(account, region, operation, input) {
      const key = `${account} ${callName(operation)} ${region}`;
      let listing = tried.get(key);
      if (listing === undefined) {
        listing = aws
          .list(account, region, onePage(operation), input)
          .then(({ unread }) => ({ items: [], ...(unread && { unread }) }));
        tried.set(key, listing);
      }
      return listing;
    },
  };
}

function onePage<Input, Item>(operation: ListOperation<Input, Item>): ListOperation<Input, Item> {
  return {
    ...operation,
    request(input) {
      const request = operation.request(input);
      // 5 is the least that EC2 takes.
      return {
        ...request,
        ...('MaxItems' in request && { MaxItems: 1 }),
        ...('MaxResults' in request && { MaxResults: 5 }),
      };
    },
    read: (answer, input) => ({ items: operation.read(answer, input).items }),
  };
}

function keyOfCall({ account, service, operation, region }: PlannedCall): string {
  return `${account} ${service}:${operation} ${region}`;
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
