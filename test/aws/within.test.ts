import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { within } from '../../src/aws/within.ts';

const test = suite('aws/within');

const never = new Promise<string>(() => {});
const late = () => new Error('too late');
const hour = 3_600_000;

async function outcome(wait: Promise<string>): Promise<string> {
  return wait.catch((error: Error) => `${error.name}: ${error.message}`);
}

test('what comes in time comes through, a failure too', async () => {
  const { signal } = new AbortController();
  assert.is(await outcome(within(Promise.resolve('there'), hour, signal, late)), 'there');
  assert.is(await outcome(within(Promise.reject(new Error('no')), hour, signal, late)), 'Error: no');
});

test('what does not come in time ends with the error of whoever waits', async () => {
  assert.is(await outcome(within(never, 10, new AbortController().signal, late)), 'Error: too late');
});

test('an interrupt ends a wait at once, and one that has not begun', async () => {
  const controller = new AbortController();
  const wait = outcome(within(never, hour, controller.signal, late));
  controller.abort();
  assert.match(await wait, /^AbortError: /);
  assert.match(await outcome(within(never, hour, controller.signal, late)), /^AbortError: /);
});

test('work that fails after its wait is nobody’s unhandled rejection', async () => {
  let fail = (_: Error) => {};
  const work = new Promise<never>((_, reject) => {
    fail = reject;
  });
  await outcome(within(work, 1, new AbortController().signal, late));
  const seen: unknown[] = [];
  const note = (error: unknown) => seen.push(error);
  process.on('unhandledRejection', note);
  fail(new Error('at last'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  assert.equal(seen, []);
});

test.run();
