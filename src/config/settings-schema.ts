import { z } from 'zod';
import { reportFormats, severities } from '../model/index.ts';
import { nonBlank } from './text-forms.ts';

/** Fewer would accept what nobody has looked at. */
const leastLiteral = 12;

const parameter = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const ruleSetting = z.union([
  z.enum(['off', ...severities]),
  z.strictObject({
    severity: z.enum(severities).optional().describe('Instead of the rule’s own.'),
    params: z.record(z.string(), parameter).optional().describe('The rule’s own parameters, by name.'),
  }),
]);

const rules = z.record(nonBlank, ruleSetting);

const overrides = z.array(
  z.strictObject({
    servers: z.array(nonBlank).min(1).optional().describe('Names of servers; `*` matches any characters.'),
    accounts: z.array(nonBlank).min(1).optional().describe('Ids or names of accounts; `*` matches any characters.'),
    rules: rules.describe('By rule: off, a severity, or severity and parameters.'),
  }),
);

const waivers = z.array(
  z.strictObject({
    rule: nonBlank.describe('Id of the rule.'),
    subject: nonBlank
      .refine(
        (subject) => !subject.includes('*') || subject.replaceAll('*', '').length >= leastLiteral,
        `an exact id, or a pattern with at least ${leastLiteral} characters besides \`*\``,
      )
      .describe('Id of a subject, in full; `*` matches any characters.'),
    accepts: z
      .array(z.enum(['fail', 'unknown']))
      .min(1)
      .default(['fail'])
      .describe('`unknown` accepts a blind spot too.'),
    reason: nonBlank.describe('Why this is accepted.'),
    owner: nonBlank.describe('Who answers for it.'),
    expires: z.iso
      .date({ error: 'a date that exists, written like 2027-01-31' })
      .describe('The last day on which it holds.'),
  }),
);

const gate = z.strictObject({
  failOn: z
    .enum([...severities, 'none'])
    .default('high')
    .describe('Failures of this severity or a worse one fail the run.'),
  unknown: z
    .enum(['fail', 'pass'])
    .default('fail')
    .describe('Whether a check of such a rule that could not be decided fails the run too.'),
  coverage: z
    .number()
    .min(0, 'a number from 0 to 100')
    .max(100, 'a number from 0 to 100')
    .optional()
    .describe('The least share of decided checks, in per cent.'),
});

const concurrency = z.strictObject({
  calls: z.int().min(1).max(256).default(32).describe('Calls in flight for the whole run.'),
  perScope: z.int().min(1).max(64).default(8).describe('Calls in flight for one account, region and service.'),
});

const reports = z.array(
  z.strictObject({
    format: z.enum(reportFormats).describe('What to write.'),
    file: nonBlank.describe('Relative to this file.'),
  }),
);

/** How to judge and report: the part of a configuration that is no topology. */
export const settingsKeys = {
  extends: z
    .array(nonBlank)
    .optional()
    .describe('Presets, or paths to presets of your own. By default trustpath/recommended.'),
  rulesDirs: z.array(nonBlank).optional().describe('Folders with more rules; relative to this file.'),
  rules: rules.optional().describe('By rule: off, a severity, or severity and parameters.'),
  overrides: overrides.optional().describe('Rule settings for some servers or accounts; the last match wins.'),
  waivers: waivers.optional().describe('Failures that are accepted: owned, reasoned and dated.'),
  gate: gate.prefault({}).describe('What makes a run fail.'),
  concurrency: concurrency.prefault({}).describe('How much is asked of AWS at once.'),
  reports: reports.optional().describe('Reports to write besides the one on standard output.'),
};
