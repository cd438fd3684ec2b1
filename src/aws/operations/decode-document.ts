import { InvalidAnswerError } from '../invalid-answer-error.ts';

/** Most roles of an account share their policies with others: this many texts stay decoded. */
const kept = 256;
const recent = new Map<string, string>();

/** IAM sends documents percent-encoded (RFC 3986: `+` stays `+`); emulators send some of them as they are. Throws InvalidAnswerError on what is no JSON. */
export function decodeDocument(text: string, field: string): string {
  const known = recent.get(text);
  if (known !== undefined) return known;
  try {
    const decoded = text.trimStart().startsWith('{') ? text : decodeURIComponent(text);
    JSON.parse(decoded);
    if (recent.size === kept) recent.clear();
    recent.set(text, decoded);
    return decoded;
  } catch {
    throw new InvalidAnswerError(`${field} is not a JSON document`);
  }
}
