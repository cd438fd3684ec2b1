import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readConfig } from '../../src/config/read-config.ts';
import { ProblemsError } from '../../src/model/index.ts';
import { parseSource } from '../../src/source/index.ts';
import { fc } from '../support/property.ts';

const test = suite('config/hostile');
const example = readFileSync('test/config/contract-example.yaml', 'utf8');
const secret = 'hunter2hunter2';

/** 'config' or 'problems'; anything else is thrown. */
function end(text: string): 'config' | 'problems' {
  const { source, problems } = parseSource(text, 'f');
  if (source === undefined) return 'problems';
  assert.equal(problems, []);
  try {
    const config = readConfig(source, '/project', { TRUSTPATH_EXTERNAL_ID: secret });
    assert.not.match(JSON.stringify(config), new RegExp(secret));
    return 'config';
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    assert.ok(error.problems.length > 0);
    const lines = text.split('\n').length;
    for (const { line = 1, column = 1, message } of error.problems) {
      assert.ok(line >= 1 && line <= lines + 1 && column >= 1);
      assert.match(message, /^[^\n]+\.( Put it in quotes: .*\.)?$|\?$/);
      assert.not.match(message, new RegExp(secret));
    }
    return 'problems';
  }
}

const anything = fc.oneof(
  fc.constantFrom(
    ...[
      null,
      true,
      false,
      0,
      -1,
      1.5,
      '',
      ' ',
      'x',
      'off',
      'prod',
      'xsoar-prod',
      '111111111111',
      `\${env:NO}`,
      'constructor',
    ],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

test('an example with some of its values replaced by anything ends in problems or in a configuration', () => {
  const value = parseSource(example, 'f').source?.value;
  const ends = { config: 0, problems: 0 };
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(60)), fc.infiniteStream(anything), (dice, values) => {
      const replaced = JSON.stringify(
        value,
        (_, item: unknown) => (dice.next().value === 0 ? values.next().value : item),
        1,
      );
      if (replaced !== undefined) ends[end(replaced)]++;
    }),
    { numRuns: 400 },
  );
  assert.ok(ends.config > 8 && ends.problems > 80, JSON.stringify(ends));
});

test('an example with lines gone, doubled or moved ends in problems or in a configuration', () => {
  const lines = example.split('\n');
  const ends = { config: 0, problems: 0 };
  const index = fc.nat(lines.length - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(index, index, fc.nat(2)), { maxLength: 4 }), (edits) => {
      const edited = [...lines];
      for (const [from, to, count] of edits) edited.splice(from, count, ...(count === 1 ? [] : [lines[to] ?? '']));
      ends[end(edited.join('\n'))]++;
    }),
    { numRuns: 400 },
  );
  assert.ok(ends.config > 8 && ends.problems > 80, JSON.stringify(ends));
});

test('a literal secret, or a broken reference to one, is never repeated', () => {
  const value = fc.constantFrom(
    ...[secret, `"${secret}"`, `[${secret}]`, `{ a: ${secret} }`, `|\n      ${secret}`],
    ...[
      `"\${env:TRUSTPATH_EXTERNAL_ID} ${secret}"`,
      `"${secret} x`,
      `${secret}: ${secret}`,
      `*${secret}`,
      `@${secret}`,
      `!${secret} x`,
    ],
  );
  fc.assert(
    fc.property(value, (literal) => {
      assert.is(end(example.replace(`\${env:TRUSTPATH_EXTERNAL_ID}`, literal)), 'problems');
      for (const { message } of parseSource(example.replace(`\${env:TRUSTPATH_EXTERNAL_ID}`, literal), 'f').problems)
        assert.not.match(message, new RegExp(secret));
    }),
  );
});

test('any JSON at all ends in problems or in a configuration', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => void end(JSON.stringify(json))),
    { numRuns: 500 },
  );
});

test.run();
