import { EC2Client } from '@aws-sdk/client-ec2';
import { IAMClient } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Clients of one account at a server that answers like AWS. */
export interface Connection {
  readonly keys: Keys;
  readonly iam: IAMClient;
  readonly sts: STSClient;
  ec2(region: string): EC2Client;
}

export function connect(endpoint: string, credentials: Keys): Connection {
  const at = (region: string) => ({ endpoint, credentials, region });
  const regions = new Map<string, EC2Client>();
  return {
    keys: credentials,
    iam: new IAMClient(at('us-east-1')),
    sts: new STSClient(at('us-east-1')),
    ec2(region) {
      const client = regions.get(region) ?? new EC2Client(at(region));
      regions.set(region, client);
      return client;
    },
  };
}

/** The keys of a session of this role. */
export async function assumeRole(
  { sts }: Connection,
  role: string,
  { session = 'organisation', seconds }: { readonly session?: string; readonly seconds?: number } = {},
): Promise<Keys> {
  const answer = await sts.send(
    new AssumeRoleCommand({ RoleArn: role, RoleSessionName: session, DurationSeconds: seconds }),
  );
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken } = answer.Credentials ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
