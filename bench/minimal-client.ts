import { readFileSync } from 'node:fs';
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  GetAccountAuthorizationDetailsCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import pLimit from 'p-limit';

// The least that anybody could write: makes the calls of a plan with as many in flight as the program, an account's session
// first and all of its reads at once, keeps nothing and judges nothing. node minimal-client.mjs PLAN.json AUDIT-ROLE-NAME CALLS
interface Call {
  readonly operation: string;
  readonly account: string;
  readonly region?: string;
  readonly forSubjects: readonly string[];
}
const [file = '', role = '', inFlight = ''] = process.argv.slice(2);
const { calls } = JSON.parse(readFileSync(file, 'utf8')) as { readonly calls: readonly Call[] };
const slot = pLimit(Number(inFlight));
const requestHandler = new NodeHttpHandler({ httpAgent: { keepAlive: true, maxSockets: Number(inFlight) } });
const base = new STSClient({ region: 'us-east-1', requestHandler });
await Promise.all([...new Set(calls.map(({ account }) => account))].map(readAccount));
requestHandler.destroy();

async function readAccount(account: string): Promise<void> {
  const { Credentials } = await slot(() =>
    base.send(new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/${role}`, RoleSessionName: 'minimal' })),
  );
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const sts = new STSClient({ region: 'us-east-1', requestHandler, credentials });
  const iam = new IAMClient({ region: 'us-east-1', requestHandler, credentials });
  const own = calls.filter((call) => call.account === account && call.operation !== 'AssumeRole');
  await Promise.all(own.map((call) => slot(() => read(call))));

  function read({ operation, region, forSubjects }: Call): Promise<unknown> {
    switch (operation) {
      case 'GetCallerIdentity':
        return sts.send(new GetCallerIdentityCommand({}));
      case 'GetAccountAuthorizationDetails':
        return iam.send(new GetAccountAuthorizationDetailsCommand({ MaxItems: 1000 }));
      case 'ListRoles':
        return iam.send(new ListRolesCommand({ MaxItems: 1000 }));
      case 'ListAccessKeys':
        return iam.send(new ListAccessKeysCommand({ UserName: forSubjects[0]?.split('/').at(-1) }));
      case 'DescribeInstances': {
        const ec2 = new EC2Client({ region, requestHandler, credentials });
        return ec2.send(new DescribeInstancesCommand({ MaxResults: 200 }));
      }
      default:
        throw new Error(`the plan has a call that is not known here: ${operation}`);
    }
  }
}
