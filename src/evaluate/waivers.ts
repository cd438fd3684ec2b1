import { type Finding, matchesGlob, type Waiver } from '../model/index.ts';

/** How a waiver stands on a day, after everything was judged. */
export interface WaiverUse {
  readonly waiver: Waiver;
  readonly state: 'used' | 'unused' | 'expired';
  /** True when it holds for 14 days or less from that day. */
  readonly endsSoon: boolean;
  /** Ids of the findings it was meant for. */
  readonly findings: readonly string[];
}

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
    const state = waiver.expires < asOf ? 'expired' : ids.length > 0 ? 'used' : 'unused';
    return { waiver, state, endsSoon: state !== 'expired' && waiver.expires <= soon, findings: ids };
  });
  return { findings: marked, uses };
}

/** True for findings a waiver is meant for: its rule, its subject (anchored glob), a verdict it accepts. */
function matcherOf(waiver: Waiver): (finding: Finding) => boolean {
  return (finding) =>
    finding.rule === waiver.rule &&
    (finding.verdict === 'fail' || finding.verdict === 'unknown') &&
    waiver.accepts.includes(finding.verdict) &&
    matchesGlob(waiver.subject, finding.subject.id);
}
