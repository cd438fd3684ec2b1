import { InvalidAnswerError } from '../invalid-answer-error.ts';

/** IAM sends documents percent-encoded (RFC 3986: `+` stays `+`); emulators send some of them as they are. Throws InvalidAnswerError on what is no JSON. */
export function decodeDocument(text: string, field: string): string {
  try {
    const decoded = text.trimStart().startsWith('{') ? text : decodeURIComponent(text);
    JSON.parse(decoded);
    return decoded;
  } catch {
    throw new InvalidAnswerError(`${field} is not a JSON document`);
  }
}
