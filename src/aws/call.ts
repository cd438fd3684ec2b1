import type { Unknown } from '../model/index.ts';
import type { Secrets } from '../network/index.ts';
import { classifyError, isInvalidAnswer } from './classify-error.ts';
import { callName, type Operation } from './operation.ts';
import { loadService, type SdkClient } from './sdk/load.ts';
import { type Attempts, sendAttempts } from './send-attempts.ts';

/** What all calls of a run share. */
export interface Run extends Attempts {
  readonly secrets: Secrets;
  /** Told of every call or page once it has an answer, or will have none. */
  readonly onCall: (call: FinishedCall) => void;
}

export interface FinishedCall {
  /** `service:Operation`. */
  readonly call: string;
  readonly account: string;
  readonly region: string;
  readonly failure?: Unknown;
}

/** Where a call goes, and as whom. */
export interface Target {
  readonly client: SdkClient;
  /** Account the call is made for. */
  readonly account: string;
  readonly region: string;
  /** Whether GetCallerIdentity has worked with these credentials, once it has an answer. Asked where a call failed. */
  readonly proven: () => Promise<boolean>;
}

export type Answer<Output> = { readonly value: Output } | Unknown;

/** How often an answer that AWS would not give is asked for again. */
const repeats = 3;

/** Makes one API call, or asks for one page. Whatever goes wrong is an unknown that names call and permission; it never rejects. */
export async function call<Input, Output>(
  run: Run,
  target: Target,
  operation: Operation<Input, Output>,
  input: Input,
): Promise<Answer<Output>> {
  const { account, region, proven } = target;
  const { permission, missing } = operation;
  const name = callName(operation);
  const send = sender(run, target, operation, input);
  const finish = (failure?: Unknown) => run.onCall({ call: name, account, region, ...(failure && { failure }) });
  for (let invalid = 0; ; invalid += 1) {
    try {
      const value = operation.read(await send(), input);
      finish();
      return { value };
    } catch (error) {
      if (missing !== undefined && (error as Error).name === 'NoSuchEntityException') {
        finish();
        return { value: missing };
      }
      if (isInvalidAnswer(error) && invalid < repeats && !run.signal.aborted) {
        await pause(200 * 2 ** invalid * Math.random(), run.signal);
        continue;
      }
      const failure = classifyError(error, { call: name, permission, region, proven: await proven() }, run.secrets);
      finish(failure);
      return failure;
    }
  }
}

/** Sends the call, again where its answer was of no use. However often, it is one call. */
function sender<Input>(
  run: Run,
  { client, account, region }: Target,
  operation: Operation<Input, unknown>,
  input: Input,
): () => Promise<object> {
  const tally = run.meter.start(callName(operation));
  const { service, name } = operation;
  const scope = { key: `${account} ${region} ${service}`, place: `${service} in ${region}` };
  return async () => {
    const { commands } = await loadService(service);
    const Command = commands[name];
    if (Command === undefined) throw new Error(`sdk/${service}.ts has no command ${name}`);
    const command = new Command(operation.request(input));
    return sendAttempts(run, scope, { client, command, made: () => tally.attempt() });
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
