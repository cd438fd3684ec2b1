import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loaded into a program before its own code: it notes whom the program connects to, and ends it where that is anyone but `allowed`. */
const source = (allowed: readonly string[], log: string) => `
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const allowed = ${JSON.stringify(allowed)};
function meet(target) {
  appendFileSync(${JSON.stringify(log)}, target + '\\n');
  if (allowed.includes(target)) return;
  console.error('guard: a connection to ' + target);
  process.exit(99);
}
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const { host = 'localhost', port, path } = typeof options === 'object' ? options : { port: options, host: args[1] };
  meet(path ?? host + ':' + port);
  return connect.apply(this, args);
};
for (const api of [dns, dns.promises])
  for (const name of Object.keys(api).filter((key) => /^(lookup|resolve|reverse)/.test(key) && typeof api[key] === 'function')) {
    const original = api[name];
    api[name] = function (host, ...rest) {
      if (!allowed.some((target) => target.startsWith(host + ':'))) meet('dns ' + host);
      return original.call(this, host, ...rest);
    };
  }
dgram.Socket.prototype.send = () => meet('a datagram');
`;

export interface NetworkGuard {
  /** NODE_OPTIONS that put it in place. */
  readonly options: string;
  /** `host:port` of every connection so far. */
  met(): readonly string[];
}

/** Watches over every connection of a program. `allowed`: `host:port`. */
export function makeGuard(allowed: readonly string[]): NetworkGuard {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-guard-'));
  const log = join(folder, 'met');
  const module = join(folder, 'guard.mjs');
  writeFileSync(log, '');
  writeFileSync(module, source(allowed, log));
  return {
    options: `--import=${pathToFileURL(module).href}`,
    met: () => readFileSync(log, 'utf8').split('\n').slice(0, -1),
  };
}
