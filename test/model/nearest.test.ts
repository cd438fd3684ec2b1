import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nearest } from '../../src/model/index.ts';
import { fc } from '../support/property.ts';

const test = suite('model/nearest');
const keys = ['instances', 'integrations', 'account', 'accounts', 'region', 'role', 'user', 'sts'];

test('a letter too few, too many, wrong or swapped is forgiven', () => {
  assert.is(nearest('instance', keys), 'instances');
  assert.is(nearest('instancess', keys), 'instances');
  assert.is(nearest('rigion', keys), 'region');
  assert.is(nearest('rloe', keys), 'role');
});

test('case does not count', () => {
  assert.is(nearest('ROLE', keys), 'role');
  assert.is(nearest('IMDS-Hop-Limit', ['imds-hop-limit']), 'imds-hop-limit');
});

test('the closest of several wins, and the first of equals', () => {
  assert.is(nearest('acount', keys), 'account');
  assert.is(nearest('acounts', keys), 'accounts');
  assert.is(nearest('xa', ['xb', 'xc']), 'xb');
});

test('a name that is far from all has no nearest', () => {
  assert.is(nearest('description', keys), undefined);
  assert.is(nearest('on', ['off']), undefined);
  assert.is(nearest('x', ['y']), undefined);
  assert.is(nearest('', keys), undefined);
  assert.is(nearest('role', []), undefined);
});

test('a candidate is its own nearest, whatever else there is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (name, others) => {
      const found = nearest(name, [...others, name]);
      assert.is(found?.toLowerCase(), name.toLowerCase());
    }),
  );
});

test.run();
