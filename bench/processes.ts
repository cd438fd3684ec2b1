import { spawn } from 'node:child_process';

/** One command, timed from its start to its end. */
export interface Command {
  readonly name: string;
  /** Arguments of node. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Codes it may end with; 0 when absent. */
  readonly codes?: readonly number[];
}

/** Wall milliseconds of every run, by command: in turn, so that a slow moment of the machine strikes all alike. The first round is not counted. */
export async function timeInTurn(commands: readonly Command[], runs: number): Promise<readonly (readonly number[])[]> {
  const times = commands.map((): number[] => []);
  for (let run = -1; run < runs; run += 1)
    for (const [index, command] of commands.entries()) {
      const milliseconds = await time(command);
      if (run >= 0) times[index]?.push(milliseconds);
    }
  return times;
}

function time({ name, args, env, codes = [0] }: Command): Promise<number> {
  return new Promise((done, fail) => {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: 'ignore', ...(env && { env }) });
    child.on('error', fail);
    child.on('exit', (code) => {
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      if (code !== null && codes.includes(code)) done(milliseconds);
      else fail(new Error(`${name} ended with ${code}`));
    });
  });
}

/** Standard output of a node program; its standard error is shown. Rejects unless it ends with 0. */
export function outputOf(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], ...(env && { env }) });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(text) : fail(new Error(`${args.join(' ')} ended with ${code}`))));
  });
}
