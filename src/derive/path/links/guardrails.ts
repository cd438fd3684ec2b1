import { accountOfArn } from '../../../model/index.ts';
import { type Judged, unread } from '../judged.ts';
import type { Way } from '../way.ts';

/**
 * Service control policies bind the caller, resource control policies the role, the policy of a VPC endpoint the call.
 * None of them can be read with the permissions of a member account
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html), so this link is never more
 * than unknown, and the others are judged without it.
 */
export function judgeGuardrails({ target, station }: Way): Judged {
  const caller = station.callers[0];
  const from = caller === undefined ? station.server.account : accountOfArn(caller.arn);
  const detail = `Service control policies of account ${from}, resource control policies of account ${target.account} and the policy of a VPC endpoint for STS on the way can deny the call. The management account of the organization, or a delegated administrator, can read the first two; the account that owns the endpoint the third.`;
  return unread(
    'Service and resource control policies and VPC endpoint policies cannot be seen from a member account.',
    [{ fact: 'path.guardrails', unknown: 'not-collected', detail }],
  );
}
