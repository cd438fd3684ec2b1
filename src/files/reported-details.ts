import { z } from 'zod';
import type { Evidence, Finding } from '../model/index.ts';
import { readTextFile } from './text-file.ts';

/** What a JSON report tells of a finding beyond what it is. */
export type ReportedDetails = Pick<Finding, 'evidence' | 'servers'> & Partial<Pick<Finding, 'fix' | 'location'>>;

const text = z.string();
const details = z.object({
  id: text,
  evidence: z.array(z.looseObject({ fact: text })).default([]),
  servers: z.array(text).default([]),
  fix: z.object({ text, command: text.exactOptional() }).exactOptional(),
  location: z.object({ file: text, line: z.int(), column: z.int() }).exactOptional(),
});
const report = z.object({ findings: z.array(z.looseObject({ id: text })) });

/** The details of one finding of a report that was read before; undefined where it has none that can be read. */
export function readReportedDetails(file: string, id: string): ReportedDetails | undefined {
  const found = report.safeParse(JSON.parse(readTextFile(file))).data?.findings.find((finding) => finding.id === id);
  const parsed = details.safeParse(found);
  if (!parsed.success) return undefined;
  const { evidence, ...rest } = parsed.data;
  return { ...rest, evidence: evidence as unknown as readonly Evidence[] };
}
