import type { FactValue, RuleDefinition, RuleExample } from '../model/index.ts';
import type { Path } from '../source/index.ts';
import { typeOfParameter } from './fact-table.ts';
import { explainMismatch } from './fact-values.ts';
import type { RuleReport } from './rule-report.ts';
import { resolveName, suggest, type Vocabulary } from './vocabulary.ts';

/** The examples of a rule name facts that exist, with values that they can have. */
export function checkExamples(definition: RuleDefinition, vocabulary: Vocabulary, report: RuleReport): void {
  definition.examples.forEach((example, index) => {
    checkFacts(example, ['examples', index], vocabulary, report);
    checkParams(example.params ?? {}, ['examples', index, 'params'], definition, report);
  });
}

function checkFacts(example: RuleExample, at: Path, vocabulary: Vocabulary, report: RuleReport): void {
  const { facts, absent, unknown } = example;
  const lookUp = (path: string, place: Path, what: 'key' | 'value') => {
    const reference = resolveName(path.split('.'), vocabulary);
    if (reference.is === 'fact' && reference.rest.length === 0) return reference.entry;
    report.add(place, 'message' in reference ? reference.message : `${path} is no fact`, what);
    return undefined;
  };
  for (const [path, value] of Object.entries(facts)) {
    const entry = lookUp(path, [...at, 'facts', path], 'key');
    const mismatch = entry && explainMismatch(entry.type, value);
    if (mismatch !== undefined) report.add([...at, 'facts', path], mismatch);
  }
  absent.forEach((path, index) => {
    const place = [...at, 'absent', index];
    const entry = lookUp(path, place, 'value');
    if (entry !== undefined && entry.optional !== true)
      report.add(place, `${path} is never absent: the catalogue does not call it optional`);
    if (Object.hasOwn(facts, path) || Object.hasOwn(unknown, path))
      report.add(place, `${path} cannot be absent and something else at once`);
  });
  for (const path of Object.keys(unknown)) {
    const place = [...at, 'unknown', path];
    const entry = lookUp(path, place, 'key');
    if (entry !== undefined && Object.hasOwn(facts, path) && !(typeof entry.type === 'object' && 'list' in entry.type))
      report.add(place, `${path} is no list: it cannot be known in part`, 'key');
  }
}

function checkParams(
  params: Readonly<Record<string, FactValue>>,
  at: Path,
  definition: RuleDefinition,
  report: RuleReport,
): void {
  for (const [name, value] of Object.entries(params)) {
    const parameter = Object.hasOwn(definition.params, name) ? definition.params[name] : undefined;
    if (parameter === undefined) {
      const message = `the rule has no parameter ${name}${suggest(name, Object.keys(definition.params))}`;
      report.add([...at, name], message, 'key');
      continue;
    }
    const mismatch = explainMismatch(typeOfParameter(parameter), value);
    if (mismatch !== undefined) report.add([...at, name], mismatch);
  }
}
