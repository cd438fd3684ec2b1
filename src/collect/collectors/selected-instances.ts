import type { ListedInstance, Listing } from '../../aws/index.ts';
import { instanceArn } from '../../model/index.ts';
import type { InstancesRead } from '../planned-read.ts';
import type { Reading } from '../reading.ts';

/** One instance that a listing was asked for, or found. */
export interface SelectedInstance {
  readonly arn: string;
  readonly planned: InstancesRead;
  /** Absent when the listing did not hold it, or held it as shutting down or terminated. */
  readonly instance?: ListedInstance;
  /** Why the listing was not read to its end, if it was not. */
  readonly unread?: Listing<ListedInstance>['unread'];
}

/** What each listing of instances says about the instances that it is about; an instance may be in several. */
export function selectedInstances(reading: Reading): readonly SelectedInstance[] {
  return reading.instances.flatMap(({ planned, listing }) => {
    const { account, region, query } = planned;
    const alive = new Map(listing.items.filter(isAlive).map((instance) => [instance.id, instance]));
    const ids =
      'ids' in query
        ? query.ids
        : [...alive.values()].filter((instance) => hasTags(instance, query.tags)).map(({ id }) => id);
    return ids.map((id) => {
      const instance = alive.get(id);
      return {
        arn: instanceArn(region, account, id),
        planned,
        ...(instance && { instance }),
        ...(listing.unread && { unread: listing.unread }),
      };
    });
  });
}

function isAlive({ state }: ListedInstance): boolean {
  return state !== 'shutting-down' && state !== 'terminated';
}

function hasTags(instance: ListedInstance, tags: Readonly<Record<string, string>>): boolean {
  return Object.entries(tags).every(([key, value]) => instance.tags[key] === value);
}
