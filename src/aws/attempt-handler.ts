import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import type { Transport } from './transport.ts';
import { interruption } from './within.ts';

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
  private readonly signal: AbortSignal | undefined;

  /** `signal` ends the attempts of clients that are not ours, which hand over none with their requests. */
  constructor(transport: Transport, attemptMs: number, signal?: AbortSignal) {
    this.transport = transport;
    this.attemptMs = attemptMs;
    this.signal = signal;
  }

  /** Throws an error named TimeoutError, which the SDK retries, when the answer is not complete in time. */
  async handle(request: HttpRequest, { abortSignal = this.signal }: HttpOptions = {}): HttpResult {
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
      if (interrupted?.aborted) throw interruption();
      if (late) throw new LateAnswerError(this.attemptMs);
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

/** The whole answer was not there in time. The SDK retries what has this name. */
class LateAnswerError extends Error {
  constructor(attemptMs: number) {
    super(`no complete answer within ${attemptMs / 1000} s`);
    this.name = 'TimeoutError';
  }
}
