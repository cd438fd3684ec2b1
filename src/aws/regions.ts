import { partitionOfRegion } from '../model/index.ts';

/** The region of each partition that IAM lives in and that cannot be disabled (https://docs.aws.amazon.com/general/latest/gr/iam-service.html). */
const homes: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-iso-e': 'eu-isoe-west-1',
  'aws-iso-f': 'us-isof-south-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** Where IAM of a partition is asked. */
export function iamRegion(partition: string): string {
  return homes[partition] ?? 'us-east-1';
}

/** Where STS of a partition is asked: in the region of the environment if it is of that partition, else in its first region. */
export function stsRegion(partition: string, env: Readonly<Record<string, string | undefined>>): string {
  const near = env.AWS_REGION || env.AWS_DEFAULT_REGION;
  return near && partitionOfRegion(near) === partition ? near : iamRegion(partition);
}
