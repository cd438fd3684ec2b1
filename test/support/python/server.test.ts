import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { preparePythonEnvironment } from './environment.ts';
import { startServer } from './server.ts';
import { skipLoudly } from './skip-loudly.ts';

const program = {
  module: 'http.server',
  arguments: (port: number) => [String(port), '--bind', '127.0.0.1', '--directory', tmpdir()],
  ready: '/',
};

const test = suite('support/python/server');
const environment = await preparePythonEnvironment('ministack');
if ('unavailable' in environment) {
  skipLoudly(test, 'python servers', environment);
} else if (process.argv[2] === 'start-and-hang') {
  const server = await startServer(environment, program);
  process.stdout.write(server.url);
  setInterval(() => undefined, 60_000);
} else {
  test('a server answers once it is started and no longer after it was stopped', async () => {
    const server = await startServer(environment, program);
    assert.ok((await fetch(server.url)).ok);
    await server.stop();
    assert.not.ok(await answers(server.url));
  });

  test('a server that cannot start throws what it said', async () => {
    const error = await startServer(environment, { module: 'no_such_module', ready: '/' }).catch((reason) => reason);
    assert.match(error.message, /no_such_module did not start: [\s\S]*No module named/);
  });

  test('a server ends with its starter, even with one that is killed', async () => {
    const starter = spawn(process.execPath, [fileURLToPath(import.meta.url), 'start-and-hang']);
    const [url] = await once(starter.stdout, 'data');
    assert.ok(await answers(String(url)));
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    while (await answers(String(url))) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}
if (process.argv[2] === undefined) test.run();

async function answers(url: string): Promise<boolean> {
  return fetch(url, { headers: { connection: 'close' } }).then(
    (response) => response.ok,
    () => false,
  );
}
