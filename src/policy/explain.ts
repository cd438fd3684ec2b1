import { holdsWithheld } from '../model/index.ts';
import type { ConditionEvidence } from './assume-role.ts';
import { demandsMfa, explainDemand, neverSent } from './demands.ts';
import { nearMisses } from './evidence.ts';
import { isAllow, type Judgement, type Refusal, type Requirement } from './judgement.ts';
import type { StatementMatch } from './statement-match.ts';
import { isUnsettled, type Truth, type Unsettled } from './truth.ts';
import { listWanted } from './wanted-facts.ts';

/** Why one action is allowed, denied or unknown, in a sentence or two for people. */
export function explain(truth: Truth, judgement: Judgement): string {
  if (isUnsettled(truth)) return explainUnknown(truth, judgement);
  return truth ? explainAllowed(judgement) : explainDenied(judgement);
}

function explainAllowed({ trust, crossAccount, layers, question }: Judgement): string {
  const granting = trust.matches.filter((match) => isAllow(match) && match.matched === true);
  const direct = granting.find((match) =>
    [...match.byNaming].some(([naming, truth]) => naming !== 'account' && truth === true),
  );
  const trusting = direct ?? (granting[0] as StatementMatch);
  const start = `Allowed: ${nameStatement(trusting)} admits ${question.caller.arn}`;
  if (direct !== undefined && !crossAccount) return `${start}, which is enough within one account.`;
  const own = layers.flatMap((layer) => layer.matches).find(isOwnGrant) as StatementMatch;
  return `${start}, and ${nameStatement(own)} allows ${question.action} on the role.`;
}

function isOwnGrant(match: StatementMatch): boolean {
  return isAllow(match) && match.matched === true && match.policy.startsWith('identityPolicies');
}

function explainDenied(judgement: Judgement): string {
  const { denied, layers, refusal, question } = judgement;
  if (denied === true) {
    const applying = layers
      .flatMap((layer) => layer.matches)
      .filter((match) => !isAllow(match) && match.matched === true);
    const [deny] = applying as [StatementMatch];
    return `Denied: ${nameStatement(deny)} denies ${question.action} explicitly, which wins over every Allow.${explainDenyConditions(deny)}`;
  }
  const { requirement, layer, level } = refusal as Refusal;
  const [miss] = nearMisses(layer.matches);
  const reason = explainRefusal(requirement, judgement, level);
  return `Denied: ${reason}${miss === undefined ? '' : ` ${explainMiss(miss)}`}${requirement === 'trust' ? hintTrust(judgement) : ''}`;
}

function explainDenyConditions({ statement: { conditions } }: StatementMatch): string {
  if (conditions.length === 0) return '';
  const tests = conditions
    .map((test) => `${test.written} ${test.key} ${printValues(test.written, test.key, test.values)}`)
    .sort()
    .slice(0, 3);
  const [what] = conditions.flatMap((test) => neverSent(test.key) ?? []).sort();
  return ` Its condition holds: ${tests.join(' and ')}.${what === undefined ? '' : ` An XSOAR server never sends ${what}.`}`;
}

function explainRefusal(
  requirement: Requirement,
  { question, crossAccount }: Judgement,
  level: string | undefined,
): string {
  const { caller, action, target } = question;
  switch (requirement) {
    case 'trust':
      return `no Allow of the trust policy admits ${caller.arn} for ${action}.`;
    case 'identity': {
      const why = crossAccount
        ? `the role belongs to another account than ${caller.account}`
        : `the trust policy leaves it to account ${caller.account} who may`;
      return `${why}, and no policy of ${caller.arn} allows ${action} on ${target}.`;
    }
    case 'boundary':
      return `the permissions boundary of ${caller.arn} does not allow ${action} on ${target}.`;
    case 'session':
      return `the session policies of the caller do not allow ${action} on ${target}.`;
    case 'service control':
      return `no service control policy at ${level} allows ${action} on ${target}, and every level must.`;
    case 'endpoint':
      return `the policy of the VPC endpoint does not allow ${action} on ${target}.`;
  }
}

function explainMiss(miss: StatementMatch): string {
  const { statement, failed } = miss;
  const start = `${capitalise(nameStatement(miss))} would, but`;
  if (statement.invalid.length > 0)
    return `${start} AWS would not have accepted it: it ${[...statement.invalid].sort()[0]}.`;
  const condition = failed as ConditionEvidence;
  return `${start} its condition fails: ${explainCondition(condition)}.${explainDemand(condition)}`;
}

