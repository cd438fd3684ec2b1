import { parseArn } from './arns.ts';
import type { AssumeRoleDecision, AssumeRoleRequest } from './assume-role.ts';
import { readCaller } from './callers.ts';
import { listEvidence } from './evidence.ts';
import { explain } from './explain.ts';
import { type Judgement, judge } from './judgement.ts';
import { listInvalid, readPolicySet } from './policy-set.ts';
import { readContext } from './request-context.ts';
import { every, isUnsettled, not, type Truth } from './truth.ts';
import type { Steps } from './wildcards.ts';

/**
 * Whether the caller can assume the role. Pure and synchronous; never throws, whatever the policies hold.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decideAssumeRole(request: AssumeRoleRequest): AssumeRoleDecision {
  return decideCounted(request, { count: 0 });
}

/** The same, counting the steps of every wildcard match. */
export function decideCounted(request: AssumeRoleRequest, steps: Steps): AssumeRoleDecision {
  const lookup = readContext(request);
  const set = readPolicySet(request);
  const invalid = listInvalid(set);
  const caller = readCaller(request, lookup);
  const target = parseArn(request.target.arn);
  const outright = (decision: 'denied' | 'unknown', because: string): AssumeRoleDecision => ({
    decision,
    because,
    statements: [],
    unknownKeys: [],
    invalid,
  });
  if (caller === undefined || target === undefined)
    return outright('unknown', 'Unknown: the ARN of the caller or of the role is no ARN of IAM.');
  if (caller.partition !== target.partition)
    return outright(
      'denied',
      `Denied: the caller is in partition ${caller.partition}, the role in ${target.partition}, and trust never crosses partitions.`,
    );
  if (caller.arn.endsWith(':root'))
    return outright('denied', 'Denied: the root user of an account cannot call sts:AssumeRole.');
  const { actions = [] } = request;
  const judgements = (actions.length === 0 ? ['sts:AssumeRole'] : [...new Set(actions)].sort()).map((action) =>
    judge(set, { caller, action, target: request.target.arn, lookup, steps }, caller.account !== target.account),
  );
  const truth = every(judgements.map(outcomeOf));
  const deciding = judgements.filter((judgement) => isUnsettled(truth) || outcomeOf(judgement) === truth);
  return {
    decision: isUnsettled(truth) ? 'unknown' : truth ? 'allowed' : 'denied',
    because: explain(truth, deciding.find((judgement) => !isSettledTrue(judgement)) ?? (deciding[0] as Judgement)),
    statements: listEvidence(truth, deciding),
    unknownKeys: isUnsettled(truth) ? [...truth.keys].sort() : [],
    ...(isUnsettled(truth) && truth.withheld && { withheld: true }),
    invalid,
  };
}

function outcomeOf({ allowed, denied }: Judgement): Truth {
  return every([allowed, not(denied)]);
}

function isSettledTrue(judgement: Judgement): boolean {
  return outcomeOf(judgement) === true;
}
