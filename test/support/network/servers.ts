import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { ServerCertificate } from './certificates.ts';

export interface Listening {
  readonly port: number;
  close(): void;
}

/** TLS in front of a server of this machine that speaks none. */
export async function startTls(certificate: ServerCertificate, url: string): Promise<Listening> {
  const target = Number(new URL(url).port);
  const server = createTlsServer(certificate, (socket) => join(socket, connect(target, '127.0.0.1')));
  return listen(server);
}

export interface TestProxy extends Listening {
  /** `host:port` of every CONNECT, in the order of arrival. */
  readonly asked: string[];
  /** Proxy-Authorization of every CONNECT. */
  readonly logins: (string | undefined)[];
  /** What it writes instead of opening the way; undefined: it opens it. */
  answer: string | undefined;
  /** Most ways that were open at once. */
  readonly peak: number;
}

/**
 * A proxy that opens ways by CONNECT, over TLS where it has a certificate. Whatever the host is called, the way leads to this
 * machine, to one port for all or to that of each `host:port`: names are for the proxy to resolve.
 */
export async function startProxy(
  port: number | ((target: string) => number),
  certificate?: ServerCertificate,
): Promise<TestProxy> {
  const server = certificate === undefined ? createHttpServer() : createHttpsServer(certificate);
  const asked: string[] = [];
  const logins: (string | undefined)[] = [];
  let open = 0;
  let peak = 0;
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(request.url ?? '');
    logins.push(request.headers['proxy-authorization']);
    if (proxy.answer !== undefined) {
      socket.end(proxy.answer);
      return;
    }
    open += 1;
    peak = Math.max(peak, open);
    socket.on('close', () => {
      open -= 1;
    });
    const to = typeof port === 'number' ? port : port(request.url ?? '');
    const way = connect(to, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    join(socket, way);
  });
  const { port: own, close } = await listen(server);
  const proxy: TestProxy = {
    port: own,
    close,
    asked,
    logins,
    answer: undefined,
    get peak() {
      return peak;
    },
  };
  return proxy;
}

function join(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one);
  for (const [socket, end] of [
    [one, other],
    [other, one],
  ] as const)
    socket.on('error', () => end.destroy()).on('close', () => end.destroy());
}

async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
