import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PythonEnvironment } from './environment.ts';
import { projectRoot } from './project-root.ts';

/** What to run: arguments and variables are made for a port of this machine's loopback address that was free just before. */
export interface ServerProgram {
  readonly module: string;
  readonly arguments?: (port: number) => readonly string[];
  readonly variables?: (port: number) => Readonly<Record<string, string>>;
  /** A path that answers with 200 once the server is up. */
  readonly ready: string;
}

/** A running server. It ends with this process, however that ends. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const tries = 3;
const readyWithinMs = 60_000;

/** Starts a Python server on a free port and waits until it answers; throws with the server's own words if it never does. */
export async function startServer(environment: PythonEnvironment, program: ServerProgram): Promise<RunningServer> {
  let said = '';
  for (let attempt = 1; attempt <= tries; attempt++) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const child = launch(environment, program, port);
    let output = '';
    child.stdout?.on('data', (data) => (output = `${output}${data}`.slice(-4000)));
    child.stderr?.on('data', (data) => (output = `${output}${data}`.slice(-4000)));
    if (await answers(`${url}${program.ready}`, child)) return { url, stop: () => stop(child) };
    await stop(child);
    said = output;
  }
  throw new Error(`${program.module} did not start: ${said.trim() || 'it said nothing'}`);
}

function launch(environment: PythonEnvironment, program: ServerProgram, port: number): ChildProcess {
  const wrapper = join(projectRoot, 'test/support/python/until-stdin-ends.py');
  const child = spawn(environment.python, [wrapper, program.module, ...(program.arguments?.(port) ?? [])], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...program.variables?.(port) },
  });
  // A test that forgets to stop its server must end all the same, and takes the server with it.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Socket).unref();
  return child;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + readyWithinMs;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const response = await fetch(url).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return true;
    await sleep(50);
  }
  return false;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.ref();
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
