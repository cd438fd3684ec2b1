import type { Finding, Report } from '../../model/index.ts';
import { groupByServer, type ServerGroup } from '../by-server.ts';
import { count } from '../count.ts';
import { writeFinding, writeRow } from './finding.ts';
import { code, type Html, html, nothing } from './markup.ts';
import { tellSummary } from './tell-counts.ts';

/** Every check by server, worst first: what is open or waived in full, what passed or does not apply in a table that opens. */
export function writeFindings({ findings, paths = [] }: Report): Html {
  const known = new Set(paths.map(({ id }) => id));
  const hasPath = (id: string) => known.has(id);
  const body =
    findings.length === 0
      ? html`<p>No check ran.</p>`
      : groupByServer(findings).map((group) => writeGroup(group, hasPath));
  return html`<section id="findings" aria-labelledby="findings-heading"><h2 id="findings-heading">Findings</h2>${body}</section>`;
}

function writeGroup({ server, summary, findings }: ServerGroup, hasPath: (id: string) => boolean): Html {
  const told = findings.filter(isTold);
  const name = server === undefined ? 'Of no server' : html`<span class="quiet">Server</span> ${code(server)}`;
  return html`<div data-group><h3>${name} <span class="quiet">${tellSummary(summary)}</span></h3>${told.map((finding) => writeFinding(finding, hasPath))}${writeSettled(findings.filter((finding) => !isTold(finding)))}</div>`;
}

function isTold({ verdict, waiver }: Finding): boolean {
  return waiver !== null || verdict === 'fail' || verdict === 'unknown';
}

function writeSettled(findings: readonly Finding[]): Html {
  if (findings.length === 0) return nothing;
  const columns = ['Verdict', 'Severity', 'Rule', 'Subject', 'What holds'];
  return html`<details class="settled" data-group><summary>${count(findings.length, 'check')} passed or not applicable</summary><table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${findings.map(writeRow)}</tbody></table></details>`;
}
