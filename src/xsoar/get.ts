import { type Agent, request } from 'node:https';
import { explainError } from './explain-error.ts';
import { TroubleError } from './trouble.ts';

/** What a server answered. The body is read of a 200 alone. */
export interface Got {
  readonly status: number;
  readonly isWebPage: boolean;
  readonly location?: string;
  readonly body: string;
}

export interface GetOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
  /** The proxy that the agent goes through, if it does. */
  readonly proxy?: URL;
  /** Milliseconds until the whole answer must be there. */
  readonly answerMs: number;
  readonly signal: AbortSignal;
}

/** Bytes; what is read here is a page of text at most. */
const largestBody = 1024 * 1024;

/**
 * Asks once, and follows no redirect. The only way to an XSOAR server there is: without a method and a body to give, nothing
 * can be written. Throws TroubleError.
 */
export async function get(url: URL, { headers, agent, proxy, answerMs, signal }: GetOptions): Promise<Got> {
  const asked = request(url, { method: 'GET', headers, agent });
  let throughProxy = false;
  let connected = false;
  asked.once('socket', (socket) => {
    throughProxy = true;
    connected = asked.reusedSocket;
    socket.once('secureConnect', () => {
      connected = true;
    });
  });
  let ending: TroubleError | undefined;
  const end = (why: TroubleError) => {
    ending = why;
    asked.destroy(why);
  };
  const interrupt = () => end(new TroubleError('interrupted', 'The run ended before there was an answer'));
  const timer = setTimeout(() => {
    const seconds = answerMs / 1000;
    if (connected) end(new TroubleError('no-answer', `There was no whole answer within ${seconds} s`));
    else end(new TroubleError('no-connection', `There was no connection to ${url.host} within ${seconds} s`));
  }, answerMs);
  signal.addEventListener('abort', interrupt);
  if (signal.aborted) interrupt();
  try {
    return await answerOf(asked);
  } catch (error) {
    asked.destroy();
    throw ending ?? explainError(error, { url, ...(proxy && { proxy }), throughProxy, connected });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', interrupt);
  }
}

async function answerOf(asked: ReturnType<typeof request>): Promise<Got> {
  return new Promise((resolve, reject) => {
    asked.on('error', reject);
    asked.once('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const got = {
        status,
        isWebPage: /^\s*(text\/html|application\/xhtml\+xml)/i.test(headers['content-type'] ?? ''),
        ...(headers.location !== undefined && { location: headers.location }),
      };
      if (status !== 200) {
        resolve({ ...got, body: '' });
        asked.destroy();
        return;
      }
      readBody(response).then((body) => resolve({ ...got, body }), reject);
    });
    asked.end();
  });
}

async function readBody(response: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.byteLength;
    if (size > largestBody) throw new TroubleError('not-xsoar', `The answer is larger than ${largestBody} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
