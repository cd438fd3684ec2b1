import type { StatementEvidence } from './assume-role.ts';
import { isAllow, type Judgement, type Refusal } from './judgement.ts';
import { type StatementMatch, toEvidence } from './statement-match.ts';
import { isUnsettled, type Truth } from './truth.ts';

/**
 * The statements that decided, of one action or several: every explicit Deny that applies; else every Allow that does;
 * of what is unknown, all that is not surely false; of a refusal, the trust that was given and the statements that
 * would have allowed but for their conditions.
 */
export function listEvidence(truth: Truth, judgements: readonly Judgement[]): StatementEvidence[] {
  const matches = judgements.flatMap((judgement) => decidingMatches(truth, judgement));
  const evidence = new Map<string, StatementEvidence>();
  for (const match of matches) evidence.set(`${match.policy} ${match.statement.index}`, toEvidence(match));
  return [...evidence.values()];
}

function decidingMatches(truth: Truth, judgement: Judgement): StatementMatch[] {
  const all = judgement.layers.flatMap((layer) => layer.matches);
  if (isUnsettled(truth)) return all.filter((match) => match.matched !== false);
  if (truth) return all.filter((match) => isAllow(match) && match.matched === true);
  if (judgement.denied === true) return all.filter((match) => !isAllow(match) && match.matched === true);
  const { trust } = judgement;
  const refusal = judgement.refusal as Refusal;
  const given = trust.matches.filter((match) => isAllow(match) && match.matched !== false);
  return [...new Set([...given, ...nearMisses(refusal.layer.matches)])];
}

/** The Allows that their principal, action and resource do not exclude. */
export function nearMisses(matches: readonly StatementMatch[]): StatementMatch[] {
  return matches.filter((match) => isAllow(match) && match.matched === false && match.applies !== false);
}
