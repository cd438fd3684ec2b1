import type { Mutation } from './index.ts';

/** What compares a trust policy with whom it should serve, and proposes another. */
export const proposing: readonly Mutation[] = [
  // Whom it admits, and who is told of.
  ['trust/admission.ts', 'if (denied !== undefined)', 'if (false)'],
  ['trust/admission.ts', 'if (unknown !== undefined)', 'if (false)'],
  ['trust/callers.ts', 'one.arn < other.arn ? -1 : 1', 'one.arn < other.arn ? 1 : -1'],
  ['trust/callers.ts', 'requests: [...known.requests, ...caller.requests]', 'requests: known.requests'],
  ['trust/callers.ts', "kind === 'role' &&\n    session.startsWith", 'session.startsWith'],
  ['trust/callers.ts', `\${nameOfArn(arn)}/\`)`, `\${nameOfArn(arn)}\`)`],
  ['trust/callers.ts', "return meaning.form === 'unique-id' && meaning.id === caller.uniqueId;", 'return false;'],
  ['trust/compare.ts', '!extra.mayBeKnown && (input', '(input'],
  ['trust/compare.ts', 'input.callersComplete || !extra.mayBeCaller', 'input.callersComplete'],
  ['trust/compare.ts', 'extra.stale && isSure(extra)', 'extra.stale'],
  ['trust/compare.ts', '...allows.flatMap(explainInvalid),', ''],
  ['trust/extras.ts', 'if (isServed(principal, served)) return [];', ''],
  ['trust/extras.ts', "mayBeCaller: form === 'role' || form === 'user' ||", "mayBeCaller: form === 'role' ||"],
  ['trust/extras.ts', "name.toLowerCase().replace(/\\.cn$/, '')", 'name'],
  ['trust/extras.ts', 'meaning.kind === kind && uniqueId === undefined', 'uniqueId === undefined'],
  ['trust/narrowing.ts', 'negated || ignoreCase || test.ifExists ||', 'negated || ignoreCase ||'],
  [
    'trust/narrowing.ts',
    "(comparison === 'arn' || comparison === 'pattern') && !test",
    "comparison === 'arn' || !test",
  ],
  [
    'trust/narrowing.ts',
    "tests.some((test) => !mayNameIn(test, meaning.account))) return { who: 'nobody' }",
    "false) return { who: 'nobody' }",
  ],
  ['trust/trusted-by.ts', 'meaning.account === other.account &&', ''],
  ['trust/trusted-by.ts', '(meaning.partition ?? other.partition) === (other.partition ?? meaning.partition)', 'true'],
  // Law 1: nobody else gets in.
  ['trust/mend.ts', '(isDropped(operator, key) ? undefined : value)', 'undefined'],
  ['trust/mend.ts', 'isDeepStrictEqual(rest, wanted) &&', ''],
  ['trust/mend.ts', 'actions.length === 1 &&', ''],
  [
    'trust/mend.ts',
    "{ operator: 'ArnNotEquals', key: 'aws:PrincipalArn' }",
    "{ operator: 'ArnEquals', key: 'aws:PrincipalArn' }",
  ],
  ['trust/near-miss.ts', 'return takesIn && isOnlyDemands ?', 'return takesIn ?'],
  ['trust/narrow.ts', "if (inside.length === 0) return { fate: 'goes' };", ''],
  ['trust/narrow.ts', 'const kept = withPrincipals(base, unique(main));', 'const kept = base;'],
  [
    'trust/narrow.ts',
    'arns.reduce((limited, arn) => withValue(limited',
    '[].reduce((limited, arn) => withValue(limited',
  ],
  // Law 2: callers and others who may be there keep what they have.
  [
    'trust/document.ts',
    'return condition.length === 0 ? rest : { ...rest, Condition',
    'return true ? rest : { ...rest, Condition',
  ],
  ['trust/document.ts', 'values.length === 0 ? value : [...values, value]', 'value'],
  ['trust/document.ts', 'name.toLowerCase() === wanted.toLowerCase()', 'name === wanted'],
  ['trust/mend.ts', 'if (isStillRefused) continue;', ''],
  ['trust/mend.ts', 'resolved.meaning.kind === caller.kind && !isOthers', '!isOthers'],
  ['trust/mend.ts', 'resolved.meaning.kind === caller.kind && !isOthers', 'resolved.meaning.kind === caller.kind'],
  ['trust/mend.ts', '!namesCaller(principal, caller) &&', ''],
  [
    'trust/narrow.ts',
    "trusted.length > 0 ? { fate: 'limited', arns: inside }",
    "false ? { fate: 'limited', arns: inside }",
  ],
  [
    'trust/narrow.ts',
    "owner === undefined ? { fate: 'goes' } : { fate: 'named', arns: [owner.arn] }",
    "{ fate: 'goes' }",
  ],
  [
    'trust/narrow.ts',
    'const callers = served.callers.filter(isIn)',
    'const callers = served.callers.slice(1).filter(isIn)',
  ],
  ['trust/tidy.ts', "effect === 'Allow' ? known.callers", 'true ? known.callers'],
  ['trust/tidy.ts', 'known.callers.filter((caller) => mayHave(caller, resolved)) : []', '[] : []'],
  // Law 3: whatever is run last, no server loses its credentials.
  [
    'trust/narrow.ts',
    'input.services.reduce(admitService, takeOut(tidied, { ...input, callers }))',
    'takeOut(tidied, { ...input, callers })',
  ],
  ['trust/mend.ts', 'return input.services.reduce(admitService, draft);', 'return draft;'],
  ['trust/service-trust.ts', "if (!names && effect === 'Allow' && conditions.some(isExact)) return false;", ''],
  // Law 4: nothing that is withheld without a word.
  ['trust/proposal.ts', 'obstacles: explainWithheld(role, document)', 'obstacles: []'],
  ['trust/proposal.ts', 'holdsWithheld(value) ? [place] : []', '[]'],
  // Law 5: what AWS refuses.
  ['trust/proposal.ts', "resource.startsWith('role/aws-service-role/')", 'false'],
  ['trust/proposal.ts', "resource.startsWith('role/aws-reserved/')", 'false'],
  ['trust/proposal.ts', 'if (proposed.length > highestQuota)', 'if (false)'],
  ['trust/proposal.ts', 'text.length > defaultQuota', 'false'],
  ['trust/proposal.ts', 'if (invalid.length > 0)', 'if (false)'],
  ['trust/document.ts', 'if (principals.length === 0) return undefined;', ''],
  ['trust/narrow.ts', 'kept === undefined && at === 0 ? own : withoutSid(own)', 'own'],
  ['trust/mend.ts', 'const equal = document.Statement[index];', 'const equal = undefined;'],
  [
    'trust/narrow.ts',
    'if (callers.length === 0 || !input.callersComplete) return undefined;',
    'if (callers.length === 0) return undefined;',
  ],
];
