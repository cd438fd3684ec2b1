import { type Listed, quote } from './elements.ts';
import type { Principal } from './principals.ts';

/** What a statement of a resource control policy is judged by; a part that could not be read is undefined. */
export interface ControlParts {
  readonly effect: 'Allow' | 'Deny';
  readonly principals: readonly Principal[] | undefined;
  readonly actions: Listed | undefined;
  readonly resources: Listed | undefined;
  readonly conditional: boolean;
}

/**
 * What AWS Organizations takes in no resource control policy of a customer, as ends of a sentence about the statement.
 * The one Allow that there is stands in AWS's own RCPFullAWSAccess: everything, to everybody, without a condition.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export function findControlProblems(parts: ControlParts): string[] {
  const { effect, principals = [], actions = { not: false, values: [] } } = parts;
  const problems: string[] = [];
  const named = principals.find(({ meaning }) => meaning.form !== 'everyone');
  if (named !== undefined) problems.push(`names ${quote(named.written)}, and a resource control policy "*" alone`);
  if (actions.not) problems.push('has a NotAction, which a resource control policy does not take');
  if (effect === 'Allow' && !isFullAccess(parts))
    problems.push('is an Allow, which in resource control policies RCPFullAWSAccess of AWS alone may have');
  const broad = effect === 'Deny' && actions.values.find((action) => /^[^:]*[*?]/.test(action));
  if (broad) problems.push(`names ${quote(broad)}, and a resource control policy must name the service`);
  return problems;
}

function isFullAccess({ actions, resources, conditional }: ControlParts): boolean {
  return !conditional && isEverything(actions) && isEverything(resources);
}

function isEverything(listed: Listed | undefined): boolean {
  return listed !== undefined && !listed.not && listed.values.includes('*');
}
