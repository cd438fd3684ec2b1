import { resolve } from 'node:path';
import { audit, tracePaths } from '../audit.ts';
import { readReportedDetails } from '../files/reported-details.ts';
import { readSnapshot } from '../files/snapshot-file.ts';
import { type Host, wantsColor } from '../host.ts';
import type { Finding, Snapshot, TrustPath } from '../model/index.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { type Proof, prove } from '../prove.ts';
import { createStyle } from '../report/text/style.ts';
import type { CompiledRule } from '../ruleset/index.ts';
import { tool } from '../version.ts';
import type { ExplainFlags } from './explain.ts';
import { writeExplanation } from './explanation-text.ts';
import { findFinding } from './find-finding.ts';

/** `explain`: one finding with all that it rests on, or one rule. Throws ProblemsError with the nearest id. */
export async function explain(host: Host, id: string, flags: ExplainFlags): Promise<number> {
  if (!/^[0-9a-f]{16}$/i.test(id)) {
    const { showRule } = await import('./rules-show.ts');
    return showRule(host, id, undefined, flags.config);
  }
  const prepared = await prepare(host, flags.config);
  const known = await findFinding(host, prepared, id.toLowerCase(), flags);
  const rule = prepared.rules.find((enabled) => enabled.rule.definition.id === known.rule)?.rule;
  const explained =
    flags.snapshot === undefined
      ? undefined
      : judge(prepared, readSnapshot(resolve(host.cwd, flags.snapshot), flags.snapshot), known.id);
  const details =
    flags.report === undefined ? undefined : readReportedDetails(resolve(host.cwd, flags.report), known.id);
  const finding: Finding = { evidence: [], servers: [], waiver: null, ...known, ...details, ...explained?.finding };
  const style = createStyle(wantsColor(host, host.stdout, flags.color), host.stdout.columns);
  host.stdout.write(
    writeExplanation(
      {
        finding,
        ...(rule && { rule }),
        paths: explained?.paths ?? [],
        ...(explained?.proof && { proof: explained.proof }),
        source: sourceOf(flags),
      },
      style,
    ),
  );
  return 0;
}

/** What an explanation is made of. */
export interface Explained {
  readonly finding: Finding;
  /** Absent for a rule that this configuration does not enable. */
  readonly rule?: CompiledRule;
  /** The paths that the finding is about, or that go through its subject. */
  readonly paths: readonly TrustPath[];
  /** What its fix alone would do; for failures in a snapshot. */
  readonly proof?: Proof;
  /** The flags by which the finding was found. */
  readonly source: string;
}

function judge({ config, rules }: Prepared, snapshot: Snapshot, id: string) {
  const { topology, waivers, gate } = config;
  const input = { snapshot, topology, rules, waivers, gate, asOf: snapshot.takenAt.slice(0, 10), tool };
  const finding = audit(input).report.findings.find((each) => each.id === id) as Finding;
  return {
    finding,
    paths: tracePaths(topology, snapshot).filter((path) => concerns(path, finding)),
    ...(finding.verdict === 'fail' && { proof: prove(input, [id]) }),
  };
}

function concerns(path: TrustPath, { subject, servers }: Finding): boolean {
  if (subject.kind === 'trust-path') return path.id === subject.id;
  if (subject.kind === 'target-role') return path.role === subject.id;
  if (subject.kind === 'integration') return path.integration === subject.id;
  return servers.includes(path.server);
}

function sourceOf({ snapshot, report }: ExplainFlags): string {
  if (snapshot !== undefined) return ` --snapshot ${snapshot}`;
  return report === undefined ? '' : ` --report ${report}`;
}
