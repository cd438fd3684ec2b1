import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fitName } from '../../../../src/report/html/drawing/fit-name.ts';
import { measure } from '../../../../src/report/text/wrap.ts';
import { fc } from '../../../support/property.ts';
import { findUnsafe, hostileText } from '../../hostile.ts';

const test = suite('report/html/drawing/fit-name');

test('a name that fits stays as it is', () => {
  assert.is(fitName('UpdateAPP', 9), 'UpdateAPP');
});

test('of a longer one beginning and end stay, for that is where names differ', () => {
  assert.is(fitName('ROLE_ATTACHED_TO_SERVER', 18), 'ROLE_ATTA…O_SERVER');
});

test('whatever the name, it takes no more columns, holds nothing unsafe and is not endless', () => {
  fc.assert(
    fc.property(
      hostileText,
      fc.integer({ min: 3, max: 40 }),
      fc.integer({ min: 1, max: 50 }),
      (text, columns, times) => {
        const fitted = fitName(text.repeat(times), columns);
        assert.ok(measure(fitted) <= columns, fitted);
        assert.ok([...fitted].length <= 2 * columns, fitted);
        assert.equal(findUnsafe(fitted), []);
      },
    ),
    { numRuns: 500 },
  );
});

test('marks that take no column do not make a name endless', () => {
  assert.ok([...fitName(`a${'\u0301'.repeat(100_000)}`, 18)].length <= 36);
});

test.run();
