import { resolve } from 'node:path';
import { audit } from '../audit.ts';
import { type ReportedFinding, readReportedFindings } from '../files/report-file.ts';
import { readSnapshot } from '../files/snapshot-file.ts';
import type { Host } from '../host.ts';
import { nearest, ProblemsError } from '../model/index.ts';
import type { Prepared } from '../run.ts';
import { tool } from '../version.ts';
import { nothingRead } from './nothing-read.ts';

/** A finding, and whether its verdict is that of a run that looked. */
export type KnownFinding = ReportedFinding & { readonly looked: boolean };

/**
 * The finding of an id: in a report, in a snapshot, or else among the checks that the declaration alone brings up. Throws
 * ProblemsError with the nearest id.
 */
export async function findFinding(
  host: Host,
  prepared: Prepared,
  id: string,
  { report, snapshot }: { readonly report?: string; readonly snapshot?: string },
): Promise<KnownFinding> {
  if (report !== undefined && snapshot !== undefined)
    throw new ProblemsError([{ file: '--snapshot', message: 'goes without --report: one of them shows the finding' }]);
  const findings = readFindings(host, prepared, report, snapshot);
  const found = findings.find((finding) => finding.id === id);
  const looked = report !== undefined || snapshot !== undefined;
  if (found !== undefined) return { ...found, looked };
  const near = nearest(
    id,
    findings.map((finding) => finding.id),
  );
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  const advice = looked ? '' : ' Findings about subjects that are found, not declared, need --report or --snapshot.';
  throw new ProblemsError([
    {
      file: report ?? snapshot ?? prepared.config.file,
      message: `There is no finding ${id} here${hint || '.'}${advice}`,
    },
  ]);
}

function readFindings(
  host: Host,
  { config, rules }: Prepared,
  report: string | undefined,
  snapshot: string | undefined,
): readonly ReportedFinding[] {
  if (report !== undefined) return readReportedFindings(resolve(host.cwd, report), report);
  const { topology, gate } = config;
  const read =
    snapshot === undefined ? nothingRead(topology, host.now()) : readSnapshot(resolve(host.cwd, snapshot), snapshot);
  const asOf = host.now().toISOString().slice(0, 10);
  return audit({ snapshot: read, topology, rules, waivers: [], gate, asOf, tool }).report.findings;
}
