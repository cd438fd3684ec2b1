import type { DescribeInstancesCommandOutput, Filter, Instance } from '@aws-sdk/client-ec2';
import { required } from '../invalid-answer-error.ts';
import type { ListOperation } from '../operation.ts';

/** Instances by id, at most 200 of them, or those that have all these tags. */
export type InstanceQuery = { readonly ids: readonly string[] } | { readonly tags: Readonly<Record<string, string>> };

/** The most filter values that EC2 takes in one call. */
export const mostInstanceIds = 200;

/** What an instance looks like from outside. What AWS did not say is not there. */
export interface ListedInstance {
  readonly id: string;
  readonly state: string;
  readonly vpcId?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** ARN. */
  readonly instanceProfile?: string;
  readonly metadataOptions: {
    readonly state?: string;
    readonly httpEndpoint?: string;
    readonly httpTokens?: string;
    readonly hopLimit?: number;
  };
}

/**
 * Instances by filter, never by InstanceIds: there, one id that does not exist fails the call for all
 * (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html). A page of 200 keeps the reading of one answer short.
 */
export const describeInstances: ListOperation<InstanceQuery, ListedInstance> = {
  service: 'ec2',
  name: 'DescribeInstances',
  permission: 'ec2:DescribeInstances',
  request: ({ token, ...query }) => ({
    Filters: filtersOf(query as InstanceQuery),
    MaxResults: 200,
    ...(token !== undefined && { NextToken: token }),
  }),
  read(answer) {
    const { Reservations, NextToken } = answer as DescribeInstancesCommandOutput;
    const items = required(Reservations, 'Reservations').flatMap(({ Instances }) =>
      required(Instances, 'Instances').map(readInstance),
    );
    return { items, ...(NextToken && { next: NextToken }) };
  },
};

function filtersOf(query: InstanceQuery): Filter[] {
  if ('ids' in query) return [{ Name: 'instance-id', Values: [...query.ids] }];
  return [
    ...Object.entries(query.tags).map(([key, value]) => ({ Name: `tag:${key}`, Values: [literal(value)] })),
    { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] },
  ];
}

/** A filter value that means just itself: EC2 reads `*` and `?` as wildcards and a backslash as their escape. */
function literal(value: string): string {
  return value.replace(/[\\*?]/g, '\\$&');
}

function readInstance(instance: Instance): ListedInstance {
  const { State, HttpEndpoint, HttpTokens, HttpPutResponseHopLimit } = instance.MetadataOptions ?? {};
  return {
    id: required(instance.InstanceId, 'InstanceId'),
    state: required(instance.State?.Name, 'State'),
    tags: Object.fromEntries((instance.Tags ?? []).map(({ Key, Value }) => [required(Key, 'Key'), Value ?? ''])),
    ...(instance.VpcId && { vpcId: instance.VpcId }),
    ...(instance.IamInstanceProfile && { instanceProfile: required(instance.IamInstanceProfile.Arn, 'Arn') }),
    metadataOptions: {
      ...(State && { state: State }),
      ...(HttpEndpoint && { httpEndpoint: HttpEndpoint }),
      ...(HttpTokens && { httpTokens: HttpTokens }),
      ...(HttpPutResponseHopLimit !== undefined && { hopLimit: HttpPutResponseHopLimit }),
    },
  };
}
