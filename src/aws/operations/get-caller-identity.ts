import type { GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts';
import { required } from '../invalid-answer-error.ts';
import type { Operation } from '../operation.ts';

export interface CallerIdentity {
  readonly account: string;
  readonly partition: string;
  /** Of a user, or of a role's session. */
  readonly arn: string;
}

/** Whose credentials these are (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html). */
export const getCallerIdentity: Operation<unknown, CallerIdentity> = {
  service: 'sts',
  name: 'GetCallerIdentity',
  permission: 'sts:GetCallerIdentity',
  request: () => ({}),
  read(answer) {
    const { Account, Arn } = answer as GetCallerIdentityCommandOutput;
    const arn = required(Arn, 'Arn');
    return { account: required(Account, 'Account'), partition: required(arn.split(':')[1], 'partition'), arn };
  },
};