function explainUnknown({ keys, withheld }: Unsettled, judgement: Judgement): string {
  const open = judgement.layers.flatMap((layer) => layer.matches).filter((match) => isUnsettled(match.matched));
  const [first] = open.filter((match) => !isAllow(match)).concat(open);
  const unread = judgement.layers.some((layer) => isUnsettled(layer.denies) && layer.matches.length === 0);
  if (keys.size > 0) {
    const names = listWanted([...keys].sort());
    const where = first === undefined ? '' : ` ${capitalise(nameStatement(first))} hangs on it.`;
    const demanding = open
      .filter(isAllow)
      .flatMap(({ failed }) => failed ?? [])
      .find(demandsMfa);
    const beyond = unread ? ' It may also depend on policies that were not read.' : '';
    const token = keys.has('aws:TokenIssueTime') ? explainToken : '';
    const secret = withheld ? ` ${capitalise(explainWithheld(open, judgement.question))}.` : '';
    return `Unknown: it depends on ${names}, which is not known; it can be given under facts.${where}${token}${beyond}${secret}${demanding === undefined ? '' : explainDemand(demanding)}`;
  }
  if (withheld) return `Unknown: ${explainWithheld(open, judgement.question)}.`;
  const doubts = open.flatMap((match) => doubtsOf(match).map((doubt) => `${nameStatement(match)} ${doubt}`));
  const [doubt] = doubts;
  if (doubt !== undefined) return `Unknown: ${doubt}, and no page of AWS says what follows.`;
  if (first !== undefined) return `Unknown: ${nameStatement(first)}, which AWS would not have accepted, may deny.`;
  return unread
    ? 'Unknown: policies that may decide it were not read.'
    : `Unknown: the boundary or session policies of ${judgement.question.caller.arn} do not allow it, and AWS's pages contradict each other on whether they limit a user whom the trust policy of the same account names.`;
}

const explainToken =
  ' Credentials of an instance are renewed within hours, so a cut-off more than 36 hours ago holds none of them back.';

/** What leaves a statement open that AWS would have accepted. */
function doubtsOf({ statement: { invalid, doubled, doubtful } }: StatementMatch): readonly string[] {
  return invalid.length > 0 ? [] : [...doubled, ...doubtful].sort();
}

/** What compares with what is withheld, without a full stop. */
function explainWithheld(open: readonly StatementMatch[], { lookup }: Judgement['question']): string {
  const hides = (values: readonly string[]) => values.some(holdsWithheld);
  const [comparing] = open.flatMap((match) =>
    match.statement.conditions.flatMap(({ key, values }) => {
      const carried = lookup(key);
      if (hides(values)) return `${nameStatement(match)} compares ${key} with a value that is withheld`;
      const hidden = carried !== 'absent' && 'values' in carried && hides(carried.values);
      return hidden ? `${nameStatement(match)} asks for ${key}, whose value is withheld` : [];
    }),
  );
  const [where = 'it'] = open.map(nameStatement);
  return `${comparing ?? `${where} hangs on a value that is withheld`}, for it holds a secret`;
}

function hintTrust({ question, trust }: Judgement): string {
  const { caller, target } = question;
  const named = trust.matches.filter(isAllow).flatMap((match) => match.statement.principals ?? []);
  const stale = named.find((each) => each.meaning.form === 'unique-id' && each.written !== caller.uniqueId);
  if (stale !== undefined)
    return ` ${stale.written} in it is what IAM shows for a principal that was deleted; one made anew with the same name is another.`;
  if (caller.arn === target)
    return ' A role must trust itself since 2022-09-21; a few older roles still need not (CloudTrail: explicitTrustGrant).';
  return '';
}

function explainCondition({ operator, key, expected, actual }: ConditionEvidence): string {
  const carried = actual === null ? 'nothing' : printValues(operator, key, actual);
  return `${operator} ${key} wants ${printValues(operator, key, expected)}, and the request carries ${carried}`;
}

/** Values for people; external ids stay out of sentences. */
function printValues(operator: string, key: string, values: readonly string[]): string {
  if (key.toLowerCase() === 'sts:externalid' && operator.toLowerCase() !== 'null') return 'a value that is not shown';
  return values.slice(0, 5).join(', ').slice(0, 300);
}

function nameStatement({ policy, called = policy, statement: { index, sid } }: StatementMatch): string {
  const label = sid === undefined || sid === '' ? '' : ` (${sid.slice(0, 100)})`;
  return `statement ${index}${label} of ${called}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
