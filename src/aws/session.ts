import type { Unknown } from '../model/index.ts';
import type { AttemptHandler } from './attempt-handler.ts';
import { type Answer, call, type Run, type Target } from './call.ts';
import type { Limits } from './limits.ts';
import type { Operation, Service } from './operation.ts';
import { assumeRole, type Credentials } from './operations/assume-role.ts';
import { type CallerIdentity, getCallerIdentity } from './operations/get-caller-identity.ts';
import { iamRegion } from './regions.ts';
import type { ClientMaker, SdkClient } from './sdk/load.ts';

/** How the auditor gets into one account. */
export interface Login {
  /** Twelve digits. */
  readonly account: string;
  readonly profile?: string;
  /** ARN of the role to assume; none: the base credentials must be this account's. */
  readonly auditRole?: string;
  readonly externalId?: string;
  /** Where STS is asked. */
  readonly stsRegion: string;
}

export interface SessionParts {
  readonly run: Run;
  readonly handler: AttemptHandler;
  readonly limits: Limits;
  readonly clients: ClientMaker;
  /** Credentials of the login's profile. */
  readonly base: () => Promise<Credentials>;
}

const unproven = async () => false;

/** Milliseconds before the end of a session at which it is renewed; the SDK asks for new credentials from there on. */
const renewBefore = 5 * 60 * 1000;

/** One account: its credentials, fetched once and shared by every client, and the proof that they are the account's. */
export class Session {
  private readonly login: Login;
  private readonly parts: SessionParts;
  private readonly clients = new Map<string, Promise<SdkClient>>();
  private opened: Promise<Answer<CallerIdentity>> | undefined;
  private caller: Promise<Answer<CallerIdentity>> | undefined;
  private assumed: Promise<Answer<Credentials>> | undefined;
  private current: Credentials | undefined;

  constructor(login: Login, parts: SessionParts) {
    this.login = login;
    this.parts = parts;
  }

  /**
   * Makes one call in the account. `region` is where; IAM has one place in each partition. A role that could be assumed is of
   * the account that its ARN names, so nothing waits for the proof; without the proof no answer counts.
   */
  async ask<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    region: string | undefined,
  ): Promise<Answer<Output>> {
    const { auditRole } = this.login;
    const identity = this.identity();
    if (auditRole === undefined) {
      const opened = await identity;
      if ('unknown' in opened) return opened;
      return this.read(operation, input, region ?? iamRegion(opened.value.partition));
    }
    const credentials = await this.renew();
    if (credentials !== undefined && 'unknown' in credentials) return credentials;
    const place = region ?? iamRegion(auditRole.split(':')[1] ?? '');
    const [answer, opened] = await Promise.all([this.read(operation, input, place), identity]);
    return 'unknown' in opened ? opened : answer;
  }

  private async read<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    region: string,
  ): Promise<Answer<Output>> {
    const proven = async () => 'value' in (await this.identity());
    return call(this.parts.run, await this.target(operation.service, region, proven), operation, input);
  }

  /** Whose credentials these are: those of the account, or an unknown. Asked once. */
  identity(): Promise<Answer<CallerIdentity>> {
    this.opened ??= this.open();
    return this.opened;
  }

  /** Whose credentials these are, of whatever account. Asked once. */
  holder(): Promise<Answer<CallerIdentity>> {
    this.caller ??= this.askHolder();
    return this.caller;
  }

  private async open(): Promise<Answer<CallerIdentity>> {
    const { account } = this.login;
    const identity = await this.holder();
    if ('unknown' in identity || identity.value.account === account) return identity;
    const detail = `The credentials are those of account ${identity.value.account}, not of ${account}.`;
    return { unknown: 'wrong-account', call: 'sts:GetCallerIdentity', detail } satisfies Unknown;
  }

  /** Assumes the role first, if there is one. */
  private async askHolder(): Promise<Answer<CallerIdentity>> {
    const credentials = await this.renew();
    if (credentials !== undefined && 'unknown' in credentials) return credentials;
    const target = await this.target('sts', this.login.stsRegion, unproven);
    return call(this.parts.run, target, getCallerIdentity, {});
  }

  /** The session of the role, new where the last one is about to end; undefined where there is no role. */
  private async renew(): Promise<Answer<Credentials> | undefined> {
    if (this.login.auditRole === undefined) return undefined;
    const last = await this.assumed;
    const ends = last !== undefined && 'value' in last ? last.value.expiration?.getTime() : undefined;
    if (this.assumed === undefined || (ends !== undefined && ends - Date.now() < renewBefore))
      this.assumed = this.assume(this.login.auditRole);
    return this.assumed;
  }

  private async assume(role: string): Promise<Answer<Credentials>> {
    const { account, stsRegion, profile, externalId } = this.login;
    const client = await this.client('sts', stsRegion, this.parts.base, profile);
    const target: Target = { client, account, region: stsRegion, proven: unproven };
    const answer = await call(this.parts.run, target, assumeRole, {
      role,
      ...(externalId !== undefined && { externalId }),
    });
    if ('value' in answer) {
      this.parts.run.secrets.addCredentials(answer.value);
      this.current = answer.value;
    }
    return answer;
  }

  private async target(service: Service, region: string, proven: Target['proven']): Promise<Target> {
    const { account, auditRole, profile } = this.login;
    const key = `${service} ${region}`;
    let client = this.clients.get(key);
    if (client === undefined) {
      client = this.client(service, region, auditRole === undefined ? this.parts.base : () => this.signing(), profile);
      this.clients.set(key, client);
    }
    return { client: await client, account, region, proven };
  }

  /** What the clients sign with. It waits for nothing: it is asked for inside a slot, and a renewal needs one. */
  private async signing(): Promise<Credentials> {
    if (this.current === undefined) throw new Error('a client was used before its session was open');
    return this.current;
  }

  private client(
    service: Service,
    region: string,
    credentials: () => Promise<Credentials>,
    profile: string | undefined,
  ): Promise<SdkClient> {
    return this.parts.clients.make(service, {
      region,
      credentials,
      ...(profile !== undefined && { profile }),
      requestHandler: this.parts.handler,
      retryMode: 'standard',
      maxAttempts: this.parts.limits.attempts,
    });
  }
}
