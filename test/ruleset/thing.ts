import type { KindEntry } from '../../src/catalogue/index.ts';
import type { Fact, Facts } from '../../src/model/index.ts';
import { createCompiler } from '../../src/ruleset/checking-compiler.ts';
import type { Condition, ExpressionProblem, Scope } from '../../src/ruleset/expression.ts';
import type { Vocabulary } from '../../src/ruleset/vocabulary.ts';

const source = { declared: true } as const;

/** A kind made up for tests, with a fact of every type. */
export const thing: KindEntry = {
  kind: 'server',
  variable: 'thing',
  meaning: 'A thing.',
  sees: [],
  facts: {
    a: { type: 'bool', meaning: 'A flag.', source },
    b: { type: 'bool', meaning: 'A flag.', source },
    n: { type: 'int', meaning: 'A number.', source },
    m: { type: 'int', meaning: 'A number.', source },
    s: { type: 'string', meaning: 'A text.', source },
    t: { type: 'string', meaning: 'A text.', source },
    o: { type: 'string', optional: true, meaning: 'A text that may be absent.', source },
    l: { type: { list: 'string' }, meaning: 'A list.', source },
    k: { type: { list: 'string' }, meaning: 'A list.', source },
    'deep.down.n': { type: 'int', meaning: 'A number in groups.', source },
    numbers: { type: { list: 'int' }, meaning: 'Numbers.', source },
    tags: { type: { map: 'string' }, meaning: 'Tags.', source },
    labels: { type: { map: 'string' }, meaning: 'More tags.', source },
    made: { type: 'timestamp', meaning: 'A time.', source },
    text: { type: 'document', meaning: 'A document.', source },
    other: { type: 'document', optional: true, meaning: 'A document that may be absent.', source },
    box: { type: { record: { size: 'int', made: 'timestamp', text: 'document' } }, meaning: 'A record.', source },
    boxes: { type: { list: { record: { size: 'int', name: 'string' } } }, meaning: 'Records.', source },
  },
};

export const vocabulary: Vocabulary = {
  entries: [thing],
  params: {
    limit: { type: 'int', default: 3, description: 'A number.' },
    names: { type: 'list<string>', default: ['x'], description: 'Names.' },
  },
};

const origin = { rule: 'a-rule', location: { file: 'rules/a-rule.yaml', line: 7, column: 1 } };
const compiler = createCompiler(vocabulary);

export function scopeOf(facts: Facts): Scope {
  return { variables: { thing: facts }, params: { limit: 3, names: ['x'] }, now: '2026-01-01T00:00:00.000Z' };
}

export function known(values: Readonly<Record<string, Extract<Fact, { value: unknown }>['value']>>): Facts {
  return Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]));
}

/** Compiles a condition over the made-up kind; throws where it has problems. */
export function compile(expression: string): Condition {
  const compiled = compiler.condition(expression, origin);
  if ('problems' in compiled)
    throw new Error(`${expression}: ${compiled.problems.map(({ message }) => message).join('; ')}`);
  return compiled.expression;
}

export function problemsOf(expression: string): readonly ExpressionProblem[] {
  const compiled = compiler.condition(expression, origin);
  return 'problems' in compiled ? compiled.problems : [];
}

export function evaluateOn(expression: string, facts: Facts = {}): true | false | 'unknown' {
  return compile(expression).evaluate(scopeOf(facts)).value;
}

export { compiler, origin };
