import { classes } from './classes.mjs';
import { cells } from './generate.mjs';
import { emptyCells } from './tally.mjs';

/** Least share of each decision among the cases. */
export const leastShare = 0.05;

/** Least number of cases in which the condition of an operator, or below a form of principal, decided. */
export const leastDeciding = 3;

/** Least share of our unknowns for which the simulator gives both answers. */
export const leastWitnessed = 0.95;

/** What the run covers, as lines of text. */
export function printReport(tally, total) {
  const { decisions, witnessed } = tally;
  const met = Object.values(tally.cells);
  return [
    'our decisions',
    ...['allowed', 'denied', 'unknown'].map((name) => line(name, decisions[name] ?? 0, total)),
    '',
    `operators × forms of principals: ${cells.length} cells, ${met.length} met, each at least ${Math.min(...met)} times`,
    '',
    'cases in which the condition under test decided, by operator',
    ...columns(tally.operators),
    '',
    'and by form of principal (0 is right for what never is the caller)',
    ...columns(tally.forms),
    '',
    'cases with',
    ...Object.entries(tally.features).map(([name, number]) => line(name, number, total)),
    '',
    `questions to the simulator: ${tally.questions.asked}`,
    `of our unknowns, the simulator answers both ways for ${witnessed.yes}, one way for ${witnessed.no}`,
    '',
    'cases that fall into a class of disagreement',
    ...classes.map(({ name }) => line(name, tally.classes[name] ?? 0, total)),
  ];
}

/** What makes the run worthless although nothing disagrees, as sentences. */
export function listGaps(tally, total, strangers) {
  const { decisions, witnessed, operators, forms } = tally;
  const few = (counts) =>
    Object.entries(counts).filter(([name, number]) => number < leastDeciding && !strangers.has(name));
  return [
    ...emptyCells(tally).map((cell) => `no case of ${cell}`),
    ...['allowed', 'denied', 'unknown']
      .filter((name) => (decisions[name] ?? 0) < leastShare * total)
      .map((name) => `fewer than ${leastShare * 100} % of the cases are ${name}`),
    ...few({ ...operators, ...forms }).map(
      ([name, number]) => `the condition under ${name} decided in ${number} cases only`,
    ),
    ...(witnessed.yes < leastWitnessed * (witnessed.yes + witnessed.no)
      ? [`fewer than ${leastWitnessed * 100} % of our unknowns are witnessed by both answers`]
      : []),
    ...classes
      .filter(({ name }) => tally.classes[name] === undefined)
      .map(({ name }) => `no case falls into the class ${name}`),
  ];
}

function line(name, number, total) {
  return `  ${String(number).padStart(6)}  ${((100 * number) / total).toFixed(1).padStart(5)} %  ${name}`;
}

function columns(counts) {
  const texts = Object.entries(counts).map(([name, number]) => `${String(number).padStart(4)} ${name}`);
  const width = Math.max(...texts.map((text) => text.length)) + 2;
  const perLine = Math.max(1, Math.floor(118 / width));
  const lines = [];
  for (let at = 0; at < texts.length; at += perLine)
    lines.push(
      `  ${texts
        .slice(at, at + perLine)
        .map((text) => text.padEnd(width))
        .join('')}`.trimEnd(),
    );
  return lines;
}
