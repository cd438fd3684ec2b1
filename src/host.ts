/** What an entry point lends to a run: the only way from the code to the process. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** What a person types or a pipe brings; absent where nobody can answer. */
  readonly stdin?: Input;
  now(): Date;
  /** Aborted when the run is interrupted. */
  readonly signal: AbortSignal;
  /** 130 or 143 once interrupted. */
  interruptedCode(): number | undefined;
  /** Ends the process with this code once all output is out, though something still hangs that cannot be stopped. */
  leave?(code: number): void;
}

export interface Terminal {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns, where it is a terminal. */
  readonly columns?: number;
}

export interface Input {
  readonly stream: NodeJS.ReadableStream;
  readonly isTerminal: boolean;
}

/** Colours only on a terminal, never with NO_COLOR (https://no-color.org), `--no-color` or TERM=dumb. */
export function wantsColor(host: Host, terminal: Terminal, flag: boolean): boolean {
  return flag && terminal.isTerminal && !host.env.NO_COLOR && host.env.TERM !== 'dumb';
}
