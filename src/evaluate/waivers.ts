import { type Finding, matchesGlob, type Waiver, type WaiverUse } from '../model/index.ts';

const soonDays = 14;

/** Marks the findings that a waiver in force on `asOf` (YYYY-MM-DD) accepts; the last matching waiver of the file wins. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: string,
): { readonly findings: readonly Finding[]; readonly uses: readonly WaiverUse[] } {
  const matches = waivers.map((waiver) => ({ waiver, covers: matcherOf(waiver), findings: [] as string[] }));
  const marked = findings.map((finding) => {
    let accepted: Finding['waiver'] = null;
    for (const match of matches) {
      if (!match.covers(finding)) continue;
      match.findings.push(finding.id);
      const { reason, owner, expires } = match.waiver;
      if (expires >= asOf) accepted = { reason, owner, expires };
    }
    return accepted === null ? finding : { ...finding, waiver: accepted };
  });
  const soon = new Date(Date.parse(asOf) + soonDays * 86_400_000).toISOString().slice(0, 10);
  const uses = matches.map(({ waiver, findings: ids }): WaiverUse => {
    const state = stateOf(waiver, ids, findings, asOf);
    return { waiver, state, endsSoon: state !== 'expired' && waiver.expires <= soon, findings: ids };
  });
  return { findings: marked, uses };
}

function stateOf(
  waiver: Waiver,
  ids: readonly string[],
  findings: readonly Finding[],
  asOf: string,
): WaiverUse['state'] {
  if (waiver.expires < asOf) return 'expired';
  if (ids.length > 0) return 'used';
  return findings.some((finding) => mayHide(finding, waiver)) ? 'unseen' : 'unused';
}

/** A check that could not look at what the waiver is for. One on a server may stand for subjects that could not be listed. */
function mayHide({ rule, verdict, subject }: Finding, waiver: Waiver): boolean {
  if (rule !== waiver.rule || verdict !== 'unknown') return false;
  return matchesGlob(waiver.subject, subject.id) || (subject.kind === 'server' && waiver.subject.startsWith('arn:'));
}

/** True for findings a waiver is meant for: its rule, its subject (anchored glob), a verdict it accepts. */
function matcherOf(waiver: Waiver): (finding: Finding) => boolean {
  return (finding) =>
    finding.rule === waiver.rule &&
    (finding.verdict === 'fail' || finding.verdict === 'unknown') &&
    waiver.accepts.includes(finding.verdict) &&
    matchesGlob(waiver.subject, finding.subject.id);
}
