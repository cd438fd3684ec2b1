export const withheld = '(withheld)';

/** Key ids of long-lived and of session credentials (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html). */
const keyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;

interface CredentialParts {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What must appear in no output: configured external ids, and every credential that the run has seen. */
export class Secrets {
  private known: readonly string[] = [];

  add(...secrets: readonly (string | undefined)[]): void {
    const given = secrets.filter((secret) => secret !== undefined && secret !== '') as string[];
    this.known = [...new Set([...this.known, ...given])].sort((one, other) => other.length - one.length);
  }

  /** The parts of a credential. AWS's are longer than 16 characters; an emulator's may be a word that text is full of. */
  addCredentials({ accessKeyId, secretAccessKey, sessionToken }: CredentialParts): void {
    this.add(...[accessKeyId, secretAccessKey, sessionToken].filter((part) => (part?.length ?? 0) >= 16));
  }

  /** The text with every secret and every key id replaced by `(withheld)`. */
  redact(text: string): string {
    let clean = text;
    for (const secret of this.known) clean = clean.replaceAll(secret, withheld);
    return clean.replace(keyId, withheld);
  }

  /**
   * Text of another machine as one sentence that is fit for a report: no secrets, no control characters, no encoded authorization message,
   * at most 500 characters.
   */
  sentence(text: string): string {
    const clean = this.redact(text)
      .replace(/Encoded authorization failure message: \S*/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
      .replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g, ' ')
      .trim()
      .replace(/[.:;,\s]+$/, '');
    if (clean.length > 500) return `${clean.slice(0, 497)}….`;
    return clean.endsWith('?') ? clean : `${clean}.`;
  }
}
