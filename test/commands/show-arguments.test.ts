import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { showArguments } from '../../src/commands/show-arguments.ts';

const test = suite('commands/show-arguments');

test('what a terminal would obey is shown as text, wherever the message repeats it', () => {
  const show = showArguments(['audit', '--format=\u001b[2J', '-o\u0007', 'two\nlines']);
  assert.is(show("'\u001b[2J' is invalid\n"), "'\\u001b[2J' is invalid\n");
  assert.is(show("'\u0007' and 'two\nlines'\n"), "'\\u0007' and 'two\\nlines'\n");
});

test('a long word is cut, and says how much of it is left out', () => {
  const word = 'x'.repeat(1000);
  assert.is(
    showArguments([`--rule=${word}`])(`no rule ${word}.`),
    `no rule ${'x'.repeat(100)}… (900 more characters).`,
  );
});

test('what is fit to be shown stays as it is, and so does what was not typed', () => {
  const message = 'there is no account prod\u00e4; known: a\n(Did you mean prod?)\n';
  assert.is(showArguments(['--account', 'prod\u00e4', '\n', '', '--', '='])(message), message);
  assert.is(showArguments([])('\u001b[1mbold'), '\u001b[1mbold');
});

test.run();
