/** The partition a region belongs to, by its prefix (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html). */
export function partitionOfRegion(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('us-iso-')) return 'aws-iso';
  if (region.startsWith('us-isob-')) return 'aws-iso-b';
  if (region.startsWith('eu-isoe-')) return 'aws-iso-e';
  if (region.startsWith('us-isof-')) return 'aws-iso-f';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return 'aws';
}

/** ARN of an EC2 instance (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html). */
export function instanceArn(region: string, account: string, id: string): string {
  return `arn:${partitionOfRegion(region)}:ec2:${region}:${account}:instance/${id}`;
}
