export type Service = 'ec2' | 'iam' | 'sts';

/** One API operation as an auditor needs it: what to ask, and what to take out of the answer. Loads nothing of the SDK. */
export interface Operation<Input, Output> {
  readonly service: Service;
  /** Name of the operation in the API and of its command in `sdk/`. */
  readonly name: string;
  /** The IAM permission it needs. */
  readonly permission: string;
  /** The SDK's input. */
  request(input: Input): object;
  /** Takes out what is needed. Throws InvalidAnswerError where a field that AWS always sends is not there. */
  read(answer: object, input: Input): Output;
  /** What NoSuchEntity means, where that is an answer and not a failure. */
  readonly missing?: Output;
}

/** One page of a listing. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Token of the page that follows; absent on the last one. */
  readonly next?: string;
}

/** An operation that lists. `token` is that of the page to ask for. */
export type ListOperation<Input, Item> = Operation<Input & { readonly token?: string }, Page<Item>>;

/** `service:Operation`, as reports name a call. */
export function callName({ service, name }: Pick<Operation<never, unknown>, 'service' | 'name'>): string {
  return `${service}:${name}`;
}
