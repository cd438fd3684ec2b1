import type { Fact, Facts, Link, LinkName } from '../../model/index.ts';
import { missingPolicy } from './links/permissions.ts';
import { newTrust } from './links/target-role.ts';
import type { Way } from './way.ts';

const longest = 43_200;
const byDefault = 3600;

/** Facts of the role as they are after the changes that mend the path's broken links; as they are where nothing changes. */
export function mendFacts(way: Way, links: readonly Link[]): Facts {
  const isBroken = (name: LinkName) => links.some((link) => link.name === name && link.state === 'broken');
  const { target } = way;
  const made = isBroken('target-role');
  return {
    'mended.exists': made ? { value: true } : target.exists,
    'mended.trust': made
      ? trustOfNew(way)
      : isBroken('trust-policy')
        ? (target.facts['trust.mended'] as Fact)
        : asItIs(target.trust),
    'mended.policies': made ? policiesOfNew(way) : policiesMended(way, isBroken('permissions')),
    'mended.narrowTrust': trustNarrowed(target),
    'mended.maxSessionDuration': durationMended(way, made, isBroken('session')),
  };
}

function asItIs(fact: Fact): Fact {
  return 'absent' in fact ? { unknown: 'not-collected', detail: 'There is no such role.' } : fact;
}

function trustOfNew({ demands: { callers, unread, without } }: Way): Fact {
  if (unread !== undefined) return unread;
  if (callers.length > 0 && without.length === 0) return { value: JSON.stringify(newTrust(callers)) };
  return { unknown: 'not-collected', detail: `${without.join(', ')} has nothing to call AWS with.` };
}

function policiesOfNew({ demands }: Way): Fact {
  return { value: demands.policies.map(({ integration: _, ...policy }) => policy) };
}

function policiesMended(way: Way, broken: boolean): Fact {
  const { target } = way;
  const { identity, unread } = target.policies;
  const added = broken ? missingPolicy(way) : undefined;
  if (added === undefined) return target.facts['policies.identity'] as Fact;
  return unread ?? { value: [...identity, added].map((policy) => ({ ...policy })) };
}

function trustNarrowed({ facts, trust }: Way['target']): Fact {
  const undeclared = facts.undeclaredPrincipals as Fact;
  const isWide = 'value' in undeclared && (undeclared.value as readonly string[]).length > 0;
  if (!isWide) return asItIs(trust);
  return facts['trust.narrowed'] as Fact;
}

function durationMended({ declared, target, demands }: Way, made: boolean, broken: boolean): Fact {
  const asked = declared.sessionDuration ?? byDefault;
  if (made) return { value: demands.longestSession };
  const max = target.facts.maxSessionDuration as Fact;
  const isSure = declared.server.authentication === 'access-key';
  return broken && isSure && 'value' in max && asked <= longest
    ? { value: Math.max(demands.longestSession, Number(max.value)) }
    : asItIs(max);
}
