import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import type { Transport } from './transport.ts';

type HttpRequest = Parameters<NodeHttpHandler['handle']>[0];
type HttpOptions = Parameters<NodeHttpHandler['handle']>[1];
type HttpResult = ReturnType<NodeHttpHandler['handle']>;

/** Bytes; the largest page of any call read here stays far below. */
const largestAnswer = 64 * 1024 * 1024;

/**
 * The request handler of every client: one attempt is the request and its whole answer, and it ends in time. The SDK's own
 * timeouts bound neither a hang after the headers nor an answer that drips.
 */
export class AttemptHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' };
  private readonly transport: Transport;
  private readonly attemptMs: number;

  constructor(transport: Transport, attemptMs: number) {
    this.transport = transport;
    this.attemptMs = attemptMs;
  }

  /** Throws an error named TimeoutError, which the SDK retries, when the answer is not complete in time. */
  async handle(request: HttpRequest, { abortSignal }: HttpOptions = {}): HttpResult {
    const interrupted = abortSignal as AbortSignal | undefined;
    const ending = new AbortController();
    const end = () => ending.abort();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, this.attemptMs);
    interrupted?.addEventListener('abort', end);
    if (interrupted?.aborted) end();
    try {
      const { response } = await this.transport.handle(request, { abortSignal: ending.signal });
      response.body = await readWhole(response.body);
      return { response };
    } catch (error) {
      if (interrupted?.aborted) throw named('AbortError', 'the run was interrupted');
      if (late) throw named('TimeoutError', `no complete answer within ${this.attemptMs / 1000} s`);
      throw error;
    } finally {
      clearTimeout(timer);
      interrupted?.removeEventListener('abort', end);
    }
  }

  /** The connections belong to the run, not to the client that is destroyed. */
  destroy(): void {}

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {};
  }
}

async function readWhole(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > largestAnswer) throw new InvalidAnswerError(`the answer is larger than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
