import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Something that should give credentials and never answers. */
export interface HangingSource {
  readonly env: Readonly<Record<string, string>>;
  /** How the program calls it. */
  readonly named: RegExp;
  /** Whether somebody waits for it by now. */
  isAsked(): boolean;
}

export interface HangingSources {
  readonly sources: Readonly<Record<string, HangingSource>>;
  /** Processes that the program has started, and that are still there. */
  leftRunning(): readonly number[];
  close(): void;
}

/** Every kind of source, each of which hangs. */
export async function hangingSources(): Promise<HangingSources> {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-hanging-'));
  const place = (name: string) => join(folder, name);
  let requests = 0;
  const server = createServer(() => {
    requests += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started = place('started');
  // What follows the wait keeps the shell from leaving its place to it: two processes have to end.
  const command = `echo $$ >> ${started}; sleep 3600 & echo $! >> ${started}; wait; echo {}`;
  writeFileSync(place('process'), `[default]\ncredential_process = ${command}\n`);
  writeFileSync(place('token'), 'a token');
  const made = spawnSync('mkfifo', [place('pipe')]);
  if (made.status !== 0) throw new Error('mkfifo failed');
  const nobody = { PATH: process.env.PATH ?? '', HOME: folder, AWS_EC2_METADATA_DISABLED: 'true' };
  const asked = () => requests > 0;
  const web = { AWS_ROLE_ARN: 'arn:aws:iam::111111111111:role/ci', AWS_ENDPOINT_URL_STS: url };
  return {
    sources: {
      'a credential_process': {
        env: { ...nobody, AWS_CONFIG_FILE: place('process') },
        named: /the credential_process of the profile default gave no answer within [\d.]+ s/,
        isAsked: () => existsSync(started),
      },
      'a web identity, whose STS never answers': {
        env: { ...nobody, ...web, AWS_WEB_IDENTITY_TOKEN_FILE: place('token') },
        named: /the exchange of the token of AWS_WEB_IDENTITY_TOKEN_FILE gave no answer within [\d.]+ s/,
        isAsked: asked,
      },
      'the credentials of a container': {
        env: { ...nobody, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/credentials` },
        named: /AWS_CONTAINER_CREDENTIALS_FULL_URI gave no answer within [\d.]+ s/,
        isAsked: asked,
      },
      'a pipe as AWS_CONFIG_FILE': {
        env: { ...nobody, AWS_CONFIG_FILE: place('pipe') },
        named: /AWS_CONFIG_FILE \(.*pipe\) is a pipe or a device: it must be a regular file/,
        isAsked: () => false,
      },
    },
    leftRunning() {
      const pids = existsSync(started) ? readFileSync(started, 'utf8').trim().split('\n').map(Number) : [];
      return pids.filter((pid) => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      });
    },
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
