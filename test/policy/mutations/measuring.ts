import type { Mutation } from './index.ts';

/** What compares, derives and measures. */
export const measuring: readonly Mutation[] = [
  // Derived requests and durations.
  ['derive-request.ts', "['aws:MultiFactorAuthPresent', undefined]", "['aws:MultiFactorAuthPresent', 'false']"],
  ['derive-request.ts', "endpoint === 'global' ? 'us-east-1' : endpoint", 'endpoint'],
  ['derive-request.ts', '!told.has(key.toLowerCase())', 'true'],
  ['derive-request.ts', 'userid|', ''],
  ['derive-request.ts', '|assumed-role', ''],
  ['derive-request.ts', '|vpcsourceip', ''],
  ['derive-request.ts', '|%/i', '/i'],
  ['derive-request.ts', "vpcEndpoint === 'none' || told.has('aws:sourceip')", "vpcEndpoint === 'none'"],
  ['derive-request.ts', "...(sourceIdentity ? ['sts:SetSourceIdentity'] : [])", ''],
  ['derive-request.ts', "tokensRequired === true ? '2.0' : undefined", "tokensRequired === false ? '1.0' : '2.0'"],
  ['session-duration.ts', 'asked < shortest', 'asked <= shortest'],
  ['session-duration.ts', 'asked > longest', 'asked >= longest'],
  ['session-duration.ts', 'asked > maxSessionDuration', 'asked >= maxSessionDuration'],
  ['session-duration.ts', "asked > chained && credentials === 'instance-profile'", 'false'],
  // Width.
  ['grants.ts', "if (extents.includes('nowhere')) return 'nowhere';", ''],
  [
    'grants.ts',
    "if (own.extent === 'everywhere') return limit.extent;",
    "if (own.extent === 'everywhere') return own.extent;",
  ],
  ['grants.ts', 'truth === true && taking.length === 0', 'truth === true'],
  [
    'grants.ts',
    'holdsAll(deny.resources, value) || holdsAll(deny.resources, whole)',
    'holdsAll(deny.resources, value)',
  ],
  ['grants.ts', '!resources.not && coversResource(value, whole)', 'coversResource(value, whole)'],
  ['grants.ts', 'coversAction(value, action) || coversAction(action, value)', 'coversAction(value, action)'],
  ['grants.ts', "values.includes('*') ? [] : ['*']", "['*']"],
  ['grants.ts', "if (service === 's3') return", 'if (false) return'],
  ['grants.ts', "service === 'iam' ? '' : '*'", "'*'"],
  ['pattern-cover.ts', "['', fresh, fresh.repeat(13)]", '[fresh]'],
  ['pattern-cover.ts', 'while (other.includes(String.fromCharCode(unit))) unit++;', ''],
  ['pattern-cover.ts', 'left.length === 6 && right.length === 6', 'false'],
  [
    'pattern-cover.ts',
    '!values.some((each) => meetsResource(each, value))',
    '!values.some((each) => coversResource(each, value))',
  ],
  ['required-actions.ts', "missing.length > 0 ? 'missing' : unknown", 'unknown'],
  ['required-actions.ts', ".filter(({ action }) => measureAction(read, action) !== 'nowhere')", ''],
  ['escalation.ts', "reached.includes('nowhere') ? []", "reached.every((extent) => extent === 'nowhere') ? []"],
  ['escalation.ts', "extent === 'everywhere'", "extent !== 'nowhere'"],
  ['assume-role-reach.ts', '.filter(isUnconditional);', ';'],
  ['assume-role-reach.ts', 'isRole(value) && !isTaken(value, taken)', 'isRole(value)'],
  ['assume-role-reach.ts', "isTaken('*', taken)", 'false'],
  ['assume-role-reach.ts', 'holdsAll(listed, value) || holdsEveryRole(listed)', 'holdsAll(listed, value)'],
  // What hangs on a value that is withheld.
  ['required-actions.ts', 'least: true', 'least: undefined'],
  ['grants.ts', ' && !truth.keys.has(key)', ''],
  ['grants.ts', "hangsOnWithheld(truth, test) ? effect === 'Deny'", 'hangsOnWithheld(truth, test) ? true'],
  ['grants.ts', "hangsOnWithheld(truth, test) ? effect === 'Deny'", 'hangsOnWithheld(truth, test) ? false'],
];
