import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProgramRun, runProgram } from '../../program.ts';
import type { Keys } from '../connect.ts';

export const externalId = 'correct-horse-battery-staple';

/** Someone who runs the program in a folder of their own, where `trustpath.yaml` stands. */
export interface Auditor {
  readonly keys: Keys;
  /** The whole environment of their runs. */
  readonly variables: Readonly<Record<string, string>>;
  run(args: readonly string[], variables?: Readonly<Record<string, string>>): Promise<ProgramRun>;
  /** Reads a file of the folder. */
  read(file: string): string;
  /** Removes the folder. */
  leave(): void;
}

/** An auditor with nothing but keys, an endpoint and the external id. */
export function equipAuditor(url: string, keys: Keys, configuration: string): Auditor {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-auditor-'));
  writeFileSync(join(folder, 'trustpath.yaml'), configuration);
  const variables = {
    HOME: folder,
    AWS_ENDPOINT_URL: url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    TRUSTPATH_EXTERNAL_ID: externalId,
  };
  return {
    keys,
    variables,
    run: (args, more) => runProgram(args, { cwd: folder, env: { ...variables, ...more } }),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    leave: () => rmSync(folder, { recursive: true }),
  };
}
