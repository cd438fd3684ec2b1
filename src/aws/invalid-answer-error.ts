/** An answer that AWS would not give: a field it always sends is not there, or a page names itself as the next one. */
export class InvalidAnswerError extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'InvalidAnswerError';
  }
}

/** A field of an answer that AWS always sends. The SDK reads an empty or foreign answer as success without any field. */
export function required<Value>(value: Value | undefined | null, field: string): Value {
  if (value === undefined || value === null || value === '') throw new InvalidAnswerError(`${field} is missing`);
  return value;
}
