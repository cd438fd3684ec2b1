import {
  type Aws,
  describeInstances,
  getAccountAuthorizationDetails,
  type Listing,
  type ListOperation,
  listAccessKeys,
  listRoles,
} from '../aws/index.ts';
import { nameOfArn, type Topology } from '../model/index.ts';
import type { Plan } from './plan.ts';
import type { PlannedRead } from './planned-read.ts';
import type { Done, Reading } from './reading.ts';

/** Asks AWS all that is planned, side by side. Never rejects: what fails is in the listing it belongs to. */
export async function readPlan(plan: Plan, topology: Topology, aws: Aws): Promise<Reading> {
  const planned = <Name extends PlannedRead['read']>(name: Name) =>
    plan.reads.filter((read): read is Extract<PlannedRead, { read: Name }> => read.read === name);
  const read = async <Read extends PlannedRead, Input, Item>(
    one: Read,
    operation: ListOperation<Input, Item>,
    input: Input,
    region?: string,
  ): Promise<Done<Read, Item>> => ({
    planned: one,
    listing: await listSafely(aws, one.account, region, operation, input),
  });
  const [instances, authorization, accessKeys, roleSettings] = await Promise.all([
    Promise.all(planned('instances').map((one) => read(one, describeInstances, one.query, one.region))),
    Promise.all(
      planned('authorization-details').map((one) => {
        const subjects = new Set(one.subjects);
        // Roles that are declared, and those that may be attached to an instance.
        const isWanted = (arn: string, profiles: readonly string[]) => profiles.length > 0 || subjects.has(arn);
        return read(one, getAccountAuthorizationDetails, { kinds: one.kinds, isWanted });
      }),
    ),
    Promise.all(planned('access-keys').map((one) => read(one, listAccessKeys, { user: nameOfArn(one.user) }))),
    Promise.all(planned('role-settings').map((one) => read(one, listRoles, {}))),
  ]);
  return {
    topology,
    needs: plan.needs,
    instances,
    authorization,
    accessKeys,
    roleSettings,
    withhold: (value) => aws.withhold(value),
    redact: (text) => aws.redact(text),
  };
}

/** A listing that fails by a defect of ours is unread like one that AWS refuses; the others go on. */
async function listSafely<Input, Item>(
  aws: Aws,
  account: string,
  region: string | undefined,
  operation: ListOperation<Input, Item>,
  input: Input,
): Promise<Listing<Item>> {
  try {
    return await aws.list(account, region, operation, input);
  } catch (error) {
    return { items: [], unread: { unknown: 'defect', detail: aws.redact(String(error)) } };
  }
}
