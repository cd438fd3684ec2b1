import type { Unknown } from '../model/index.ts';
import type { Secrets } from '../network/index.ts';
import { AttemptHandler } from './attempt-handler.ts';
import { classifyError } from './classify-error.ts';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import type { Service } from './operation.ts';
import { loadService } from './sdk/load.ts';
import type { Transport } from './transport.ts';

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

export interface ReachOptions {
  readonly service: Service;
  readonly region: string;
  readonly profile?: string;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** A read of each service. It is sent without a signature: any answer of AWS, a refusal too, shows that the way is open. */
const questions: Readonly<Record<Service, readonly [operation: string, input: object]>> = {
  ec2: ['DescribeInstances', { MaxResults: 5 }],
  iam: ['GetAccountAuthorizationDetails', { MaxItems: 1 }],
  sts: ['GetCallerIdentity', {}],
};

/** Asks an endpoint anything, without credentials. Never rejects. */
export async function reach(
  { service, region, profile, signal, now }: ReachOptions,
  transport: Transport,
  attemptMs: number,
  secrets: Secrets,
): Promise<Reach> {
  const handler = new UnsignedHandler(transport, attemptMs, now);
  const place = { service, region };
  const [name, input] = questions[service];
  let failure: Unknown | undefined;
  try {
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
  } catch (error) {
    if (handler.answer === undefined)
      failure = classifyError(error, { call: `${service}:${name}`, permission: '', region, proven: false }, secrets);
  }
  const { endpoint = `${service} in ${region}`, answer } = handler;
  if (answer?.foreign) failure = { unknown: 'invalid-answer', detail: 'A web page answered, not AWS.' };
  return {
    ...place,
    endpoint,
    ...(answer?.ahead !== undefined && { ahead: answer.ahead }),
    ...(failure && { failure: { unknown: failure.unknown, ...(failure.detail && { detail: failure.detail }) } }),
  };
}

type HttpRequest = Parameters<AttemptHandler['handle']>[0];

/** Sends requests without what signs them, and keeps what the answer says of whoever gave it. */
class UnsignedHandler extends AttemptHandler {
  endpoint: string | undefined;
  answer: { readonly ahead?: number; readonly foreign: boolean } | undefined;
  private readonly now: () => Date;

  constructor(transport: Transport, attemptMs: number, now: () => Date) {
    super(transport, attemptMs);
    this.now = now;
  }

  override async handle(
    request: HttpRequest,
    options?: Parameters<AttemptHandler['handle']>[1],
  ): ReturnType<AttemptHandler['handle']> {
    const { protocol, hostname, port } = request;
    this.endpoint = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
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
