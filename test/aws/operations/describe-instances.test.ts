import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { describeInstances } from '../../../src/aws/operations/describe-instances.ts';

const test = suite('aws/operations/describe-instances');

test('ids are a filter, so that one that does not exist fails none', () => {
  assert.equal(describeInstances.request({ ids: ['i-1', 'i-2'] }), {
    Filters: [{ Name: 'instance-id', Values: ['i-1', 'i-2'] }],
    MaxResults: 200,
  });
});

test('a tag value means just itself, and instances that are gone are not asked for', () => {
  assert.equal(describeInstances.request({ tags: { Name: 'a*b?c\\d' }, token: 'next' }), {
    Filters: [
      { Name: 'tag:Name', Values: ['a\\*b\\?c\\\\d'] },
      { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] },
    ],
    MaxResults: 200,
    NextToken: 'next',
  });
});

test.run();
