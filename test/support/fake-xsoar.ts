import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { ServerCertificate } from './network/certificates.ts';

export interface FakeXsoarOptions {
  readonly certificate: ServerCertificate;
  readonly key: string;
  /** With one it is laid out as XSOAR 8: the interface below /xsoar, and a key goes with its id. */
  readonly keyId?: string;
}

export interface FakeXsoar {
  readonly port: number;
  /** `https://localhost:port`. */
  readonly url: string;
  readonly requests: { readonly method: string; readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Answers instead of it. */
  misbehave: ((response: ServerResponse, path: string) => void) | undefined;
  /** Its version is told without a key. */
  tellsAnybody: boolean;
  close(): void;
}

export const page = '<!DOCTYPE html><html><title>Cortex XSOAR</title></html>';

/** An XSOAR server with TLS, as far as `GET /about` and `GET /user` go: where its interface is not, its pages are. */
export async function startFakeXsoar({ certificate, key, keyId }: FakeXsoarOptions): Promise<FakeXsoar> {
  const requests: FakeXsoar['requests'] = [];
  const answer = ({ method, url, headers }: IncomingMessage, response: ServerResponse) => {
    const send = (status: number, type: string, body: string) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };
    const json = 'application/json; charset=utf-8';
    const base = keyId === undefined ? '' : '/xsoar';
    const answers: Readonly<Record<string, object>> = {
      [`${base}/about`]: keyId === undefined ? six : eight,
      [`${base}/user`]: user,
    };
    const found = method === 'GET' ? answers[url ?? ''] : undefined;
    if (found === undefined) send(200, 'text/html; charset=utf-8', page);
    else if (fake.tellsAnybody && found !== user) send(200, json, JSON.stringify(found));
    else if (keyId !== undefined && (headers.authorization !== key || headers['x-xdr-auth-id'] !== keyId))
      send(401, json, '{"reply":{"err_code":401,"err_msg":"Public API request unauthorized"}}');
    else if (headers.authorization !== key)
      send(403, json, '{"id":"forbidden","status":403,"error":"http: named cookie not present"}');
    else send(200, json, JSON.stringify(found));
  };
  const server = createServer(certificate, (request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, path: url, headers });
    if (fake.misbehave === undefined) answer(request, response);
    else fake.misbehave(response, url);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  // A client that does not trust the certificate, or that is interrupted, is no defect of the server.
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: FakeXsoar = {
    port,
    url: `https://localhost:${port}`,
    requests,
    misbehave: undefined,
    tellsAnybody: false,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return fake;
}

const six = { demistoVersion: '6.12.0', buildNum: '123456', startTime: '2026-11-01T00:00:00Z' };
const user = { id: 'auditor', username: 'auditor', email: 'auditor@xsoar.example' };
const eight = { demistoVersion: '8.6.0', buildNum: '654321', deploymentMode: 'saas', productMode: 'xsoar' };
