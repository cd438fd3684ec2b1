import { createInterface } from 'node:readline';
import type { Host } from '../../host.ts';
import { ProblemsError } from '../../model/index.ts';

/** Somebody at a terminal. */
export interface Asker {
  /** Asks until `whyNot` has nothing to say. An empty answer is `fallback`, where there is one. */
  ask(question: string, whyNot: (answer: string) => string | undefined, fallback?: string): Promise<string>;
  tell(text: string): void;
  close(): void;
}

/** Undefined where nobody sits at a terminal: flags say everything then. */
export function openAsker(host: Host): Asker | undefined {
  const { stdin, stderr, signal } = host;
  if (stdin === undefined || !stdin.isTerminal || !stderr.isTerminal) return undefined;
  const lines = createInterface({ input: stdin.stream, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  const cut = () => lines.close();
  signal.addEventListener('abort', cut);
  const next = async (): Promise<string> => {
    const { value, done } = await answers.next();
    if (done)
      throw new ProblemsError([{ file: 'init', message: 'ended before all was answered: nothing was written' }]);
    return String(value).trim();
  };
  return {
    async ask(question, whyNot, fallback) {
      for (;;) {
        stderr.write(`${question}${fallback === undefined ? '' : ` [${fallback}]`}: `);
        const answer = (await next()) || (fallback ?? '');
        const why = whyNot(answer);
        if (why === undefined) return answer;
        stderr.write(`  expected ${why}\n`);
      }
    },
    tell: (text) => stderr.write(text),
    close() {
      signal.removeEventListener('abort', cut);
      lines.close();
    },
  };
}
