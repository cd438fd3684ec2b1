import { setMaxListeners } from 'node:events';
import type { AssumeRoleCommandOutput } from '@aws-sdk/client-sts';
import type { Unknown } from '../model/index.ts';
import { readProxies, Secrets, secretsOfProxies } from '../network/index.ts';
import { AttemptHandler } from './attempt-handler.ts';
import { BaseCredentials } from './base-credentials.ts';
import { Budget } from './budget.ts';
import { type Answer, call } from './call.ts';
import { classifyError } from './classify-error.ts';
import { required } from './invalid-answer-error.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { Meter } from './meter.ts';
import { getCallerIdentity } from './operations/get-caller-identity.ts';
import { type Refusal, readRefusal } from './refusal.ts';
import { loadService, type SdkClient } from './sdk/load.ts';
import { createTransport } from './transport.ts';

/** One role to assume, as a server would. */
export interface Trial {
  /** ARN. */
  readonly role: string;
  readonly sessionName: string;
  readonly region: string;
  /** Whether sts.amazonaws.com is asked, where it serves the region. */
  readonly globalEndpoint: boolean;
}

export type Tried = { readonly assumed: true } | (Unknown & { readonly refusedBy?: Refusal });

/** Roles tried with the credentials at hand. */
export interface Trials {
  /** ARN of whoever tries. Never rejects. Throws NoCredentialsError when there is nothing to sign a call with. */
  caller(region: string): Promise<Answer<string>>;
  /** Assumes a role and lets go of it: the credentials are read by nobody, and could do nothing. Never rejects. */
  try(trial: Trial): Promise<Tried>;
  close(): void;
}

export interface TrialsOptions {
  /** The environment of the process, for proxies. Credentials and endpoints the SDK reads itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** PEM: the authorities to trust, in place of those that Node knows. */
  readonly certificates?: string;
  /** What else must appear in no text of AWS. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
  readonly limits?: Partial<Limits>;
}

/** A session is never allowed more than its own policy: with this one, nothing. */
const nothing = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] });

/** The shortest session that STS grants, in seconds. */
const shortest = 900;

const atOnce = 8;

/** Opens the connections of a probe. Throws ProblemsError when the environment names a proxy that is none. */
export async function openTrials(options: TrialsOptions): Promise<Trials> {
  const { env, certificates, signal, limits } = options;
  const all = { ...defaultLimits, ...limits };
  setMaxListeners(0, signal);
  const proxies = readProxies(env);
  const transport = await createTransport(all, atOnce, { proxies, ...(certificates && { certificates }) });
  const handler = new AttemptHandler(transport, all.attemptMs);
  const secrets = new Secrets();
  secrets.add(...options.secrets, ...secretsOfProxies(proxies));
  const budget = new Budget({ calls: atOnce, perScope: atOnce });
  const base = new BaseCredentials(handler, secrets, 'us-east-1');
  const clients = new Map<string, Promise<SdkClient>>();

  const clientOf = (region: string, globalEndpoint: boolean): Promise<SdkClient> => {
    const key = `${region} ${globalEndpoint}`;
    const client = clients.get(key) ?? makeClient(region, globalEndpoint);
    clients.set(key, client);
    return client;
  };
  const makeClient = async (region: string, useGlobalEndpoint: boolean): Promise<SdkClient> => {
    const { Client } = await loadService('sts');
    return new Client({
      region,
      useGlobalEndpoint,
      credentials: base.provider(undefined),
      requestHandler: handler,
      retryMode: 'standard',
      maxAttempts: all.attempts,
    });
  };
  const assume = async ({ role, sessionName, region, globalEndpoint }: Trial): Promise<void> => {
    const { commands } = await loadService('sts');
    const Command = required(commands.AssumeRole, 'AssumeRole');
    const client = await clientOf(region, globalEndpoint);
    const input = { RoleArn: role, RoleSessionName: sessionName, DurationSeconds: shortest, Policy: nothing };
    const answer = (await client.send(new Command(input), { abortSignal: signal })) as AssumeRoleCommandOutput;
    required(answer.Credentials?.AccessKeyId, 'Credentials');
  };
  return {
    async caller(region) {
      await base.require([undefined]);
      const run = { budget, meter: new Meter(), secrets, signal, onCall: () => {} };
      const target = { client: await clientOf(region, false), account: '', region, proven: async () => false };
      const identity = await call(run, target, getCallerIdentity, {});
      return 'value' in identity ? { value: identity.value.arn } : identity;
    },
    try: (trial) =>
      budget.run('', async () => {
        try {
          await assume(trial);
          return { assumed: true };
        } catch (error) {
          const failed = { call: 'sts:AssumeRole', permission: 'sts:AssumeRole', region: trial.region, proven: true };
          const failure = classifyError(error, failed, secrets);
          const refusedBy = failure.unknown === 'access-denied' ? readRefusal((error as Error).message) : undefined;
          return { ...failure, ...(refusedBy && { refusedBy }) };
        }
      }),
    close: () => transport.destroy(),
  };
}
