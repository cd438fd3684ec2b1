import type { Cost, Unknown } from '../model/index.ts';
import { Budget, type Concurrency } from './budget.ts';
import type { Answer, FinishedCall } from './call.ts';
import { type ConnectionOptions, openConnections } from './connections.ts';
import { HangingScopes } from './hanging-scopes.ts';
import { type Listing, list } from './list.ts';
import { Meter } from './meter.ts';
import { callName, type ListOperation, type Operation, type Service } from './operation.ts';
import { type CallerIdentity, getCallerIdentity } from './operations/get-caller-identity.ts';
import { endpointOf, type Place, type Reach, reach } from './reach.ts';
import { iamRegion, stsRegion } from './regions.ts';
import { ClientMaker } from './sdk/load.ts';
import { Session } from './session.ts';

/** An account to read, and how to get into it. */
export interface AccountLogin {
  readonly account: string;
  readonly profile?: string;
  readonly auditRole?: string;
  readonly externalId?: string;
  /** The partition it is thought to be in, until GetCallerIdentity says so. */
  readonly partition: string;
}

export interface AwsOptions extends ConnectionOptions {
  readonly logins: readonly AccountLogin[];
  readonly concurrency: Concurrency;
  readonly onCall?: (call: FinishedCall) => void;
}

/** AWS as a run sees it: listings by account, counted, bounded, and free of secrets. */
export interface Aws {
  /**
   * Waits for something to sign calls with: what is unknown where a source gave no answer in time, or the run was interrupted.
   * Throws NoCredentialsError when there is nothing at all.
   */
  requireCredentials(): Promise<Unknown | undefined>;
  /** Reads a listing to its end. Never rejects: what could not be read is in `unread`. `region` is needed for all but IAM. */
  list<Input, Item>(
    account: string,
    region: string | undefined,
    operation: ListOperation<Input, Item>,
    input: Input,
  ): Promise<Listing<Item>>;
  /** Whose credentials an account is read with. Those of another account are an unknown. Never rejects. */
  identify(account: string): Promise<Answer<CallerIdentity>>;
  /** The same of whatever account they are. Never rejects. */
  holderOf(account: string): Promise<Answer<CallerIdentity>>;
  /** Asks the endpoint of a service something without a signature. `region` as for `list`. Never rejects. */
  reach(account: string, service: Service, region: string | undefined, now: () => Date): Promise<Reach>;
  /** Where calls go, `https://sts.us-east-1.amazonaws.com`; nothing is sent. Undefined where the SDK knows no place. */
  endpointOf(account: string, service: Service, region: string | undefined): Promise<string | undefined>;
  /** The text without secrets. */
  redact(text: string): string;
  /** Attempts throttled so far. */
  throttled(): number;
  /** What it cost so far; `seconds` is the wall time. */
  cost(seconds: number): Cost;
  close(): void;
}

/**
 * Opens the connections of a run. Nothing is called, and no client loaded, before something is asked. Throws ProblemsError when
 * the environment names a proxy that is none.
 */
export async function openAws(options: AwsOptions): Promise<Aws> {
  const { logins, concurrency, env, signal, onCall = () => {} } = options;
  const regionOf = ({ partition }: AccountLogin) => stsRegion(partition, env);
  const connections = await openConnections(options, {
    connections: concurrency.calls,
    secrets: logins.map((login) => login.externalId),
    stsRegion: logins[0] === undefined ? 'us-east-1' : regionOf(logins[0]),
  });
  const { base, handler, limits, secrets, hindrance } = connections;
  const meter = new Meter();
  const run = { budget: new Budget(concurrency), meter, hanging: new HangingScopes(), secrets, signal, onCall };
  const clients = new ClientMaker();
  const sessions = new Map(
    logins.map((login) => [
      login.account,
      new Session(
        { ...login, stsRegion: regionOf(login) },
        { run, handler, limits, clients, base: base.provider(login.profile) },
      ),
    ]),
  );
  const sessionOf = (account: string): Session => {
    const session = sessions.get(account);
    if (session === undefined) throw noLogin(account);
    return session;
  };
  const placeOf = (account: string, service: Service, region: string | undefined): Place => {
    const login = logins.find((candidate) => candidate.account === account);
    if (login === undefined) throw noLogin(account);
    const { profile, partition } = login;
    const place = region ?? (service === 'sts' ? regionOf(login) : iamRegion(partition));
    return { service, region: place, ...(profile !== undefined && { profile }) };
  };
  /** Where no client may be made, that is the answer to everything. */
  const unhindered = async <Output>(
    operation: Operation<never, unknown>,
    ask: () => Promise<Answer<Output>>,
  ): Promise<Answer<Output>> =>
    hindrance === undefined ? ask() : { ...hindrance, call: callName(operation), permission: operation.permission };
  return {
    requireCredentials: async () => hindrance ?? base.require(logins.map((login) => login.profile)),
    list: (account, region, operation, input) =>
      list(operation, input, (guarded, page) =>
        unhindered(operation, async () => sessionOf(account).ask(guarded, page, region)),
      ),
    identify: (account) => unhindered(getCallerIdentity, async () => sessionOf(account).identity()),
    holderOf: (account) => unhindered(getCallerIdentity, async () => sessionOf(account).holder()),
    reach: async (account, service, region, now) => reach(placeOf(account, service, region), connections, signal, now),
    endpointOf: async (account, service, region) => endpointOf(placeOf(account, service, region), connections, signal),
    redact: (text) => secrets.redact(text),
    throttled: () => meter.throttledSoFar,
    cost: (seconds) => meter.total(seconds),
    close: () => connections.close(),
  };
}

function noLogin(account: string): Error {
  return new Error(`there is no login for account ${account}`);
}
