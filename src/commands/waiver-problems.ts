import { audit } from '../audit.ts';
import { whyTooBroad } from '../evaluate/index.ts';
import { type Finding, matchesGlob, nearest, type Problem, type Snapshot, type WaiverUse } from '../model/index.ts';
import type { Prepared } from '../prepare.ts';
import { tool } from '../version.ts';

/** What is wrong with the waivers of a configuration, and what soon will be; each at the waiver's place. */
export interface WaiverProblems {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Holds every waiver against a day (YYYY-MM-DD) and a snapshot. On a snapshot in which nothing was read only those are found
 * unused that no reading can give a use.
 */
export function findWaiverProblems({ config, rules }: Prepared, snapshot: Snapshot, asOf: string): WaiverProblems {
  const { topology, waivers, gate } = config;
  const judged = audit({ snapshot, topology, rules, waivers, gate, asOf, tool });
  const enabled = new Set(rules.map(({ rule }) => rule.definition.id));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const use of judged.waivers) {
    const { waiver, state, endsSoon } = use;
    const tell = (list: Problem[], message: string) =>
      list.push({ ...waiver.location, message: `The waiver of ${waiver.rule} for ${waiver.subject} ${message}` });
    const broad = whyTooBroad(waiver.subject);
    if (broad !== undefined)
      tell(problems, `is too broad: ${broad}. Name the subjects, or use overrides to switch a rule off for a part.`);
    if (state === 'expired')
      tell(problems, `ended on ${waiver.expires}: mend what it accepted and delete it, or give it a new date.`);
    else if (!enabled.has(waiver.rule)) tell(problems, 'is unused: the rule is off. Delete the waiver.');
    else if (state === 'unused') tell(problems, `is unused: ${whyUnused(use, judged.report.findings)}`);
    else if (endsSoon) tell(warnings, `ends on ${waiver.expires}: mend what it accepts, or give it a new date.`);
  }
  return { problems, warnings };
}

function whyUnused({ waiver }: WaiverUse, findings: readonly Finding[]): string {
  const checked = findings.filter((finding) => finding.rule === waiver.rule).map((finding) => finding.subject.id);
  if (checked.some((id) => matchesGlob(waiver.subject, id))) return 'nothing that it covers fails. Delete it.';
  const near = nearest(waiver.subject, checked);
  return `the rule judges no such subject${near === undefined ? '. Correct or delete it.' : `; did you mean ${near}?`}`;
}
