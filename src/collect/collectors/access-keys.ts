import type { ListedKey } from '../../aws/index.ts';
import { accountOfArn, compareText, known, nameOfArn, type Subject } from '../../model/index.ts';
import type { Collector } from '../collector.ts';
import { declaredUsers } from '../declared-users.ts';
import { gapOf } from '../gap.ts';

/** Keys of the users that servers declare: one listing for each user. */
export const accessKeys: Collector = {
  name: 'access-keys',
  provides: { 'access-key': ['suffix', 'status', 'created'] },
  plan: (topology, needs) =>
    needs.has('access-keys', 'access-key')
      ? declaredUsers(topology).map(({ arn }) => ({
          read: 'access-keys',
          account: accountOfArn(arn),
          user: arn,
          why: `access keys of ${nameOfArn(arn)}`,
          subjects: [arn],
        }))
      : [],
  collect({ accessKeys: done, topology }) {
    const declared = declaredUsers(topology);
    return {
      subjects: done.flatMap(({ planned: { user, account }, listing }) => subjectsOf(user, account, listing.items)),
      gaps: done.flatMap(({ planned: { user, account }, listing: { unread } }) => {
        const servers = declared.find(({ arn }) => arn === user)?.servers ?? [];
        return unread === undefined ? [] : [gapOf('access-key', account, servers, unread)];
      }),
      reads: done.flatMap(({ planned: { user, account }, listing: { unread } }) =>
        unread === undefined ? [{ name: 'access-keys', account, subject: user }] : [],
      ),
    };
  },
};

/** Two keys whose ids end alike stay two subjects: the later one is numbered. A key that two pages hold is one. */
function subjectsOf(user: string, account: string, keys: readonly ListedKey[]): Subject[] {
  const distinct = new Map(keys.map((key) => [`${key.suffix} ${key.created} ${key.status}`, key]));
  const ordered = [...distinct].sort(([one], [other]) => compareText(one, other)).map(([, key]) => key);
  return ordered.map(({ suffix, status, created }, index) => {
    const before = ordered.slice(0, index).filter((key) => key.suffix === suffix).length;
    const name = before === 0 ? suffix : `${suffix}-${before + 1}`;
    const facts = { suffix: known(suffix), status: known(status), created: known(created) };
    return { kind: 'access-key', id: `${user}/${name}`, name, account, facts };
  });
}
