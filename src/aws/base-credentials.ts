import type { Secrets } from '../network/index.ts';
import type { AttemptHandler } from './attempt-handler.ts';
import { NoCredentialsError } from './no-credentials-error.ts';
import type { Credentials } from './operations/assume-role.ts';

/** Profile of the shared configuration; undefined: the ambient credentials. */
type Profile = string | undefined;

const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** The credentials that a run starts from: the SDK's default chain, once for each profile and shared by all clients. */
export class BaseCredentials {
  private readonly handler: AttemptHandler;
  private readonly secrets: Secrets;
  private readonly region: string;
  private readonly chains = new Map<Profile, Promise<() => Promise<Credentials>>>();

  /** `region`: where STS is asked when a chain needs it. */
  constructor(handler: AttemptHandler, secrets: Secrets, region: string) {
    this.handler = handler;
    this.secrets = secrets;
    this.region = region;
  }

  provider(profile: Profile): () => Promise<Credentials> {
    return async () => {
      const credentials = await (await this.chain(profile))();
      this.secrets.addCredentials(credentials);
      return credentials;
    };
  }

  /** Throws NoCredentialsError when not one of the profiles gives credentials. */
  async require(profiles: readonly Profile[]): Promise<void> {
    const tried = await Promise.allSettled([...new Set(profiles)].map((profile) => this.provider(profile)()));
    const failed = tried.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
    const [first] = failed;
    if (first !== undefined && failed.length === tried.length)
      throw new NoCredentialsError(this.secrets.sentence(first.message));
  }

  /** A chain that has failed once keeps failing: to ask it again for every account can take seconds each time. */
  private chain(profile: Profile): Promise<() => Promise<Credentials>> {
    let chain = this.chains.get(profile);
    if (chain === undefined) {
      chain = this.start(profile);
      this.chains.set(profile, chain);
    }
    return chain;
  }

  private async start(profile: Profile): Promise<() => Promise<Credentials>> {
    const { fromNodeProviderChain } = await import('./sdk/credentials.ts');
    const chain = fromNodeProviderChain({
      ...(profile !== undefined && { profile }),
      logger: silent,
      clientConfig: { region: this.region, requestHandler: this.handler },
    });
    await chain();
    return chain;
  }
}
