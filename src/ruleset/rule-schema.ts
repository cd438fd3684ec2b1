import * as v from 'valibot';
import { kinds, severities, unknownReasons } from '../model/index.ts';
import { described, mapping, moment, optional, record } from '../schema/index.ts';

const text = v.pipe(v.string(), v.regex(/\S/, 'some text'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, as in imds-hop-limit'),
);
const identifier = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'letters, digits and underscores'));
const expression = described(
  text,
  'An expression in CEL over the facts of the subject; `trustpath rules show` lists them.',
);
const template = described(
  text,
  'Text with placeholders: {instance.id} is the value of that fact. A literal brace is written {{.',
);
const command = described(text, 'A command for a shell, with placeholders. Values are quoted for the shell.');
const texts = v.array(v.string());
const anything = record(v.string(), v.unknown());

const parameter = described(
  mapping({
    type: v.picklist(['int', 'string', 'bool', 'list<string>']),
    default: described(v.unknown(), 'A value of that type.'),
    description: text,
  }),
  'A value that a configuration may set.',
);

const fixKeys = {
  text: described(template, 'What to do, in words. Shown for the rule as such too.'),
  command: v.optional(command),
};

const fix = mapping({
  ...fixKeys,
  changes: optional(
    record(v.string(), expression),
    'What the fix does to declared or collected facts, by path, so that it can be proved on a snapshot.',
  ),
});

const ruleCase = v.pipe(
  mapping({
    when: described(expression, 'An expression: the case applies where it is true.'),
    message: v.optional(template),
    fix: v.optional(mapping(fixKeys)),
  }),
  v.check((value) => value.message !== undefined || value.fix !== undefined, 'a message or a fix besides when'),
);

const example = mapping({
  name: text,
  like: optional(text, 'Name of an example above whose facts this one starts from.'),
  facts: optional(anything, 'Known facts by path. What is named in none of facts, absent and unknown is unknown.', {}),
  absent: optional(texts, 'Optional facts that are known to be absent.', []),
  unknown: optional(
    record(v.string(), v.picklist(unknownReasons)),
    'Facts that could not be read, and why. A list that is in facts too was read in part.',
    {},
  ),
  params: v.optional(anything),
  now: optional(moment, 'The time of the snapshot, for rules about age.'),
  verdict: v.picklist(['pass', 'fail', 'unknown', 'not-applicable']),
});

/** The file of one rule. */
export const ruleSchema = described(
  mapping({
    id: described(id, 'Names the rule everywhere; never changed or used again.'),
    title: described(text, 'What holds when the rule passes, as a claim.'),
    severity: v.picklist(severities),
    subject: described(v.picklist(kinds), 'The kind of subject the rule judges, one by one.'),
    when: optional(expression, 'Where this is false the rule does not apply.'),
    params: v.optional(record(identifier, parameter), {}),
    require: described(expression, 'What must be true of the subject.'),
    message: described(template, 'What was found, when the rule fails.'),
    cases: optional(
      v.array(ruleCase),
      'What to say of a failure instead where more is known: the first case whose `when` is true.',
      [],
    ),
    unknownMessage: optional(
      template,
      'What is not known and what would settle it, where the rule cannot decide; by default its facts and reasons.',
    ),
    why: described(text, 'Why it matters, in plain words.'),
    fix,
    controls: optional(
      record(v.string(), texts),
      'Outside requirements the rule serves, by catalogue: fsbp, cis, nist-800-53-r5, pci-dss, cwe.',
      {},
    ),
    requirements: optional(texts, 'Rows of a requirement list of your own.', []),
    presets: optional(v.array(id), 'The presets it belongs to.', []),
    references: v.optional(v.array(v.pipe(v.string('a URL'), v.url('a URL'))), []),
    examples: optional(v.array(example), 'Tests of the rule: at least one for each verdict it can give.', []),
  }),
  'A rule of trustpath: one requirement for one kind of subject.',
);

const ruleSetting = v.union([
  v.picklist(['off', ...severities]),
  mapping({ severity: v.optional(v.picklist(severities)), params: v.optional(anything) }),
]);

/** The file of one preset. */
export const presetSchema = described(
  mapping({
    description: text,
    extends: optional(v.array(text), 'Presets this one starts from: trustpath/NAME or a path.', []),
    rules: optional(
      record(id, ruleSetting),
      'By rule: off, a severity, or severity and parameters. A rule that is named is on unless it is off.',
      {},
    ),
  }),
  'A preset of trustpath: rules that a configuration switches on together.',
);

/** The JSON Schema of a rule file, for editors. */
export async function ruleJsonSchema(): Promise<object> {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const schema = toJsonSchema(ruleSchema, { target: 'draft-2020-12', ignoreActions: ['check'] });
  return { $schema: schema.$schema, ...schema };
}
