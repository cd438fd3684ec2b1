import * as v from 'valibot';
import { type Finding, kinds, type Problem, ProblemsError, severities, verdicts } from '../model/index.ts';
import { tellIssue } from './tell-issue.ts';
import { readTextFile } from './text-file.ts';

/** What a JSON report tells of a finding, as far as it can be acted upon. */
export type ReportedFinding = Pick<Finding, 'id' | 'rule' | 'severity' | 'verdict' | 'subject' | 'message'>;

const text = v.string();
const finding = v.object({
  id: v.pipe(text, v.regex(/^[0-9a-f]{16}$/)),
  rule: text,
  severity: v.picklist(severities),
  verdict: v.picklist(verdicts),
  subject: v.object({
    kind: v.picklist(kinds),
    id: text,
    name: text,
    account: v.exactOptional(text),
    region: v.exactOptional(text),
  }),
  message: text,
});
const report = v.object({ version: v.literal(1), findings: v.array(finding) });

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
  const parsed = v.safeParse(report, value, { message: '' });
  if (parsed.success) return parsed.output.findings;
  const [issue] = parsed.issues;
  const why = issue === undefined ? '' : `: ${tellIssue(issue)}`;
  return fail(`is no JSON report of version 1${why}. Write one with \`trustpath audit --format json\``);
}
