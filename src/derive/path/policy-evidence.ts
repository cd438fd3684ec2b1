import type { Evidence } from '../../model/index.ts';
import { type AssumeRoleDecision, listWanted } from '../../policy/index.ts';
import { withReason } from './judged.ts';
import type { Policies } from './principal.ts';

/** The policies that were looked at, by name; `variable` is that of the role or user they belong to. */
export function policyEvidence(variable: string, { identity, unread, boundary }: Policies): readonly Evidence[] {
  const names = identity.map((policy) => policy.name);
  return [
    { fact: `${variable}.policies.identity`, value: names, ...(unread && { more: unread }) },
    ...(boundary === undefined
      ? []
      : [
          'unknown' in boundary
            ? { fact: `${variable}.policies.boundary`, ...boundary }
            : { fact: `${variable}.policies.boundary`, value: boundary.arn },
        ]),
  ];
}

/** The evidence of an undecided link: with condition keys that nobody told, where no policy that was not read is the reason. */
export function openEvidence(
  evidence: readonly Evidence[],
  { unknownKeys, invalid }: AssumeRoleDecision,
): readonly Evidence[] {
  const fact = 'path.trust.decision';
  if (unknownKeys.length > 0) {
    const detail = `Give ${listWanted(unknownKeys)} under facts of the server.`;
    return [...evidence, { fact, unknown: 'not-declared', detail }];
  }
  return withReason(
    evidence,
    fact,
    invalid.length > 0
      ? { unknown: 'invalid-answer', detail: `AWS would not have accepted it: ${invalid[0]}.` }
      : { unknown: 'not-collected', detail: 'Only a call to AWS would tell.' },
  );
}
