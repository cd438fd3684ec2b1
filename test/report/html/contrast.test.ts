import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dark, light, type Palette } from '../../../src/report/html/palette.ts';
import { contrast } from './contrast.ts';

const test = suite('report/html/contrast');

type Pair = readonly [fore: keyof Palette, back: keyof Palette];

const text: readonly Pair[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'tint'],
  ['quiet', 'paper'],
  ['quiet', 'surface'],
  ['link', 'paper'],
  ['fail', 'paper'],
  ['unknown', 'paper'],
  ['pass', 'paper'],
  ['waived', 'paper'],
  ['knockout', 'fail'],
];

const shapes: readonly Pair[] = [
  ['outline', 'paper'],
  ['outline', 'surface'],
  ['fail', 'paper'],
  ['unknown', 'paper'],
  ['pass', 'paper'],
  ['waived', 'paper'],
  ['quiet', 'paper'],
  ['knockout', 'fail'],
  ['knockout', 'pass'],
];

for (const [theme, palette] of Object.entries({ light, dark })) {
  test(`${theme}: text stands out by 4.5 to 1 at least`, () => {
    for (const [fore, back] of text) {
      const ratio = contrast(palette[fore], palette[back]);
      assert.ok(ratio >= 4.5, `${fore} on ${back}: ${ratio.toFixed(2)}`);
    }
  });

  test(`${theme}: marks and outlines stand out by 3 to 1 at least`, () => {
    for (const [fore, back] of shapes) {
      const ratio = contrast(palette[fore], palette[back]);
      assert.ok(ratio >= 3, `${fore} on ${back}: ${ratio.toFixed(2)}`);
    }
  });
}

test('contrast is that of WCAG: 21 for black on white, and below 4.5 for #777 on white', () => {
  assert.is(contrast('#000000', '#ffffff'), 21);
  assert.is(contrast('#ffffff', '#000000'), 21);
  assert.is(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test.run();
