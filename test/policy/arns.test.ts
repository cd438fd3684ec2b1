import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nameOfArn, parseArn } from '../../src/policy/arns.ts';

const test = suite('policy/arns');

test('an ARN has six parts, the last with all colons that follow', () => {
  assert.equal(parseArn('arn:aws:s3:::bucket/a:b:'), {
    partition: 'aws',
    service: 's3',
    region: '',
    account: '',
    resource: 'bucket/a:b:',
  });
  assert.equal(parseArn('arn:aws-cn:iam::111111111111:role/X')?.account, '111111111111');
});

test('what begins otherwise or has fewer parts is none', () => {
  for (const text of ['', 'arn', 'arn:aws:iam::111111111111', 'nra:aws:iam::111111111111:role/X', 'ARN:aws:iam::1:x'])
    assert.is(parseArn(text), undefined, text);
});

test('the name of a role or user is what follows its path', () => {
  assert.is(nameOfArn('arn:aws:iam::111111111111:role/a/b/X'), 'X');
  assert.is(nameOfArn('arn:aws:sts::111111111111:assumed-role/X/i-0'), 'i-0');
});

test.run();
