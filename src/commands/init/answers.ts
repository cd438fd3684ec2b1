import { type AnswerForm, whyNotAnswer } from '../../config/index.ts';
import { type Problem, ProblemsError } from '../../model/index.ts';
import type { Asker } from './asker.ts';

/** One thing to know: the flag that gives it, else the question. */
export interface Wanted {
  readonly flag: string;
  readonly question: string;
  readonly form: AnswerForm;
  readonly fallback?: string;
}

/** Answers from flags, from somebody at a terminal, or from what is usual; what is wrong with flags is told at once. */
export class Answers {
  private readonly asker: Asker | undefined;
  private readonly problems: Problem[] = [];

  constructor(asker: Asker | undefined) {
    this.asker = asker;
  }

  async one(given: string | undefined, { flag, question, form, fallback }: Wanted): Promise<string> {
    if (given !== undefined) return this.check(flag, given, form);
    if (this.asker !== undefined) return this.asker.ask(question, (answer) => whyNotAnswer(form, answer), fallback);
    if (fallback === undefined) this.refuse(flag, `is needed: ${question[0]?.toLowerCase()}${question.slice(1)}`);
    return fallback ?? '';
  }

  /** Several, in one answer separated by blanks. `optional`: none is an answer too. */
  async several(given: readonly string[], wanted: Wanted, optional: boolean): Promise<readonly string[]> {
    const { flag, question, form, fallback } = wanted;
    if (given.length > 0) return given.map((value) => this.check(flag, value, form));
    if (this.asker !== undefined) {
      const whyNot = (answer: string) => {
        const values = splitWords(answer);
        if (values.length === 0) return optional ? undefined : whyNotAnswer(form, '');
        return values.map((value) => whyNotAnswer(form, value)).find((why) => why !== undefined);
      };
      return splitWords(await this.asker.ask(question, whyNot, fallback));
    }
    if (fallback !== undefined) return splitWords(fallback);
    if (!optional) this.refuse(flag, `is needed: ${question[0]?.toLowerCase()}${question.slice(1)}`);
    return [];
  }

  refuse(flag: string, message: string): void {
    this.problems.push({ file: flag, message });
  }

  throwProblems(): void {
    if (this.problems.length > 0) throw new ProblemsError(this.problems);
  }

  private check(flag: string, value: string, form: AnswerForm): string {
    const why = whyNotAnswer(form, value);
    if (why !== undefined) this.refuse(flag, `is ${JSON.stringify(value)}: expected ${why}`);
    return value;
  }
}

function splitWords(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
