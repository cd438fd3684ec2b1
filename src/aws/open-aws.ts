import { setMaxListeners } from 'node:events';
import type { Cost } from '../model/index.ts';
import { readProxies, Secrets, secretsOfProxies } from '../network/index.ts';
import { AttemptHandler } from './attempt-handler.ts';
import { BaseCredentials } from './base-credentials.ts';
import { Budget, type Concurrency } from './budget.ts';
import type { Answer, FinishedCall } from './call.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { type Listing, list } from './list.ts';
import { Meter } from './meter.ts';
import type { ListOperation, Service } from './operation.ts';
import type { CallerIdentity } from './operations/get-caller-identity.ts';
import { type Reach, reach } from './reach.ts';
import { iamRegion, stsRegion } from './regions.ts';
import { ClientMaker } from './sdk/load.ts';
import { Session } from './session.ts';
import { createTransport } from './transport.ts';

/** An account to read, and how to get into it. */
export interface AccountLogin {
  readonly account: string;
  readonly profile?: string;
  readonly auditRole?: string;
  readonly externalId?: string;
  /** The partition it is thought to be in, until GetCallerIdentity says so. */
  readonly partition: string;
}

export interface AwsOptions {
  readonly logins: readonly AccountLogin[];
  readonly concurrency: Concurrency;
  /** What else is configured and must appear nowhere, besides the external ids of the logins. */
  readonly secrets?: readonly string[];
  /** The environment of the process, for the region that is near and for proxies. Credentials and endpoints the SDK reads itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM: the authorities to trust, in place of those that Node knows. */
  readonly certificates?: string;
  readonly signal: AbortSignal;
  readonly limits?: Partial<Limits>;
  readonly onCall?: (call: FinishedCall) => void;
}

/** AWS as a run sees it: listings by account, counted, bounded, and free of secrets. */
export interface Aws {
  /** Throws NoCredentialsError when there is nothing at all to sign a call with. */
  requireCredentials(): Promise<void>;
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
  /** A value that AWS has, with `(withheld)` in the place of a secret. */
  withhold(value: string): string;
  /** Text for people without secrets. */
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
  const { logins, concurrency, env, signal, certificates } = options;
  const limits = { ...defaultLimits, ...options.limits };
  setMaxListeners(0, signal);
  const proxies = readProxies(env);
  const transport = await createTransport(limits, concurrency.calls, {
    proxies,
    ...(certificates && { certificates }),
  });
  const handler = new AttemptHandler(transport, limits.attemptMs);
  const secrets = new Secrets();
  const meter = new Meter();
  secrets.add(...logins.map((login) => login.externalId), ...(options.secrets ?? []), ...secretsOfProxies(proxies));
  const run = { budget: new Budget(concurrency), meter, secrets, signal, onCall: options.onCall ?? (() => {}) };
  const regionOf = ({ partition }: AccountLogin) => stsRegion(partition, env);
  const clients = new ClientMaker();
  const base = new BaseCredentials(handler, secrets, logins[0] === undefined ? 'us-east-1' : regionOf(logins[0]));
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
  return {
    requireCredentials: () => base.require(logins.map((login) => login.profile)),
    list: (account, region, operation, input) =>
      list(operation, input, async (guarded, page) => sessionOf(account).ask(guarded, page, region)),
    identify: async (account) => sessionOf(account).identity(),
    holderOf: async (account) => sessionOf(account).holder(),
    reach: async (account, service, region, now) => {
      const login = logins.find((candidate) => candidate.account === account);
      if (login === undefined) throw noLogin(account);
      const { profile, partition } = login;
      const place = region ?? (service === 'sts' ? regionOf(login) : iamRegion(partition));
      const options = { service, region: place, ...(profile !== undefined && { profile }), signal, now };
      return reach(options, transport, limits.attemptMs, secrets);
    },
    withhold: (value) => secrets.withhold(value),
    redact: (text) => secrets.redact(text),
    throttled: () => meter.throttledSoFar,
    cost: (seconds) => meter.total(seconds),
    close: () => transport.destroy(),
  };
}

function noLogin(account: string): Error {
  return new Error(`there is no login for account ${account}`);
}
