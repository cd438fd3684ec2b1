import type { ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import { compareText, type RuleInfo } from '../../model/index.ts';
import { escapeData } from '../escape.ts';

/** Every framework and control that a rule serves, as taxonomies, sorted. */
export function listTaxonomies(rules: readonly RuleInfo[]): ToolComponent[] {
  const frameworks = new Map<string, Set<string>>();
  for (const { controls } of rules)
    for (const [framework, ids] of Object.entries(controls)) {
      const known = frameworks.get(framework) ?? new Set();
      for (const id of ids) known.add(id);
      if (known.size > 0) frameworks.set(framework, known);
    }
  return [...frameworks]
    .sort(([one], [other]) => compareText(one, other))
    .map(([framework, ids]) => ({
      name: escapeData(framework),
      shortDescription: { text: `Controls of ${escapeData(framework)}.` },
      taxa: [...ids].sort(compareText).map((id) => ({ id: escapeData(id) })),
    }));
}

/** The controls a rule serves, as links into the taxonomies. */
export function linkControls(rule: RuleInfo, taxonomies: readonly ToolComponent[]): ReportingDescriptorRelationship[] {
  return taxonomies.flatMap(({ name, taxa = [] }, index) => {
    const served = new Set(
      Object.entries(rule.controls)
        .find(([framework]) => escapeData(framework) === name)?.[1]
        .map(escapeData),
    );
    return taxa.flatMap(({ id }, at) =>
      served.has(id) ? [{ target: { id, index: at, toolComponent: { name, index } }, kinds: ['relevant'] }] : [],
    );
  });
}
