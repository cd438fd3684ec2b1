import type { ListAccessKeysCommandOutput } from '@aws-sdk/client-iam';
import { InvalidAnswerError, required } from '../invalid-answer-error.ts';
import type { ListOperation } from '../operation.ts';

/** A key of a user. Its id stays behind: only the last four characters are ever kept. */
export interface ListedKey {
  readonly suffix: string;
  readonly status: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}

interface Input {
  /** Name, without path. */
  readonly user: string;
}

/**
 * Keys of one user (https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html). A user that does not exist has none.
 * IsTruncated may be missing, as emulators leave it out: a user can hold two keys, which a page always has room for.
 */
export const listAccessKeys: ListOperation<Input, ListedKey> = {
  service: 'iam',
  name: 'ListAccessKeys',
  permission: 'iam:ListAccessKeys',
  request: ({ user, token }) => ({ UserName: user, MaxItems: 1000, ...(token !== undefined && { Marker: token }) }),
  read(answer) {
    const { AccessKeyMetadata, IsTruncated, Marker } = answer as ListAccessKeysCommandOutput;
    if (IsTruncated === undefined && Marker) throw new InvalidAnswerError('IsTruncated is missing');
    return {
      items: required(AccessKeyMetadata, 'AccessKeyMetadata').map((key) => ({
        suffix: required(key.AccessKeyId, 'AccessKeyId').slice(-4),
        status: required(key.Status, 'Status'),
        created: required(key.CreateDate, 'CreateDate').toISOString(),
      })),
      ...(IsTruncated && { next: required(Marker, 'Marker') }),
    };
  },
  missing: { items: [] },
};
