import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AuditInput, audit } from '../../src/audit.ts';
import { factOf } from '../../src/catalogue/index.ts';
import { derive } from '../../src/derive/index.ts';
import type { Fact, Facts, FactValue, RuleExample, Snapshot, Unknown } from '../../src/model/index.ts';
import { prove } from '../../src/prove.ts';
import { type EnabledRule, exampleScope } from '../../src/ruleset/index.ts';
import { exampleOrganisations } from './example-organisations.ts';
import { everyRule, judging } from './judged-world.ts';

const test = suite('prove examples');

const withChanges = everyRule.filter(({ rule }) => rule.changes.length > 0);

function failingExamples({ rule }: EnabledRule): readonly RuleExample[] {
  return rule.definition.examples.filter(({ verdict }) => verdict === 'fail');
}

/** An audit with the parameters of the example. */
function judgingAs(example: RuleExample, judged: EnabledRule, snapshot: Snapshot): AuditInput {
  const { params } = exampleScope(judged.rule, example);
  const rules = everyRule.map(
    (enabled): EnabledRule =>
      enabled === judged
        ? { ...enabled, settingsFor: (place) => ({ ...enabled.settingsFor(place), params }) }
        : enabled,
  );
  return judging(snapshot, rules);
}

/** The failing check that an organisation is made for, and the facts of its subject. */
function theFailure(input: AuditInput, { rule }: EnabledRule) {
  const { id, subject: kind } = rule.definition;
  const findings = audit(input).report.findings.filter((finding) => finding.rule === id);
  const [finding] = findings;
  assert.is(findings.length, 1, 'there is one check of the rule');
  assert.ok(finding);
  assert.is(finding.verdict, 'fail');
  const { subjects } = derive(input.topology, input.snapshot);
  const subject = subjects.find(({ ref }) => ref.kind === kind && ref.id === finding.subject.id);
  assert.ok(subject);
  return { finding, variables: subject.variables };
}

function factIn(variables: Readonly<Record<string, Facts>>, path: string): Fact | undefined {
  const dot = path.indexOf('.');
  return variables[path.slice(0, dot)]?.[path.slice(dot + 1)];
}

/** A fact without how it came to be unknown; a policy is the same however its JSON is spaced. */
function comparable(path: string, fact: Fact | undefined) {
  if (fact === undefined || 'absent' in fact) return { absent: true };
  const unknown = ('unknown' in fact ? fact : fact.more)?.unknown;
  return { ...('value' in fact && { value: plain(path, fact.value) }), ...(unknown !== undefined && { unknown }) };
}

function plain(path: string, value: FactValue): unknown {
  return factOf(path)?.type === 'document' ? JSON.parse(String(value)) : value;
}

/** What the fix of an example's rule would set, as far as the example says. */
function changesIn(example: RuleExample, { rule }: EnabledRule): ReadonlyMap<string, { value: FactValue } | Unknown> {
  const scope = exampleScope(rule, example);
  return new Map(rule.changes.map(({ path, evaluate }) => [path, evaluate(scope)]));
}

test('every failing example of a rule whose fix changes something has an organisation, and none is left over', () => {
  const needed = withChanges.map((each) => [each.rule.definition.id, failingExamples(each).map(({ name }) => name)]);
  const made = Object.entries(exampleOrganisations).map(([rule, organisations]) => [rule, Object.keys(organisations)]);
  const sorted = (lists: unknown[][]) =>
    lists.flatMap(([id, names]) => [names].flat().map((name) => `${id}: ${name}`)).sort();
  assert.equal(sorted(made), sorted(needed));
});

for (const enabled of withChanges)
  for (const example of failingExamples(enabled)) {
    const { id } = enabled.rule.definition;
    const organisation = exampleOrganisations[id]?.[example.name];
    if (organisation === undefined) continue;
    const { snapshot, because } = organisation;
    const input = judgingAs(example, enabled, snapshot);

    test(`${id}: an organisation is as in "${example.name}"`, () => {
      const { finding, variables } = theFailure(input, enabled);
      const scope = exampleScope(enabled.rule, example);
      const stated = [...Object.keys(example.facts), ...Object.keys(example.unknown), ...example.absent];
      const tell = (all: Readonly<Record<string, Facts>>) =>
        Object.fromEntries(stated.map((path) => [path, comparable(path, factIn(all, path))]));
      assert.equal(tell(variables), tell(scope.variables));
      assert.is(finding.message, enabled.rule.renderMessage(scope));
    });

    if (because === undefined)
      test(`${id}: the fix of "${example.name}" makes it pass and turns nothing red`, () => {
        const { finding } = theFailure(input, enabled);
        const { fixes, green, red, dead, harmless } = prove(input, [finding.id]);
        const [fix] = fixes;
        assert.ok(fix !== undefined && fix.changes.length > 0, fix?.because);
        const said = changesIn(example, enabled);
        for (const { fact, value } of fix.changes)
          assert.equal(comparable(fact, said.get(fact) as Fact), comparable(fact, { value }), `${fact} in the example`);
        assert.ok(green.some((turn) => turn.finding.id === finding.id && turn.after === 'pass'));
        assert.equal([red, dead, harmless], [[], [], true]);
      });
    else
      test(`${id}: "${example.name}" is left alone, and why is said`, () => {
        const { finding } = theFailure(input, enabled);
        const { before, after, fixes } = prove(input, [finding.id]);
        assert.equal(fixes[0]?.changes, []);
        assert.match(fixes[0]?.because ?? '', because);
        assert.equal(after, before);
      });
  }

test('the fix of every such rule makes an example pass', () => {
  const mending = (id: string) =>
    Object.values(exampleOrganisations[id] ?? {}).filter(({ because }) => because === undefined);
  for (const { rule } of withChanges) assert.ok(mending(rule.definition.id).length > 0, rule.definition.id);
});

test.run();
