import type { Unknown } from '../model/index.ts';
import type { Secrets } from '../network/index.ts';

/**
 * A source of credentials gave no answer in time, or is not asked because it might never give one. Unlike one that says no it
 * does not end the run: the accounts that need it are unknown.
 */
export class UnansweredError extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'UnansweredError';
  }
}

/** What is unknown where a source was not waited for any longer; undefined where it gave an answer, a refusal too. */
export function explainUnanswered(error: unknown, secrets: Secrets): Unknown | undefined {
  if (error instanceof UnansweredError)
    return { unknown: 'credentials', detail: secrets.sentence(`There are no credentials: ${error.message}`) };
  if ((error as Error).name === 'AbortError')
    return { unknown: 'not-collected', detail: 'The run was interrupted before there were credentials.' };
  return undefined;
}
