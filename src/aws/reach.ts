import type { Unknown } from '../model/index.ts';
import { AttemptHandler } from './attempt-handler.ts';
import { classifyError } from './classify-error.ts';
import type { Connections } from './connections.ts';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import type { Service } from './operation.ts';
import { loadService } from './sdk/load.ts';

/** Whether the endpoint of a service answers. */
export interface Reach {
  /** As the SDK resolves it, `https://sts.us-east-1.amazonaws.com`; the service and region where it cannot. */
  readonly endpoint: string;
  readonly service: Service;
  readonly region: string;
  /** Seconds that the clock of whoever answered is ahead of ours; its Date header knows whole seconds. */
  readonly ahead?: number;
  /** Why there was no answer of AWS. */
  readonly failure?: Unknown;
}

/** A service at a place, as the settings of a profile lead there. */
export interface Place {
  readonly service: Service;
  readonly region: string;
  readonly profile?: string;
}

/** A read of each service. It is sent without a signature: any answer of AWS, a refusal too, shows that the way is open. */
const questions: Readonly<Record<Service, readonly [operation: string, input: object]>> = {
  ec2: ['DescribeInstances', { MaxResults: 5 }],
  iam: ['GetAccountAuthorizationDetails', { MaxItems: 1 }],
  sts: ['GetCallerIdentity', {}],
};

/** Asks an endpoint anything, without credentials. Never rejects. */
export async function reach(
  place: Place,
  { transport, limits, secrets, hindrance }: Connections,
  signal: AbortSignal,
  now: () => Date,
): Promise<Reach> {
  const { service, region } = place;
  const handler = new UnsignedHandler(transport, limits.attemptMs, now);
  let failure = hindrance;
  if (failure === undefined)
    try {
      await question(place, handler, signal);
    } catch (error) {
      const call = `${service}:${questions[service][0]}`;
      if (handler.answer === undefined)
        failure = classifyError(error, { call, permission: '', region, proven: false }, secrets);
    }
  const { endpoint = `${service} in ${region}`, answer } = handler;
  if (answer?.foreign) failure = { unknown: 'invalid-answer', detail: 'A web page answered, not AWS.' };
  return {
    service,
    region,
    endpoint,
    ...(answer?.ahead !== undefined && { ahead: answer.ahead }),
    ...(failure && { failure: { unknown: failure.unknown, ...(failure.detail && { detail: failure.detail }) } }),
  };
}

/** Where the SDK would send calls, by the environment and the profile; undefined where it knows no place. Sends nothing. */
export async function endpointOf(
  place: Place,
  { transport, hindrance }: Connections,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (hindrance !== undefined) return undefined;
  const handler = new NowhereHandler(transport, 0);
  await question(place, handler, signal).catch(() => undefined);
  return handler.endpoint;
}

async function question(
  { service, region, profile }: Place,
  handler: AttemptHandler,
  signal: AbortSignal,
): Promise<void> {
  const [name, input] = questions[service];
  const { Client, commands } = await loadService(service);
  const Command = commands[name];
  if (Command === undefined) throw new Error(`sdk/${service}.ts has no command ${name}`);
  const client = new Client({
    region,
    credentials: async () => ({ accessKeyId: 'unsigned', secretAccessKey: 'unsigned' }),
    ...(profile !== undefined && { profile }),
    requestHandler: handler,
    retryMode: 'standard',
    maxAttempts: 1,
  });
  await client.send(new Command(input), { abortSignal: signal });
}

type HttpRequest = Parameters<AttemptHandler['handle']>[0];

function originOf({ protocol, hostname, port }: HttpRequest): string {
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
}

/** Keeps where a request would go, and sends none. */
class NowhereHandler extends AttemptHandler {
  endpoint: string | undefined;

  override async handle(request: HttpRequest): ReturnType<AttemptHandler['handle']> {
    this.endpoint = originOf(request);
    throw new InvalidAnswerError('nothing was asked');
  }
}

/** Sends requests without what signs them, and keeps what the answer says of whoever gave it. */
class UnsignedHandler extends AttemptHandler {
  endpoint: string | undefined;
  answer: { readonly ahead?: number; readonly foreign: boolean } | undefined;
  private readonly now: () => Date;

  constructor(transport: Connections['transport'], attemptMs: number, now: () => Date) {
    super(transport, attemptMs);
    this.now = now;
  }

  override async handle(
    request: HttpRequest,
    options?: Parameters<AttemptHandler['handle']>[1],
  ): ReturnType<AttemptHandler['handle']> {
    this.endpoint = originOf(request);
    for (const name of Object.keys(request.headers))
      if (/^(authorization|x-amz-security-token|x-amz-date|amz-sdk-.*)$/i.test(name)) delete request.headers[name];
    const { response } = await super.handle(request, options);
    const date = Date.parse(response.headers.date ?? '');
    const text = Buffer.from(response.body as Uint8Array).toString('utf8', 0, 200);
    this.answer = {
      foreign: /^\s*<(!doctype\s+html|html)/i.test(text),
      // The header cuts the fraction of a second off: on average it is half of one behind.
      ...(!Number.isNaN(date) && { ahead: (date + 500 - this.now().getTime()) / 1000 }),
    };
    throw new InvalidAnswerError('the answer to an unsigned request is of no use');
  }
}
