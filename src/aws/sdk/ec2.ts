import './quiet.ts';
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';

export { EC2Client as Client } from '@aws-sdk/client-ec2';
export const commands = { DescribeInstances: DescribeInstancesCommand };
