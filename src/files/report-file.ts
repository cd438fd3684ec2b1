import { z } from 'zod';
import { type Finding, kinds, type Problem, ProblemsError, severities, verdicts } from '../model/index.ts';
import { tellIssue } from './tell-issue.ts';
import { readTextFile } from './text-file.ts';

/** What a JSON report tells of a finding, as far as it can be acted upon. */
export type ReportedFinding = Pick<Finding, 'id' | 'rule' | 'severity' | 'verdict' | 'subject' | 'message'>;

const text = z.string();
const finding = z.object({
  id: text.regex(/^[0-9a-f]{16}$/),
  rule: text,
  severity: z.enum(severities),
  verdict: z.enum(verdicts),
  subject: z.object({
    kind: z.enum(kinds),
    id: text,
    name: text,
    account: text.exactOptional(),
    region: text.exactOptional(),
  }),
  message: text,
});
const report = z.object({ version: z.literal(1), findings: z.array(finding) });

/** The findings of a report that `--format json` wrote. Throws ProblemsError for a file that is no such report. */
export function readReportedFindings(file: string, shown = file): readonly ReportedFinding[] {
  const fail = (message: string): never => {
    throw new ProblemsError([{ file: shown, message } satisfies Problem]);
  };
  const content = readTextFile(file, shown);
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return fail('is not JSON: give a report that `trustpath audit --format json` wrote');
  }
  const parsed = report.safeParse(value);
  if (parsed.success) return parsed.data.findings;
  const [issue] = parsed.error.issues;
  const why = issue === undefined ? '' : `: ${tellIssue(issue)}`;
  return fail(`is no JSON report of version 1${why}. Write one with \`trustpath audit --format json\``);
}
