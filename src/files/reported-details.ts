import * as v from 'valibot';
import type { Evidence, Finding } from '../model/index.ts';
import { wholeNumber } from '../schema/index.ts';
import { readTextFile } from './text-file.ts';

/** What a JSON report tells of a finding beyond what it is. */
export type ReportedDetails = Pick<Finding, 'evidence' | 'servers'> & Partial<Pick<Finding, 'fix' | 'location'>>;

const text = v.string();
const details = v.object({
  id: text,
  evidence: v.optional(v.array(v.looseObject({ fact: text })), []),
  servers: v.optional(v.array(text), []),
  fix: v.exactOptional(v.object({ text, command: v.exactOptional(text) })),
  location: v.exactOptional(v.object({ file: text, line: wholeNumber, column: wholeNumber })),
});
const report = v.object({ findings: v.array(v.looseObject({ id: text })) });

/** The details of one finding of a report that was read before; undefined where it has none that can be read. */
export function readReportedDetails(file: string, id: string): ReportedDetails | undefined {
  const read = v.safeParse(report, JSON.parse(readTextFile(file)));
  const found = read.success ? read.output.findings.find((finding) => finding.id === id) : undefined;
  const parsed = v.safeParse(details, found);
  if (!parsed.success) return undefined;
  const { evidence, ...rest } = parsed.output;
  return { ...rest, evidence: evidence as unknown as readonly Evidence[] };
}
