import type { ListedUser } from '../../aws/index.ts';
import { absent, accountOfArn, type Facts, known, nameOfArn, type Subject, type Topology } from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { declaredUsers } from '../declared-users.ts';
import { gapOf } from '../gap.ts';
import type { AuthorizationRead } from '../planned-read.ts';
import { tagsFact } from '../tags-fact.ts';
import { factsOfFound, findItem, listingsOf } from './find-item.ts';

const paths = ['exists', 'uniqueId', 'tags'] as const;

/** IAM users that servers declare. */
export const users: Collector = {
  name: 'users',
  provides: { user: paths },
  plan: (topology, needs) => (needs.has('users', 'user') ? planUsers(topology, ['User']) : []),
  collect(reading) {
    if (!reading.needs.has('users', 'user')) return { subjects: [], gaps: [], reads: [] };
    const declared = declaredUsers(reading.topology);
    const listings = listingsOf(reading, 'user');
    const read = (user: ListedUser): Facts => ({
      exists: known(true),
      uniqueId: known(user.uniqueId),
      tags: tagsFact(user.tags, reading.withhold),
    });
    return {
      subjects: declared.map(({ arn }): Subject => {
        const account = accountOfArn(arn);
        const found = findItem(reading, listings.get(account), account, arn);
        return { kind: 'user', id: arn, name: nameOfArn(arn), account, facts: factsOfFound(found, paths, read, gone) };
      }),
      gaps: [...listings].flatMap(([account, { unread }]) => {
        const servers = declared.filter(({ arn }) => accountOfArn(arn) === account).flatMap((user) => user.servers);
        return unread === undefined ? [] : [gapOf('user', account, servers, unread)];
      }),
      reads: [...listings].flatMap(([account, { unread }]) =>
        unread === undefined ? [{ name: 'users', account }] : [],
      ),
    };
  },
};

const gone: Facts = { exists: known(false), uniqueId: absent, tags: known({}) };

/** The listing in which each declared user is, with all that `kinds` adds to it. */
export function planUsers(topology: Topology, kinds: AuthorizationRead['kinds']): AuthorizationRead[] {
  return declaredUsers(topology).map(({ arn }) => ({
    read: 'authorization-details',
    account: accountOfArn(arn),
    kinds,
    why: `the user ${nameOfArn(arn)}`,
    subjects: [arn],
  }));
}
