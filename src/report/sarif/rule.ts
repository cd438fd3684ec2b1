import type { ReportingDescriptor, ToolComponent } from 'sarif';
import type { RuleInfo, Severity } from '../../model/index.ts';
import { escapeData, escapeProse } from '../escape.ts';
import { fixHeading } from '../fix-heading.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import { endSentence } from '../sentence.ts';
import { toPascalCase } from './pascal-case.ts';
import { levels } from './result.ts';
import { linkControls } from './taxonomies.ts';

/** Scores that GitHub shows as critical (over 9.0), high (from 7.0), medium (from 4.0) and low; it wants them as text. */
const scores = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: '0.1',
} as const satisfies Record<Severity, string>;

/** Tags that code scanning accepts a rule. */
const tagLimit = 20;

/** A rule that ran, with everything the alert page shows of it. */
export function toDescriptor(rule: RuleInfo, taxonomies: readonly ToolComponent[]): ReportingDescriptor {
  const relationships = linkControls(rule, taxonomies);
  const helpUri = rule.references.find(isAddress);
  const title = escapeProse(rule.title) || escapeProse(rule.id) || 'Rule';
  const name = toPascalCase(rule.id) || 'Rule';
  const why = escapeProse(rule.why) || title;
  return {
    id: escapeData(rule.id),
    ...(name.toLowerCase() !== rule.id.toLowerCase() && { name }),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levels[rule.severity] },
    ...(relationships.length > 0 && { relationships }),
    properties: {
      tags: ['security', 'aws', ...cweTags(rule)].slice(0, tagLimit),
      'security-severity': scores[rule.severity],
      severity: rule.severity,
    },
  };
}

/** A plain address, with nothing in it that needs escaping anywhere. */
function isAddress(reference: string): boolean {
  return /^https:\/\/[\w.-]+(\/[\w./#?=&%~+:,@-]*)?$/.test(reference);
}

/** The form by which GitHub recognises weaknesses. */
function cweTags({ controls }: RuleInfo): readonly string[] {
  return (controls.cwe ?? []).map((id) => `external/cwe/${escapeData(id.toLowerCase())}`);
}

function sections(rule: RuleInfo): readonly (readonly [heading: string, text: string])[] {
  return [['Why', rule.why] as const, [fixHeading(rule.fix), rule.fix] as const].filter(
    ([, text]) => text.trim() !== '',
  );
}

function helpText(rule: RuleInfo): string {
  const parts = sections(rule).map(([heading, text]) => `${heading}: ${escapeProse(text)}`);
  const references = rule.references.map((reference) => `See ${escapeData(reference)}`);
  return [endSentence(escapeProse(rule.title)), ...parts, ...references].join('\n');
}

function helpMarkdown(rule: RuleInfo): string {
  const parts = sections(rule).map(([heading, text]) => `**${heading}.** ${escapeMarkdown(text)}`);
  const references = rule.references.map(
    (reference) => `- ${isAddress(reference) ? `<${reference}>` : escapeMarkdown(reference)}`,
  );
  return [`**${escapeMarkdown(rule.title)}**`, ...parts, references.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
