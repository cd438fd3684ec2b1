import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { runProgram } from '../../src/commands/program.ts';
import type { Host } from '../../src/host.ts';

export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: Date;
  /** What a person types, line by line; with it, all three streams are a terminal. */
  readonly answers?: readonly string[];
  readonly signal?: AbortSignal;
  /** Told of each text on stderr as it is written. */
  readonly onStderr?: (text: string) => void;
}

export const today = new Date('2026-11-24T12:00:00.000Z');

/** Runs one command line inside this process, on a host of its own. */
export async function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<CommandRun> {
  const written = { stdout: '', stderr: '' };
  const isTerminal = options.answers !== undefined;
  const input = new PassThrough();
  input.end(options.answers?.map((line) => `${line}\n`).join(''));
  const terminal = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      if (name === 'stderr') options.onStderr?.(text);
    },
    isTerminal,
    ...(isTerminal && { columns: 80 }),
  });
  const host: Host = {
    cwd: options.cwd ?? process.cwd(),
    env: { NO_COLOR: '1', ...options.env },
    stdin: { stream: input, isTerminal },
    stdout: terminal('stdout'),
    stderr: terminal('stderr'),
    now: () => options.now ?? today,
    signal: options.signal ?? new AbortController().signal,
    interruptedCode: () => undefined,
  };
  // The SDK looks for credentials and endpoints in the environment of the process itself.
  const before = { ...process.env };
  Object.assign(process.env, options.env);
  try {
    const code = await runProgram(args, host);
    return { code, ...written };
  } finally {
    for (const name of Object.keys(options.env ?? {})) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** A folder with these files, the root of a project of its own. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-command-'));
  mkdirSync(join(folder, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A configuration of two accounts, one server and one integration. */
export const minimal = `version: 1
accounts:
  - { id: "111111111111", name: security, regions: [us-east-1] }
  - id: "222222222222"
    name: prod
    auditRole: arn:aws:iam::222222222222:role/trustpath-audit
    regions: [us-east-1]
servers:
  - name: xsoar-prod
    account: security
    region: us-east-1
    instances: [i-0123456789abcdef0]
    authentication: instance-profile
    sts: { endpoints: global }
integrations:
  - name: aws-ec2
    server: xsoar-prod
    role: arn:aws:iam::222222222222:role/UpdateAPP
    storedKeys: false
`;
