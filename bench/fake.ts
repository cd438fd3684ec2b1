import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FakeRecord } from '../test/support/fake-aws/index.ts';
import { makeOrganisation, type Size } from './organisation.ts';

/** A made-up organisation, answering from a process of its own. */
export interface RunningFake {
  /** A folder for what goes with it; it holds `trustpath.json`. */
  readonly folder: string;
  readonly configuration: string;
  /** The whole environment in which the SDK finds it. */
  readonly env: Readonly<Record<string, string>>;
  /** Every request so far, and the most that were in flight at once. */
  requests(): Promise<{ readonly requests: readonly FakeRecord[]; readonly peak: number }>;
  close(): void;
}

/** Starts the fake AWS with every answer `latency` milliseconds late. */
export async function startFake(size: Size, latency: number): Promise<RunningFake> {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-bench-'));
  const { seed, configuration } = makeOrganisation(size);
  const faults = latency === 0 ? [] : [{ on: {}, action: { kind: 'delay' as const, ms: latency } }];
  writeFileSync(join(folder, 'seed.json'), JSON.stringify({ ...seed, faults }));
  writeFileSync(join(folder, 'trustpath.json'), JSON.stringify(configuration));
  const child = spawn(process.execPath, ['build/test/support/fake-aws/main.js', '--seed', join(folder, 'seed.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => done(line.trim()));
    child.once('exit', () => fail(new Error('the fake AWS did not start')));
  });
  return {
    folder,
    configuration: join(folder, 'trustpath.json'),
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: Object.keys(seed.keys)[0] ?? '',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
      AWS_CONFIG_FILE: join(folder, 'none'),
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    async requests() {
      return (await (await fetch(`${url}/-/requests`)).json()) as Awaited<ReturnType<RunningFake['requests']>>;
    },
    close() {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
