import type { Location, Problem, RuleDefinition } from '../model/index.ts';
import type { Path, Source } from '../source/index.ts';
import { endSentence } from './end-sentence.ts';
import type { ExpressionProblem } from './expression.ts';

/** Of one expression or text: whoever has made more will mend these first, and each is looked up in the whole text. */
const maxProblems = 20;

/** Collects the problems of one rule, each at its place in the file. */
export interface RuleReport {
  readonly problems: readonly Problem[];
  /** A problem of the part of the file at `path`. */
  add(path: Path, message: string, what?: 'key' | 'value'): void;
  /** Problems inside the expression or text at `path`: the first of them, where they are many. */
  addAll(path: Path, problems: readonly ExpressionProblem[]): void;
}

/** Without a source every problem stands where the rule does. */
export function openReport(definition: RuleDefinition, source: Source | undefined): RuleReport {
  const problems: Problem[] = [];
  const push = (location: Location | undefined, path: Path, message: string) => {
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    problems.push({
      ...(location ?? definition.location),
      message: endSentence(`${definition.id}: ${place.slice(1)}: ${message}`),
    });
  };
  return {
    problems,
    add: (path, message, what) => push(source?.locate(path, what), path, message),
    addAll(path, found) {
      for (const { offset, message } of found.slice(0, maxProblems))
        push(source?.offsetLocation(path, offset), path, message);
    },
  };
}
