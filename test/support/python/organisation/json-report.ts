import type { Verdict } from '../../../../src/model/index.ts';
import { printCheck } from './expectations.ts';

/** The JSON report as a program that reads it sees it. */
export interface JsonReport {
  readonly incomplete: boolean;
  readonly takenAt: string;
  readonly gate: { readonly because: readonly string[] };
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly JsonFinding[];
  readonly gaps: readonly JsonGap[];
  readonly cost: {
    readonly seconds: number;
    readonly retries: number;
    readonly calls: Readonly<Record<string, number>>;
  };
}

export interface JsonFinding {
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly subject: { readonly kind: string; readonly id: string; readonly account?: string };
  readonly evidence: readonly (JsonCause & { readonly fact: string; readonly unknown?: string })[];
  readonly fix?: { readonly text: string; readonly command?: string };
  readonly servers: readonly string[];
}

interface JsonGap extends JsonCause {
  readonly kind: string;
  readonly reason: string;
  readonly servers: readonly string[];
}

interface JsonCause {
  readonly call?: string;
  readonly permission?: string;
}

/** Every check of a report as a line of text, sorted. */
export function checksOf({ findings }: JsonReport): readonly string[] {
  return findings.map(({ rule, subject, verdict }) => printCheck(rule, subject.kind, subject.id, verdict)).sort();
}

/** Every reason for not knowing, of gaps and of evidence, with the permission that would settle it. */
export function reasonsOf({ findings, gaps }: JsonReport): readonly { reason: string; permission?: string }[] {
  return [
    ...gaps.map(({ reason, permission }) => ({ reason, permission })),
    ...findings.flatMap(({ evidence }) => reasonsIn(evidence)),
  ];
}

/** The reasons that keep a check from deciding. */
export function reasonsOfUnknown({ findings }: JsonReport): readonly string[] {
  const unknown = findings.filter(({ verdict }) => verdict === 'unknown');
  return [...new Set(unknown.flatMap(({ evidence }) => reasonsIn(evidence)).map(({ reason }) => reason))].sort();
}

function reasonsIn(evidence: JsonFinding['evidence']): readonly { reason: string; permission?: string }[] {
  return evidence.flatMap(({ unknown, permission }) =>
    unknown === undefined ? [] : [{ reason: unknown, permission }],
  );
}

/** How many checks could look. */
export function countDecided({ findings }: JsonReport): number {
  return findings.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail').length;
}
