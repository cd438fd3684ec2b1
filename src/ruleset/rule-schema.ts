import { z } from 'zod';
import { kinds, severities, unknownReasons } from '../model/index.ts';

const text = z.string().regex(/\S/, 'some text');
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, as in imds-hop-limit');
const identifier = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'letters, digits and underscores');
const expression = text.describe(
  'An expression in CEL over the facts of the subject; `trustpath rules show` lists them.',
);
const template = text.describe(
  'Text with placeholders: {instance.id} is the value of that fact. A literal brace is written {{.',
);
const command = text.describe('A command for a shell, with placeholders. Values are quoted for the shell.');

const parameter = z
  .strictObject({
    type: z.enum(['int', 'string', 'bool', 'list<string>']),
    default: z.unknown().describe('A value of that type.'),
    description: text,
  })
  .describe('A value that a configuration may set.');

const fix = z.strictObject({
  text: template.describe('What to do, in words. Shown for the rule as such too.'),
  command: command.optional(),
  changes: z
    .record(z.string(), expression)
    .optional()
    .describe('What the fix does to declared or collected facts, by path, so that it can be proved on a snapshot.'),
});

const ruleCase = z
  .strictObject({
    when: expression.describe('An expression: the case applies where it is true.'),
    message: template.optional(),
    fix: fix.omit({ changes: true }).optional(),
  })
  .refine((value) => value.message !== undefined || value.fix !== undefined, 'a message or a fix besides when');

const example = z.strictObject({
  name: text,
  like: text.optional().describe('Name of an example above whose facts this one starts from.'),
  facts: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Known facts by path. What is named in none of facts, absent and unknown is unknown.'),
  absent: z.array(z.string()).default([]).describe('Optional facts that are known to be absent.'),
  unknown: z
    .record(z.string(), z.enum(unknownReasons))
    .default({})
    .describe('Facts that could not be read, and why. A list that is in facts too was read in part.'),
  params: z.record(z.string(), z.unknown()).optional(),
  now: z.iso.datetime().optional().describe('The time of the snapshot, for rules about age.'),
  verdict: z.enum(['pass', 'fail', 'unknown', 'not-applicable']),
});

/** The file of one rule. */
export const ruleSchema = z
  .strictObject({
    id: id.describe('Names the rule everywhere; never changed or used again.'),
    title: text.describe('What holds when the rule passes, as a claim.'),
    severity: z.enum(severities),
    subject: z.enum(kinds).describe('The kind of subject the rule judges, one by one.'),
    when: expression.optional().describe('Where this is false the rule does not apply.'),
    params: z.record(identifier, parameter).default({}),
    require: expression.describe('What must be true of the subject.'),
    message: template.describe('What was found, when the rule fails.'),
    cases: z
      .array(ruleCase)
      .default([])
      .describe('What to say of a failure instead where more is known: the first case whose `when` is true.'),
    unknownMessage: template
      .optional()
      .describe(
        'What is not known and what would settle it, where the rule cannot decide; by default its facts and reasons.',
      ),
    why: text.describe('Why it matters, in plain words.'),
    fix,
    controls: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe('Outside requirements the rule serves, by catalogue: fsbp, cis, nist-800-53-r5, pci-dss, cwe.'),
    requirements: z.array(z.string()).default([]).describe('Rows of a requirement list of your own.'),
    presets: z.array(id).default([]).describe('The presets it belongs to.'),
    references: z.array(z.url('a URL')).default([]),
    examples: z.array(example).default([]).describe('Tests of the rule: at least one for each verdict it can give.'),
  })
  .describe('A rule of trustpath: one requirement for one kind of subject.');

/** The file of one preset. */
export const presetSchema = z
  .strictObject({
    description: text,
    extends: z.array(text).default([]).describe('Presets this one starts from: trustpath/NAME or a path.'),
    rules: z
      .record(
        id,
        z.union([
          z.enum(['off', ...severities]),
          z.strictObject({
            severity: z.enum(severities).optional(),
            params: z.record(z.string(), z.unknown()).optional(),
          }),
        ]),
      )
      .default({})
      .describe('By rule: off, a severity, or severity and parameters. A rule that is named is on unless it is off.'),
  })
  .describe('A preset of trustpath: rules that a configuration switches on together.');

/** The JSON Schema of a rule file, for editors. */
export function ruleJsonSchema(): object {
  return z.toJSONSchema(ruleSchema, { io: 'input' });
}
