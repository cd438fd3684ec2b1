import type { Problem, RuleDefinition, RuleExample } from '../model/index.ts';
import { type Source, validateSource } from '../source/index.ts';
import { endSentence } from './end-sentence.ts';
import { ruleSchema } from './rule-schema.ts';
import { suggest } from './vocabulary.ts';

/** A rule as its file states it. What is wrong with its expressions is for compileRule() to find. */
export function readDefinition(source: Source): { definition?: RuleDefinition; problems: readonly Problem[] } {
  const { value, problems } = validateSource(ruleSchema, source);
  if (value === undefined) return { problems };
  const { when, message, cases, unknownMessage, why, fix, examples: written, ...rest } = value;
  const { examples, problems: misled } = readExamples(written as readonly WrittenExample[], source);
  const definition = {
    ...rest,
    ...(when !== undefined && { when: when.trimEnd() }),
    title: value.title.trimEnd(),
    require: value.require.trimEnd(),
    message: message.trimEnd(),
    cases: cases.map((each) => ({
      when: each.when.trimEnd(),
      ...(each.message !== undefined && { message: each.message.trimEnd() }),
      ...(each.fix !== undefined && { fix: trimFix(each.fix) }),
    })),
    ...(unknownMessage !== undefined && { unknownMessage: unknownMessage.trimEnd() }),
    why: why.trimEnd(),
    fix: { ...trimFix(fix), ...(fix.changes !== undefined && { changes: fix.changes }) },
    examples,
    location: source.locate(['id']),
  };
  return { definition: definition as RuleDefinition, problems: misled };
}

type WrittenExample = Omit<RuleExample, 'location'> & { readonly like?: string };

/** An example that is like an earlier one starts from its facts; what it says of a fact itself stands alone. */
function readExamples(written: readonly WrittenExample[], source: Source) {
  const examples: RuleExample[] = [];
  const problems: Problem[] = [];
  for (const [index, { like, ...own }] of written.entries()) {
    const base = examples.find((example) => example.name === like);
    const names = examples.map((example) => example.name);
    if (like !== undefined && base === undefined)
      problems.push({
        ...source.locate(['examples', index, 'like']),
        message: endSentence(`No example before this one is called "${like}"${suggest(like, names)}`),
      });
    examples.push({ ...own, ...inherit(base, own), location: source.locate(['examples', index]) });
  }
  return { examples, problems };
}

function inherit(base: RuleExample | undefined, own: WrittenExample) {
  const isOwn = (path: string) =>
    Object.hasOwn(own.facts, path) || Object.hasOwn(own.unknown, path) || own.absent.includes(path);
  const kept = <Value>(values: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(Object.entries(values).filter(([path]) => !isOwn(path)));
  return {
    facts: { ...kept(base?.facts), ...own.facts },
    absent: [...(base?.absent ?? []).filter((path) => !isOwn(path)), ...own.absent],
    unknown: { ...kept(base?.unknown), ...own.unknown },
  };
}

function trimFix(fix: { text: string; command?: string | undefined }): { text: string; command?: string } {
  return { text: fix.text.trimEnd(), ...(fix.command !== undefined && { command: fix.command.trimEnd() }) };
}
