import { parsePolicy } from '../documents.ts';
import { isValidTrust, type Statement } from '../statements.ts';
import { coversAssumeRole } from './callers.ts';
import { isSameService } from './extras.ts';
import { isExact } from './narrowing.ts';

/** Whether a trust policy lets an AWS service hand out the role, and by which statement. */
export interface ServiceTrust {
  readonly decision: 'allowed' | 'denied' | 'unknown';
  /** The statement that decided; none where no statement names the service. */
  readonly statement?: Pick<Statement, 'index' | 'sid' | 'effect'>;
}

/**
 * What a condition tests of a service's own call is not documented for EC2, so a statement under one is unknown. Never throws.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
 */
export function decideServiceTrust(document: string, service: string): ServiceTrust {
  const { statements } = parsePolicy(document, 'trustPolicy', 'trust');
  const about = statements
    .filter(coversAssumeRole)
    .map((statement) => ({ statement, matches: matchService(statement, service) }));
  const find = (effect: 'Allow' | 'Deny', matches: true | 'unknown') =>
    about.find((each) => each.statement.effect === effect && each.matches === matches)?.statement;
  const denies = find('Deny', true);
  if (denies !== undefined) return { decision: 'denied', statement: denies };
  const mayDeny = find('Deny', 'unknown');
  const allows = find('Allow', true);
  const mayAllow = find('Allow', 'unknown');
  if (allows === undefined && mayAllow === undefined) return { decision: 'denied' };
  if (mayDeny !== undefined) return { decision: 'unknown', statement: mayDeny };
  if (allows !== undefined) return { decision: 'allowed', statement: allows };
  return { decision: 'unknown', ...(mayAllow && { statement: mayAllow }) };
}

function matchService(statement: Statement, service: string): boolean | 'unknown' {
  const { effect, conditions } = statement;
  if (!isValidTrust(statement)) return effect === 'Deny' ? 'unknown' : false;
  const { principals } = statement;
  const names = principals.some(({ type, written }) => type === 'Service' && isSameService(written, service));
  const everyone = principals.some(({ meaning }) => meaning.form === 'everyone');
  if (!names && !everyone) return false;
  // A service has no `aws:PrincipalArn`.
  if (!names && effect === 'Allow' && conditions.some(isExact)) return false;
  if (conditions.length > 0) return 'unknown';
  return names || effect === 'Deny' || 'unknown';
}
