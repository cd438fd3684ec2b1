import type { Finding, Report, TrustPath } from '../../model/index.ts';
import { worstFirst } from '../worst-first.ts';
import { drawMark } from './drawing/shapes.ts';
import type { Skeletons } from './drawing/skeletons.ts';
import { writeGlance } from './glance.ts';
import { groupPaths, type PathCounts, type PathGroup } from './group-paths.ts';
import { code, type Html, html, nothing } from './markup.ts';
import { type OpenFindings, writeCompletePath, writePath } from './path.ts';
import { tellCounts } from './tell-counts.ts';

/** Every path by server and integration, worst first. Nothing where paths were not judged. */
export function writePaths({ paths, findings }: Report, skeletons: Skeletons): Html {
  if (paths === undefined) return nothing;
  const open = findOpen(findings);
  const body =
    paths.length === 0
      ? html`<p>No integration declares a role, so there is no path to follow.</p>`
      : html`${writeGlance(paths)}${legend}${groupPaths(paths, 'server').map((server) => writeServer(server, open, skeletons))}`;
  return html`<section id="paths" aria-labelledby="paths-heading"><h2 id="paths-heading">Trust paths</h2>${body}</section>`;
}

const legend = html`<p class="legend quiet"><span>${drawMark('proven')} link proven</span> <span>${drawMark('broken')} link broken</span> <span>${drawMark('unknown')} link could not be seen</span></p>`;

function writeServer({ name, counts, paths }: PathGroup, open: OpenFindings, skeletons: Skeletons): Html {
  const groups = groupPaths(paths, 'integration').map((group) => writeIntegration(group, open, skeletons));
  return html`<div data-group><h3><span class="quiet">Server</span> ${code(name)} <span class="quiet">${tellStates(counts)}</span></h3>${groups}</div>`;
}

function writeIntegration({ name, counts, paths }: PathGroup, open: OpenFindings, skeletons: Skeletons): Html {
  const complete = paths.filter(({ state }) => state === 'complete');
  const others = paths.filter(({ state }) => state !== 'complete');
  const rows = complete.map((path) => writeCompletePath(path, open, skeletons));
  const tally = paths.length > 1 ? html` <span class="quiet">${tellStates(counts)}</span>` : nothing;
  return html`<div class="integration" data-group><h4><span class="quiet">Integration</span> ${code(name)}${tally}</h4>${others.map((path) => writePath(path, open, skeletons))}${rows.length === 0 ? nothing : html`<ul class="complete">${rows}</ul>`}</div>`;
}

function tellStates({ broken, unknown, complete, 'too wide': wide }: PathCounts): string {
  return tellCounts([broken, 'broken'], [wide, 'too wide'], [unknown, 'unknown'], [complete, 'complete']);
}

function findOpen(findings: readonly Finding[]): OpenFindings {
  const open = new Map<TrustPath['id'], Finding[]>();
  for (const finding of [...findings].sort(worstFirst)) {
    const { subject, verdict, waiver } = finding;
    if (subject.kind !== 'trust-path' || waiver !== null || (verdict !== 'fail' && verdict !== 'unknown')) continue;
    const found = open.get(subject.id);
    if (found === undefined) open.set(subject.id, [finding]);
    else found.push(finding);
  }
  return open;
}
