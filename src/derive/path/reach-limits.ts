import { nameOfArn } from '../../model/index.ts';
import { type AssumeRoleReach, type Reach, readAssumeRoleReach } from '../../policy/index.ts';
import type { Policies } from './principal.ts';

/**
 * What narrows the widest that policies allow sts:AssumeRole on: a permissions boundary, which must allow it as well, and
 * the conditions under which alone it is allowed.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function limitsOf({ reaches }: AssumeRoleReach, policies: Policies): readonly string[] {
  const widest = (['everything', 'all-but', 'pattern'] as const)
    .map((kind) => reaches.filter((reach) => reach.kind === kind))
    .find((found) => found.length > 0);
  if (widest === undefined) return [];
  const conditional = widest.every(({ condition }) => condition.length > 0);
  return [...limitsOfBoundary(policies), ...(conditional ? widest.map((reach) => nameCondition(reach, policies)) : [])];
}

function limitsOfBoundary({ boundary }: Policies): readonly string[] {
  if (boundary === undefined) return [];
  if ('unknown' in boundary) return ['perhaps its permissions boundary, which could not be read'];
  const { everything, reaches } = readAssumeRoleReach([boundary.document]);
  const open = everything && reaches.some(({ kind, condition }) => kind === 'everything' && condition.length === 0);
  return open ? [] : [`its permissions boundary ${nameOfArn(boundary.arn)}`];
}

function nameCondition({ policy, index, sid, condition }: Reach, { identity }: Policies): string {
  const position = Number(/\d+/.exec(policy)?.[0]);
  const label = sid === undefined || sid === '' ? '' : ` (${sid.slice(0, 100)})`;
  const tests = condition.slice(0, 3).join(' and ').slice(0, 200);
  return `the condition of statement ${index}${label} of the policy ${identity[position]?.name ?? policy}: ${tests}`;
}
