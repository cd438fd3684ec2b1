import { AttemptHandler } from './attempt-handler.ts';
import { type Sources, sourcesOf } from './credential-sources.ts';
import type { Limits } from './limits.ts';
import type { Credentials } from './operations/assume-role.ts';
import { requireRegularFiles } from './regular-files.ts';
import { silent } from './silent.ts';
import type { Transport } from './transport.ts';
import { UnansweredError } from './unanswered-error.ts';
import { within } from './within.ts';

export interface SourceParts {
  readonly transport: Transport;
  readonly limits: Limits;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where STS is asked when a chain needs it. */
  readonly region: string;
  readonly signal: AbortSignal;
}

type Chain = () => Promise<Credentials>;

/**
 * The SDK's default chain for one profile, which waits for ever where what it asks does: here every search, the first and each
 * renewal, ends in time and with the run. A source that failed at first, or that once gave no answer, is not asked again: that
 * would take the same time for every account.
 */
export class CredentialSource {
  private readonly profile: string | undefined;
  private readonly parts: SourceParts;
  private readonly ending = new AbortController();
  private chain: Promise<Chain> | undefined;
  private asking: Promise<Credentials> | undefined;
  private lost: UnansweredError | undefined;
  private named = 'what should give them';

  constructor(profile: string | undefined, parts: SourceParts) {
    this.profile = profile;
    this.parts = parts;
  }

  /** Throws UnansweredError, an AbortError when the run is interrupted, and what the SDK throws where there are none. */
  async credentials(): Promise<Credentials> {
    if (this.lost !== undefined) throw this.lost;
    this.asking ??= this.search().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  close(): void {
    this.ending.abort();
  }

  private async search(): Promise<Credentials> {
    const { limits, signal } = this.parts;
    this.chain ??= this.start();
    const work = this.chain.then((chain) => chain());
    const seconds = limits.credentialsMs / 1000;
    try {
      return await within(
        work,
        limits.credentialsMs,
        signal,
        () => new UnansweredError(`${this.named} gave no answer within ${seconds} s`),
      );
    } catch (error) {
      if (error instanceof UnansweredError) this.lost = error;
      if (this.lost !== undefined || signal.aborted) this.close();
      throw error;
    }
  }

  /** The chain once it has given something; it keeps that, and asks anew shortly before it ends. */
  private async start(): Promise<Chain> {
    const { env, region, transport, limits } = this.parts;
    const { profile, ending } = this;
    const { fromNodeProviderChain, parseKnownFiles, endingWith } = await import('./sdk/credentials.ts');
    const { named, files }: Sources = await sourcesOf(profile, env, await parseKnownFiles({}));
    this.named = named;
    await requireRegularFiles(files);
    const clientConfig = { region, requestHandler: new AttemptHandler(transport, limits.attemptMs, ending.signal) };
    const chain = fromNodeProviderChain({
      ...(profile !== undefined && { profile }),
      logger: silent,
      clientConfig,
      // What a profile leads to over others gets these alone.
      parentClientConfig: clientConfig,
    });
    const ask = () => endingWith(ending.signal, () => chain());
    await ask();
    return ask;
  }
}
