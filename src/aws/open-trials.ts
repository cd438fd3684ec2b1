import type { AssumeRoleCommandOutput } from '@aws-sdk/client-sts';
import type { Unknown } from '../model/index.ts';
import { Budget } from './budget.ts';
import { type Answer, call } from './call.ts';
import { classifyError } from './classify-error.ts';
import { type ConnectionOptions, openConnections } from './connections.ts';
import { HangingScopes } from './hanging-scopes.ts';
import { required } from './invalid-answer-error.ts';
import { Meter } from './meter.ts';
import { getCallerIdentity } from './operations/get-caller-identity.ts';
import { type Refusal, readRefusal } from './refusal.ts';
import { loadService, type SdkClient } from './sdk/load.ts';
import { sendAttempts } from './send-attempts.ts';

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

export interface TrialsOptions extends ConnectionOptions {
  /** What else must appear in no text of AWS. */
  readonly secrets: readonly string[];
}

/** A session is never allowed more than its own policy: with this one, nothing. */
const nothing = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] });

/** The shortest session that STS grants, in seconds. */
const shortest = 900;

const atOnce = 8;

/** Opens the connections of a probe. Throws ProblemsError when the environment names a proxy that is none. */
export async function openTrials(options: TrialsOptions): Promise<Trials> {
  const connections = await openConnections(options, {
    connections: atOnce,
    secrets: options.secrets,
    stsRegion: 'us-east-1',
  });
  const { base, handler, limits, secrets, hindrance } = connections;
  const attempts = {
    budget: new Budget({ calls: atOnce, perScope: atOnce }),
    meter: new Meter(),
    hanging: new HangingScopes(),
    signal: options.signal,
  };
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
      maxAttempts: limits.attempts,
    });
  };
  const assume = async ({ role, sessionName, region, globalEndpoint }: Trial): Promise<void> => {
    const { commands } = await loadService('sts');
    const Command = required(commands.AssumeRole, 'AssumeRole');
    const client = await clientOf(region, globalEndpoint);
    const input = { RoleArn: role, RoleSessionName: sessionName, DurationSeconds: shortest, Policy: nothing };
    const place = globalEndpoint ? 'the global endpoint of sts' : `sts in ${region}`;
    const scope = { key: `${region} ${globalEndpoint}`, place };
    const answer = await sendAttempts(attempts, scope, { client, command: new Command(input), made: () => {} });
    required((answer as AssumeRoleCommandOutput).Credentials?.AccessKeyId, 'Credentials');
  };
  return {
    async caller(region) {
      const unanswered = hindrance ?? (await base.require([undefined]));
      if (unanswered !== undefined) return unanswered;
      const run = { ...attempts, secrets, onCall: () => {} };
      const target = { client: await clientOf(region, false), account: '', region, proven: async () => false };
      const identity = await call(run, target, getCallerIdentity, {});
      return 'value' in identity ? { value: identity.value.arn } : identity;
    },
    async try(trial) {
      if (hindrance !== undefined) return hindrance;
      try {
        await assume(trial);
        return { assumed: true };
      } catch (error) {
        const failed = { call: 'sts:AssumeRole', permission: 'sts:AssumeRole', region: trial.region, proven: true };
        const failure = classifyError(error, failed, secrets);
        const refusedBy = failure.unknown === 'access-denied' ? readRefusal((error as Error).message) : undefined;
        return { ...failure, ...(refusedBy && { refusedBy }) };
      }
    },
    close: () => connections.close(),
  };
}
