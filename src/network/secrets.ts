import { withheld, withholding } from '../model/index.ts';
import { withholdInPlace } from './secret-places.ts';

/** Key ids of long-lived and of session credentials (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html). */
const keyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;

interface CredentialParts {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * What must appear in no output: configured external ids and keys, passwords of proxies, and every credential that the run has
 * seen. A secret of 16 characters or more is withheld wherever a text repeats it whole. A shorter one may be an everyday word:
 * it is withheld only from text for people, where that says what it is or is nothing else.
 */
export class Secrets {
  private readonly all = new Set<string>();
  /** Made when it is first asked for: every account of a run adds secrets of its own. */
  private withholdLong: ((text: string) => string) | undefined;

  add(...secrets: readonly (string | undefined)[]): void {
    for (const secret of secrets)
      if (secret && !this.all.has(secret)) {
        this.all.add(secret);
        this.withholdLong = undefined;
      }
  }

  /** The parts of a credential. AWS's are all long; an emulator's may be a word that text is full of. */
  addCredentials({ accessKeyId, secretAccessKey, sessionToken }: CredentialParts): void {
    this.add(accessKeyId, secretAccessKey, sessionToken);
  }

  /**
   * A value that AWS has, fit to be kept: `(withheld)` stands where a long secret or a key id stood, and what is compared with
   * that is unknown. A short secret changes nothing: else a verdict would hang on which word somebody chose for it.
   */
  withhold(value: string): string {
    this.withholdLong ??= withholding(this.all);
    return this.withholdLong(value).replace(keyId, withheld);
  }

  /** Text for people, which nothing is compared with: also without the short secrets that it calls by their names. */
  redact(text: string): string {
    return this.all.has(text) ? withheld : withholdInPlace(this.withhold(text));
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
