import type { AssumeRoleCommandOutput } from '@aws-sdk/client-sts';
import { required } from '../invalid-answer-error.ts';
import type { Operation } from '../operation.ts';

/** Credentials as the SDK takes them. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

interface Input {
  /** ARN. */
  readonly role: string;
  readonly externalId?: string;
}

/** A session of an hour, which is the most that a role assumed by a role may have (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html). */
export const assumeRole: Operation<Input, Credentials> = {
  service: 'sts',
  name: 'AssumeRole',
  permission: 'sts:AssumeRole',
  request: ({ role, externalId }) => ({
    RoleArn: role,
    RoleSessionName: 'trustpath',
    DurationSeconds: 3600,
    ...(externalId !== undefined && { ExternalId: externalId }),
  }),
  read(answer) {
    const issued = required((answer as AssumeRoleCommandOutput).Credentials, 'Credentials');
    return {
      accessKeyId: required(issued.AccessKeyId, 'AccessKeyId'),
      secretAccessKey: required(issued.SecretAccessKey, 'SecretAccessKey'),
      sessionToken: required(issued.SessionToken, 'SessionToken'),
      expiration: required(issued.Expiration, 'Expiration'),
    };
  },
};
