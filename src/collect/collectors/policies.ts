import type { ListedRole, ListedUser } from '../../aws/index.ts';
import {
  absent,
  accountOfArn,
  declaredTargets,
  type Facts,
  type Kind,
  known,
  nameOfArn,
  type Subject,
} from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { declaredUsers } from '../declared-users.ts';
import type { Reading } from '../reading.ts';
import { attachedRoles } from './attached-roles.ts';
import { type Found, factsOfFound, findItem, listingsOf } from './find-item.ts';
import { policyFacts, policyPaths } from './policy-facts.ts';
import { planServerRoles, planTargetRoles } from './roles.ts';
import { planUsers } from './users.ts';

const managed = ['LocalManagedPolicy', 'AWSManagedPolicy'] as const;

/** Identity policies and permissions boundaries, documents included, of every role and user that is judged. */
export const policies: Collector = {
  name: 'policies',
  provides: { 'server-role': policyPaths, 'target-role': policyPaths, user: policyPaths },
  plan: (topology, needs) => [
    ...(needs.has('policies', 'server-role') ? planServerRoles(topology, ['Role', ...managed]) : []),
    ...(needs.has('policies', 'target-role') ? planTargetRoles(topology, ['Role', ...managed]) : []),
    ...(needs.has('policies', 'user') ? planUsers(topology, ['User', 'Group', ...managed]) : []),
  ],
  collect(reading) {
    const { needs } = reading;
    return {
      subjects: [
        ...(needs.has('policies', 'server-role') ? ofServerRoles(reading) : []),
        ...(needs.has('policies', 'target-role') ? ofTargetRoles(reading) : []),
        ...(needs.has('policies', 'user') ? ofUsers(reading) : []),
      ],
      gaps: [],
      reads: [...listingsOf(reading, 'policy')].flatMap(([account, { unread }]) =>
        unread === undefined ? [{ name: 'policies', account }] : [],
      ),
    };
  },
};

function ofServerRoles(reading: Reading): Subject[] {
  return attachedRoles(reading).map(({ account, role }) =>
    subjectOf('server-role', role.arn, account, { item: role }, reading),
  );
}

function ofTargetRoles(reading: Reading): Subject[] {
  const listings = listingsOf(reading, 'role');
  return declaredTargets(reading.topology).map(({ arn, account }) =>
    subjectOf('target-role', arn, account, findItem(reading, listings.get(account), account, arn), reading),
  );
}

function ofUsers(reading: Reading): Subject[] {
  const listings = listingsOf(reading, 'user');
  return declaredUsers(reading.topology).map(({ arn }) => {
    const account = accountOfArn(arn);
    return subjectOf('user', arn, account, findItem(reading, listings.get(account), account, arn), reading);
  });
}

function subjectOf(
  kind: Kind,
  arn: string,
  account: string,
  found: Found<ListedRole | ListedUser>,
  reading: Reading,
): Subject {
  const read = (owner: ListedRole | ListedUser) => policyFacts(owner, account, reading);
  return { kind, id: arn, name: nameOfArn(arn), account, facts: factsOfFound(found, policyPaths, read, gone) };
}

const gone: Facts = { 'policies.identity': known([]), 'policies.boundary': absent };
