import type { Result } from 'sarif';
import type { Finding, Severity } from '../../model/index.ts';
import { describe, describeMessage } from '../describe.ts';
import { escapeData, escapeProse } from '../escape.ts';
import { endSentence } from '../sentence.ts';
import { toLocation } from './location.ts';

export const levels = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
} as const satisfies Record<Severity, Result.level>;

/** A failure, or a check that could not look, which takes the place of its failure so that an open alert stays open. */
export function toResult(
  finding: Finding,
  ruleIndex: number | undefined,
  fallback: string,
  withSuppressions: boolean,
): Result {
  const { id, rule, severity, verdict, subject, waiver } = finding;
  return {
    ruleId: escapeData(rule),
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: verdict === 'unknown' ? 'warning' : levels[severity],
    message: { text: tellResult(finding) },
    locations: [toLocation(finding, fallback)],
    partialFingerprints: { primaryLocationLineHash: escapeData(id), 'trustpath/v1': escapeData(id) },
    ...(withSuppressions && { suppressions: waiver === null ? [] : [toSuppression(waiver)] }),
    properties: {
      verdict,
      severity,
      kind: subject.kind,
      ...(subject.account !== undefined && { account: escapeData(subject.account) }),
      ...(subject.region !== undefined && { region: escapeData(subject.region) }),
    },
  };
}

function toSuppression({ reason, owner, expires }: NonNullable<Finding['waiver']>) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: `${escapeProse(reason)} (${escapeData(owner)}, until ${escapeData(expires)})`,
  } as const;
}

/** A sentence, then a line for each detail that has no field of its own; what would be an embedded link stays text. */
function tellResult(finding: Finding): string {
  const sentence = `${finding.verdict === 'unknown' ? 'Could not look: ' : ''}${endSentence(describeMessage(finding))}`;
  const details = describe(finding)
    .filter(({ label }) => label !== 'declared' && label !== 'finding')
    .flatMap(({ label, text, items = [] }) => [`${label}: ${text}`, ...items.map((item) => `  ${item}`)]);
  return [sentence, ...details].join('\n').replaceAll('](', '] (');
}
