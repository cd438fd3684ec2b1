import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Answer } from '../../src/aws/call.ts';
import { InvalidAnswerError } from '../../src/aws/invalid-answer-error.ts';
import { list } from '../../src/aws/list.ts';
import type { ListOperation, Page } from '../../src/aws/operation.ts';
import { fc } from '../support/property.ts';

const test = suite('aws/list');

const numbers: ListOperation<object, number> = {
  service: 'iam',
  name: 'ListNumbers',
  permission: 'iam:ListNumbers',
  request: () => ({}),
  read: (answer) => answer as Page<number>,
};

/** Answers with pages by token; `undefined` is the first. */
function pagesOf(pages: ReadonlyMap<string | undefined, Page<number>>, asked: (string | undefined)[] = []) {
  return async (operation: typeof numbers, input: { token?: string }): Promise<Answer<Page<number>>> => {
    asked.push(input.token);
    try {
      return { value: operation.read(pages.get(input.token) as Page<number>, input) };
    } catch (error) {
      assert.instance(error, InvalidAnswerError);
      return { unknown: 'invalid-answer' };
    }
  };
}

test('pages come together in order, empty ones among them', () => {
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer(), { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      async (parts) => {
        const pages = new Map(
          parts.map((items, index) => [
            index === 0 ? undefined : `page ${index}`,
            { items, ...(index + 1 < parts.length && { next: `page ${index + 1}` }) },
          ]),
        );
        assert.equal(await list(numbers, {}, pagesOf(pages)), { items: parts.flat() });
      },
    ),
  );
});

test('a token that comes back ends the listing, also after other pages, and says that it is not read', async () => {
  const asked: (string | undefined)[] = [];
  const pages = new Map<string | undefined, Page<number>>([
    [undefined, { items: [1], next: 'a' }],
    ['a', { items: [2], next: 'b' }],
    ['b', { items: [3], next: 'a' }],
  ]);
  assert.equal(await list(numbers, {}, pagesOf(pages, asked)), {
    items: [1, 2],
    unread: { unknown: 'invalid-answer' },
  });
  assert.equal(asked, [undefined, 'a', 'b']);
});

test.run();
