import { type Fact, isAbsent, isUnknown, type Unknown } from '../model/index.ts';
import type { Collected } from './collected.ts';

/** The role that an instance's profile holds: absent without a profile, or for a profile that holds none. */
export function roleOfInstance(arn: string, account: string, collected: Collected): Fact {
  const profile = collected.facts('instance', arn, account)['instanceProfile.arn'] as Fact;
  if (isUnknown(profile) || isAbsent(profile)) return profile;
  const role = collected.roleOfProfile(profile.value as string);
  if (role !== undefined) return { value: role };
  return collected.unread('roles', 'server-role', account) ?? unreadProfiles(collected, account) ?? { absent: true };
}

/** Why a role of the account may hold more instance profiles than were read. */
function unreadProfiles(collected: Collected, account: string): Unknown | undefined {
  for (const role of collected.subjects('server-role')) {
    const profiles = role.facts.instanceProfiles;
    if (role.account !== account || profiles === undefined) continue;
    if (isUnknown(profiles)) return profiles;
    if ('more' in profiles && profiles.more !== undefined) return profiles.more;
  }
  return undefined;
}
