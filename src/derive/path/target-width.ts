import { type Fact, type Facts, isAbsent, isUnknown } from '../../model/index.ts';
import { parsePolicy } from '../../policy/documents.ts';
import { readPolicies } from './principal.ts';
import { administratorFact } from './role-width.ts';

/** In what a target role is wide by itself, whoever is declared for it. */
export function deriveTargetWidth(arn: string, facts: Facts): Facts {
  const exists = facts.exists as Fact;
  if (isUnknown(exists)) return { trustedAccounts: exists, administrator: exists };
  if ('value' in exists && exists.value === false)
    return { trustedAccounts: { value: [] }, administrator: { value: false } };
  const policies = readPolicies(facts['policies.identity'] as Fact, facts['policies.boundary'] as Fact);
  return {
    trustedAccounts: trustedAccounts(facts['trust.document'] as Fact),
    administrator: administratorFact(arn, policies),
  };
}

function trustedAccounts(trust: Fact): Fact {
  if (isUnknown(trust)) return trust;
  if (isAbsent(trust)) return { value: [] };
  const { statements } = parsePolicy(String(trust.value), 'trustPolicy', 'trust');
  const accounts = statements
    .filter(({ effect, invalid }) => effect === 'Allow' && invalid.length === 0)
    .flatMap(({ principals = [] }) =>
      principals.flatMap(({ meaning }) => (meaning.form === 'account' ? [meaning.account] : [])),
    );
  return { value: [...new Set(accounts)].sort() };
}
