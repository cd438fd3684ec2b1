import type { Unknown } from '../model/index.ts';
import type { Secrets } from '../network/index.ts';
import { CredentialSource, type SourceParts } from './credential-source.ts';
import { NoCredentialsError } from './no-credentials-error.ts';
import type { Credentials } from './operations/assume-role.ts';
import { explainUnanswered } from './unanswered-error.ts';

/** Profile of the shared configuration; undefined: the ambient credentials. */
type Profile = string | undefined;

/** The credentials that a run starts from: one source for each profile, shared by all clients. */
export class BaseCredentials {
  private readonly parts: SourceParts;
  private readonly secrets: Secrets;
  private readonly sources = new Map<Profile, CredentialSource>();

  constructor(parts: SourceParts, secrets: Secrets) {
    this.parts = parts;
    this.secrets = secrets;
  }

  provider(profile: Profile): () => Promise<Credentials> {
    return async () => {
      const credentials = await this.source(profile).credentials();
      this.secrets.addCredentials(credentials);
      return credentials;
    };
  }

  /**
   * Waits until one of the profiles gives credentials. Where none does, but a source gave no answer or the run was
   * interrupted, it says so; throws NoCredentialsError where each of them says that it has none.
   */
  async require(profiles: readonly Profile[]): Promise<Unknown | undefined> {
    const asked = [...new Set(profiles)].map((profile) => this.provider(profile)());
    try {
      await Promise.any(asked);
    } catch (error) {
      const errors: readonly Error[] = (error as AggregateError).errors;
      for (const each of errors) {
        const unanswered = explainUnanswered(each, this.secrets);
        if (unanswered !== undefined) return unanswered;
      }
      const [first] = errors;
      if (first !== undefined) throw new NoCredentialsError(this.secrets.sentence(first.message));
    }
    return undefined;
  }

  /** Ends whatever is still being asked. */
  close(): void {
    for (const source of this.sources.values()) source.close();
  }

  private source(profile: Profile): CredentialSource {
    const source = this.sources.get(profile) ?? new CredentialSource(profile, this.parts);
    this.sources.set(profile, source);
    return source;
  }
}
