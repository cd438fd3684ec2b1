import type { Unknown } from '../model/index.ts';
import type { Answer } from './call.ts';
import { InvalidAnswerError } from './invalid-answer-error.ts';
import type { ListOperation } from './operation.ts';

/** What a listing held. Where it was not read to its end, `unread` says why, and other items may exist. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  readonly unread?: Unknown;
}

/** Reads page after page. A token that comes back is an answer AWS would not give: the SDK's own paginators loop on it, or stop without a word. */
export async function list<Input, Item>(
  operation: ListOperation<Input, Item>,
  input: Input,
  ask: (
    operation: ListOperation<Input, Item>,
    input: Input & { readonly token?: string },
  ) => Promise<Answer<{ readonly items: readonly Item[]; readonly next?: string }>>,
): Promise<Listing<Item>> {
  const seen = new Set<string>();
  const guarded: ListOperation<Input, Item> = {
    ...operation,
    read(answer, asked) {
      const page = operation.read(answer, asked);
      if (page.next !== undefined && seen.has(page.next)) throw new InvalidAnswerError('a page token came back');
      return page;
    },
  };
  const items: Item[] = [];
  for (let token: string | undefined; ; ) {
    const answer = await ask(guarded, { ...input, ...(token !== undefined && { token }) });
    if ('unknown' in answer) return { items, unread: answer };
    items.push(...answer.value.items);
    token = answer.value.next;
    if (token === undefined) return { items };
    seen.add(token);
  }
}
