import { absent, accountOfArn, type Facts, known, nameOfArn, type Subject } from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { declaredUsers } from '../declared-users.ts';
import { everyFact, gapOf } from '../gap.ts';
import type { Reading } from '../reading.ts';

const paths = ['exists', 'uniqueId'] as const;

/** IAM users that servers declare. */
export const users: Collector = {
  name: 'users',
  provides: { user: paths },
  plan: (topology, needs) =>
    needs.has('users', 'user')
      ? declaredUsers(topology).map(({ arn }) => ({
          read: 'authorization-details',
          account: accountOfArn(arn),
          kinds: ['User'],
          why: `the user ${nameOfArn(arn)}`,
          subjects: [arn],
        }))
      : [],
  collect(reading) {
    if (!reading.needs.has('users', 'user')) return { subjects: [], gaps: [], reads: [] };
    const declared = declaredUsers(reading.topology);
    const asked = reading.authorization.filter(({ planned }) => planned.kinds.includes('User'));
    return {
      subjects: declared.map(({ arn }): Subject => {
        const account = accountOfArn(arn);
        return { kind: 'user', id: arn, name: nameOfArn(arn), account, facts: factsOf(arn, account, reading) };
      }),
      gaps: asked.flatMap(({ planned: { account }, listing: { unread } }) => {
        const servers = declared.filter(({ arn }) => accountOfArn(arn) === account).flatMap((user) => user.servers);
        return unread === undefined ? [] : [gapOf('user', account, servers, unread)];
      }),
      reads: asked.flatMap(({ planned: { account }, listing: { unread } }) =>
        unread === undefined ? [{ name: 'users', account }] : [],
      ),
    };
  },
};

function factsOf(arn: string, account: string, { authorization, topology }: Reading): Facts {
  if (!topology.accounts.some(({ id }) => id === account))
    return everyFact(paths, { unknown: 'not-declared', detail: `Account ${account} is not declared under accounts.` });
  const done = authorization.find(({ planned }) => planned.account === account && planned.kinds.includes('User'));
  const user = done?.listing.items.find((item) => item.kind === 'user' && item.arn === arn);
  if (user !== undefined) return { exists: known(true), uniqueId: known(user.uniqueId) };
  if (done === undefined) return everyFact(paths, { unknown: 'not-collected' });
  if (done.listing.unread !== undefined) return everyFact(paths, done.listing.unread);
  return { exists: known(false), uniqueId: absent };
}
