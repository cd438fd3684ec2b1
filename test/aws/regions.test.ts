import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { iamRegion, stsRegion } from '../../src/aws/regions.ts';

const test = suite('aws/regions');

test('IAM is asked in the first region of the partition', () => {
  assert.is(iamRegion('aws'), 'us-east-1');
  assert.is(iamRegion('aws-cn'), 'cn-north-1');
  assert.is(iamRegion('aws-us-gov'), 'us-gov-west-1');
});

test('STS is asked in the region of the environment, if that is of the same partition', () => {
  assert.is(stsRegion('aws', { AWS_REGION: 'eu-west-1' }), 'eu-west-1');
  assert.is(stsRegion('aws', { AWS_DEFAULT_REGION: 'eu-west-1' }), 'eu-west-1');
  assert.is(stsRegion('aws-us-gov', { AWS_REGION: 'eu-west-1' }), 'us-gov-west-1');
  assert.is(stsRegion('aws-cn', {}), 'cn-north-1');
  assert.is(stsRegion('aws', { AWS_REGION: '' }), 'us-east-1');
  assert.is(stsRegion('aws', { AWS_REGION: '', AWS_DEFAULT_REGION: '' }), 'us-east-1');
});

test.run();
