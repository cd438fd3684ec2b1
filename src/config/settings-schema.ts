import * as v from 'valibot';
import { reportFormats, severities } from '../model/index.ts';
import { day, described, finiteNumber, mapping, optional, record, wholeNumber } from '../schema/index.ts';
import { nonBlank } from './text-forms.ts';

/** Fewer would accept what nobody has looked at. */
const leastLiteral = 12;

const names = v.pipe(v.array(nonBlank), v.minLength(1));

const parameter = v.union([v.string(), finiteNumber, v.boolean(), v.array(v.string())]);

const ruleSetting = v.union([
  v.picklist(['off', ...severities]),
  mapping({
    severity: optional(v.picklist(severities), 'Instead of the rule’s own.'),
    params: optional(record(v.string(), parameter), 'The rule’s own parameters, by name.'),
  }),
]);

const rules = record(nonBlank, ruleSetting);

const overrides = v.array(
  mapping({
    servers: optional(names, 'Names of servers; `*` matches any characters.'),
    accounts: optional(names, 'Ids or names of accounts; `*` matches any characters.'),
    rules: described(rules, 'By rule: off, a severity, or severity and parameters.'),
  }),
);

const waivedSubject = v.pipe(
  nonBlank,
  v.check(
    (subject) => !subject.includes('*') || subject.replaceAll('*', '').length >= leastLiteral,
    `an exact id, or a pattern with at least ${leastLiteral} characters besides \`*\``,
  ),
);

const waivers = v.array(
  mapping({
    rule: described(nonBlank, 'Id of the rule.'),
    subject: described(waivedSubject, 'Id of a subject, in full; `*` matches any characters.'),
    accepts: optional(
      v.pipe(v.array(v.picklist(['fail', 'unknown'])), v.minLength(1)),
      '`unknown` accepts a blind spot too.',
      ['fail'],
    ),
    reason: described(nonBlank, 'Why this is accepted.'),
    owner: described(nonBlank, 'Who answers for it.'),
    expires: described(day('a date that exists, written like 2027-01-31'), 'The last day on which it holds.'),
  }),
);

const gate = mapping({
  failOn: optional(
    v.picklist([...severities, 'none']),
    'Failures of this severity or a worse one fail the run.',
    'high',
  ),
  unknown: optional(
    v.picklist(['fail', 'pass']),
    'Whether a check of such a rule that could not be decided fails the run too.',
    'fail',
  ),
  coverage: optional(
    v.pipe(v.number(), v.minValue(0, 'a number from 0 to 100'), v.maxValue(100, 'a number from 0 to 100')),
    'The least share of decided checks, in per cent.',
  ),
});

const concurrency = mapping({
  calls: optional(v.pipe(wholeNumber, v.minValue(1), v.maxValue(256)), 'Calls in flight for the whole run.', 32),
  perScope: optional(
    v.pipe(wholeNumber, v.minValue(1), v.maxValue(64)),
    'Calls in flight for one account, region and service.',
    8,
  ),
});

const reports = v.array(
  mapping({
    format: described(v.picklist(reportFormats), 'What to write.'),
    file: described(nonBlank, 'Relative to this file.'),
  }),
);

/** How to judge and report: the part of a configuration that is no topology. */
export const settingsKeys = {
  extends: optional(v.array(nonBlank), 'Presets, or paths to presets of your own. By default trustpath/recommended.'),
  rulesDirs: optional(v.array(nonBlank), 'Folders with more rules; relative to this file.'),
  rules: optional(rules, 'By rule: off, a severity, or severity and parameters.'),
  overrides: optional(overrides, 'Rule settings for some servers or accounts; the last match wins.'),
  waivers: optional(waivers, 'Failures that are accepted: owned, reasoned and dated.'),
  gate: optional(gate, 'What makes a run fail.', {}),
  concurrency: optional(concurrency, 'How much is asked of AWS at once.', {}),
  reports: optional(reports, 'Reports to write besides the one on standard output.'),
};
