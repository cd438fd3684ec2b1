import type { Fact } from '../../model/index.ts';
import { mayTellInstances } from '../../policy/derive-request.ts';
import type { Caller } from './station.ts';

/**
 * Of the instances that call by one role, the first alone where no policy on the way can tell them apart: what is decided
 * for it is decided for all. `trust` is the trust policy that they meet.
 */
export function distinctCallers(callers: readonly Caller[], trust: Fact): readonly Caller[] {
  if (callers.length < 2) return callers;
  const asked = 'value' in trust && mayTellInstances(String(trust.value));
  const seen = new Set<string>();
  return callers.filter((caller) => {
    if (asked || policiesOf(caller).some(mayTellInstances)) return true;
    const isFirst = !seen.has(caller.arn);
    seen.add(caller.arn);
    return isFirst;
  });
}

function policiesOf({ policies: { identity, boundary } }: Caller): readonly string[] {
  const limits = boundary !== undefined && 'document' in boundary ? [boundary.document] : [];
  return [...identity.map(({ document }) => document), ...limits];
}
