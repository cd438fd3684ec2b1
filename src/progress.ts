import type { Terminal } from './host.ts';

/** What progress must know of a planned or finished call. */
export interface ProgressCall {
  /** `service:Operation`. */
  readonly call: string;
  readonly account: string;
  readonly region?: string;
}

export interface ProgressEvent extends ProgressCall {
  /** Calls finished so far, pages included. */
  readonly done: number;
  /** Attempts that were throttled so far. */
  readonly throttled: number;
  readonly failure?: { readonly unknown: string };
}

/** Tells on stderr how collection goes: one line that is redrawn on a terminal, one line a phase elsewhere, nothing when quiet. */
export interface Progress {
  start(planned: readonly ProgressCall[]): void;
  event(event: ProgressEvent): void;
  /** The run was interrupted: what was read is being written. */
  interrupted(): void;
  finish(summary: { readonly apiCalls: number; readonly throttled: number; readonly seconds: number }): void;
  /** The reading failed as a whole: room for what is said about it. */
  abandon(): void;
}

const silent: Progress = { start() {}, event() {}, interrupted() {}, finish() {}, abandon() {} };

/** `now` in milliseconds; only the time that is left depends on it. */
export function openProgress(terminal: Terminal, quiet: boolean, now: () => number): Progress {
  if (quiet) return silent;
  return terminal.isTerminal ? new LineProgress(terminal, now) : phases(terminal);
}

function phases(terminal: Terminal): Progress {
  return {
    start(planned) {
      const accounts = count(new Set(planned.map((call) => call.account)).size, 'account');
      terminal.write(`trustpath: reading ${accounts}, ${count(planned.length, 'call')} planned\n`);
    },
    event() {},
    interrupted() {
      terminal.write('trustpath: interrupted, writing what was read\n');
    },
    finish({ apiCalls, throttled, seconds }) {
      const slow = throttled === 0 ? '' : `, ${count(throttled, 'attempt')} throttled`;
      terminal.write(`trustpath: read with ${count(apiCalls, 'call')} in ${seconds.toFixed(1)} s${slow}\n`);
    },
    abandon() {},
  };
}

class LineProgress implements Progress {
  private readonly terminal: Terminal;
  private readonly now: () => number;
  private started = 0;
  private readonly open = new Map<string, number>();
  private readonly accounts = new Set<string>();
  private readonly regions = new Set<string>();
  private planned = 0;
  private failed = 0;
  private last = '';
  private ended = false;

  constructor(terminal: Terminal, now: () => number) {
    this.terminal = terminal;
    this.now = now;
  }

  start(planned: readonly ProgressCall[]): void {
    this.started = this.now();
    this.planned = planned.length;
    for (const call of planned) {
      const key = keyOf(call);
      this.open.set(key, (this.open.get(key) ?? 0) + 1);
    }
    this.draw(`${count(this.planned, 'call')} planned`);
  }

  event(event: ProgressEvent): void {
    this.accounts.add(event.account);
    if (event.region) this.regions.add(event.region);
    if (event.failure !== undefined) this.failed += 1;
    const key = keyOf(event);
    const left = (this.open.get(key) ?? 0) - 1;
    if (left > 0) this.open.set(key, left);
    else this.open.delete(key);
    const waiting = this.open.keys().next().value;
    this.draw(
      [
        `${event.done}/${Math.max(this.planned, event.done)} calls`,
        count(this.accounts.size, 'account'),
        count(this.regions.size, 'region'),
        ...(this.failed > 0 ? [`${this.failed} failed`] : []),
        ...(event.throttled > 0 ? [`${event.throttled} throttled`] : []),
        ...this.timeLeft(event.done),
        ...(waiting === undefined ? [] : [`waiting for ${waiting}`]),
      ].join('  '),
    );
  }

  interrupted(): void {
    this.abandon();
    this.terminal.write('Interrupted: writing what was read.\n');
  }

  finish(): void {
    this.abandon();
  }

  /** Clears the line for good: calls that were in flight still report. */
  abandon(): void {
    this.ended = true;
    if (this.last !== '') this.terminal.write(`\r${' '.repeat(this.last.length)}\r`);
    this.last = '';
  }

  /** Known once a part of the calls is done, and worth telling only when it is seconds. */
  private timeLeft(done: number): readonly string[] {
    if (done < 3 || done >= this.planned) return [];
    const seconds = Math.round(((this.now() - this.started) / done / 1000) * (this.planned - done));
    return seconds < 2 ? [] : [`about ${seconds} s left`];
  }

  private draw(text: string): void {
    if (this.ended) return;
    const width = (this.terminal.columns ?? 80) - 1;
    const line = text.length > width ? `${text.slice(0, width - 1)}…` : text;
    this.terminal.write(`\r${line.padEnd(this.last.length)}`);
    this.last = line;
  }
}

function keyOf({ call, account }: ProgressCall): string {
  return `${call} in ${account}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
