import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openProgress } from '../src/progress.ts';

const test = suite('progress');

function terminal(isTerminal: boolean, columns = 80) {
  const written: string[] = [];
  return { written, isTerminal, columns, write: (text: string) => void written.push(text) };
}

const planned = [
  { call: 'sts:AssumeRole', account: '111111111111' },
  { call: 'iam:ListRoles', account: '111111111111' },
  { call: 'ec2:DescribeInstances', account: '111111111111', region: 'us-east-1' },
  { call: 'ec2:DescribeInstances', account: '111111111111', region: 'eu-west-1' },
];
const event = (index: number, over = {}) => ({
  ...(planned[index] as (typeof planned)[0]),
  done: index + 1,
  throttled: 0,
  ...over,
});

test('quiet says nothing', () => {
  const screen = terminal(true);
  const progress = openProgress(screen, true, () => 0);
  progress.start(planned);
  progress.event(event(0));
  progress.interrupted();
  progress.finish({ apiCalls: 1, throttled: 0, seconds: 1 });
  assert.equal(screen.written, []);
});

test('without a terminal there is one line a phase', () => {
  const log = terminal(false);
  const progress = openProgress(log, false, () => 0);
  progress.start(planned);
  progress.event(event(0));
  progress.finish({ apiCalls: 4, throttled: 2, seconds: 1.25 });
  assert.is(
    log.written.join(''),
    'trustpath: reading 1 account, 4 calls planned\ntrustpath: read with 4 calls in 1.3 s, 2 attempts throttled\n',
  );
});

test('a terminal shows one line that is redrawn, never wider than it, and cleared at the end', () => {
  const screen = terminal(true, 72);
  let time = 0;
  const progress = openProgress(screen, false, () => time);
  progress.start(planned);
  for (const index of [0, 1, 2]) {
    time += 4000;
    progress.event(event(index, { throttled: index, ...(index === 1 && { failure: { unknown: 'throttled' } }) }));
  }
  for (const text of screen.written) {
    assert.not.match(text, /\n/);
    assert.ok(text.replace('\r', '').trimEnd().length < 72, text);
  }
  const last = screen.written.at(-1) ?? '';
  assert.match(last, /3\/4 calls {2}1 account {2}1 region {2}1 failed {2}2 throttled {2}about 4 s left/);
  progress.finish({ apiCalls: 4, throttled: 0, seconds: 1 });
  assert.match(screen.written.at(-1) ?? '', /^\r +\r$/);
});

test('it says what it waits for', () => {
  const screen = terminal(true, 200);
  const progress = openProgress(screen, false, () => 0);
  progress.start(planned);
  for (const index of [0, 2, 3]) progress.event(event(index));
  assert.match(screen.written.at(-1) ?? '', /waiting for iam:ListRoles in 111111111111/);
});

for (const isTerminal of [true, false])
  test(`an interrupt says ${isTerminal ? 'on a terminal' : 'in a log'} that what was read is being written`, () => {
    const screen = terminal(isTerminal);
    const progress = openProgress(screen, false, () => 0);
    progress.start(planned);
    progress.interrupted();
    assert.match(screen.written.at(-1) ?? '', /writing what was read/);
  });

test('a terminal draws nothing more once it was told the end: calls in flight still report', () => {
  for (const end of ['interrupted', 'abandon'] as const) {
    const screen = terminal(true);
    const progress = openProgress(screen, false, () => 0);
    progress.start(planned);
    progress[end]();
    const { length } = screen.written;
    progress.event(event(0));
    progress.finish({ apiCalls: 1, throttled: 0, seconds: 1 });
    assert.is(screen.written.length, length);
  }
});

test('a reading that failed leaves an empty line for what is said about it', () => {
  const screen = terminal(true);
  const progress = openProgress(screen, false, () => 0);
  progress.start(planned);
  progress.abandon();
  assert.match(screen.written.at(-1) ?? '', /^\r +\r$/);
});

test.run();
