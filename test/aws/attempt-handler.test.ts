import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { AttemptHandler } from '../../src/aws/attempt-handler.ts';
import { defaultLimits } from '../../src/aws/limits.ts';
import { createTransport } from '../../src/aws/transport.ts';

const test = suite('aws/attempt-handler');

/** Sends one request through a handler to a server that answers as told. */
async function handle(listener: RequestListener, attemptMs: number, abortSignal?: AbortSignal): Promise<unknown> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const transport = await createTransport(defaultLimits, 2);
  const handler = new AttemptHandler(transport, attemptMs);
  const request = {
    protocol: 'http:',
    hostname: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    method: 'GET',
    path: '/',
    headers: {},
    query: {},
  };
  try {
    const { response } = await handler.handle(request as never, { abortSignal });
    return response.body;
  } catch (error) {
    return (error as Error).name;
  } finally {
    transport.destroy();
    server.closeAllConnections();
    server.close();
  }
}

test('an answer is there as a whole before the attempt is over', async () => {
  const body = await handle((_request, response) => {
    response.write('one ');
    setImmediate(() => response.end('two'));
  }, 10_000);
  assert.instance(body, Uint8Array);
  assert.is(Buffer.from(body as Uint8Array).toString(), 'one two');
});

test('an attempt without any answer ends as a timeout', async () => {
  assert.is(await handle(() => {}, 100), 'TimeoutError');
});

test('an attempt whose answer never ends, though bytes keep coming, ends as a timeout', async () => {
  const body = await handle((_request, response) => {
    const timer = setInterval(() => response.write('x'), 5);
    response.on('close', () => clearInterval(timer));
  }, 200);
  assert.is(body, 'TimeoutError');
});

test('an interrupted run ends its attempts at once, before and during an answer', async () => {
  assert.is(await handle(() => {}, 60_000, AbortSignal.abort()), 'AbortError');
  const interruption = new AbortController();
  const body = await handle(
    (_request, response) => {
      response.write('x', () => interruption.abort());
    },
    60_000,
    interruption.signal,
  );
  assert.is(body, 'AbortError');
});

test('an answer without end in sight is given up before it fills the memory', async () => {
  const chunk = Buffer.alloc(1024 * 1024);
  const body = await handle((_request, response) => {
    const fill = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', fill);
    fill();
  }, 60_000);
  assert.is(body, 'InvalidAnswerError');
});

test.run();
