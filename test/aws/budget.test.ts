import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Budget } from '../../src/aws/budget.ts';

const test = suite('aws/budget');

/** Attempts that end when they are told to. */
function attempts(budget: Budget) {
  const running: { scope: string; end: () => void }[] = [];
  return {
    running,
    start(scope: string): void {
      void budget.run(scope, () => new Promise<void>((end) => running.push({ scope, end })));
    },
    async settle(): Promise<void> {
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('a scope that is full does not take the slots of the others', async () => {
  const { start, settle, running } = attempts(new Budget({ calls: 3, perScope: 1 }));
  for (let index = 0; index < 10; index += 1) start('slow');
  start('quick');
  start('other');
  await settle();
  assert.equal(running.map(({ scope }) => scope).sort(), ['other', 'quick', 'slow']);
  for (; running.length > 0; await settle()) running.shift()?.end();
});

test('never more attempts than the budget of the run', async () => {
  const { start, settle, running } = attempts(new Budget({ calls: 4, perScope: 2 }));
  for (let index = 0; index < 40; index += 1) start(`scope ${index % 7}`);
  let ended = 0;
  for (await settle(); running.length > 0; await settle()) {
    assert.ok(running.length <= 4);
    running.shift()?.end();
    ended += 1;
  }
  assert.is(ended, 40);
});

test('an attempt that fails gives its slots back', async () => {
  const budget = new Budget({ calls: 1, perScope: 1 });
  const failing = budget.run('a', () => Promise.reject(new Error('no')));
  const next = budget.run('a', async () => 'done');
  assert.is(await failing.catch((error: Error) => error.message), 'no');
  assert.is(await next, 'done');
});

test.run();
