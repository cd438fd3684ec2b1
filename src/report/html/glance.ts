import { nameOfArn, type TrustPath } from '../../model/index.ts';
import { count } from '../count.ts';
import { type PathVerdict, pathVerdictOf } from '../path-verdict.ts';
import { anchorOf } from './anchor.ts';
import { drawMark } from './drawing/shapes.ts';
import { comparePaths, countPaths } from './group-paths.ts';
import { linkWords } from './link-words.ts';
import { code, type Html, html, nothing, showData } from './markup.ts';

/** Every path that is not complete on one line, worst first, that leads to its drawing. Nothing where there is little to find. */
export function writeGlance(paths: readonly TrustPath[]): Html {
  const open = paths.filter(({ state }) => state !== 'complete').sort(comparePaths);
  if (open.length < 2) return nothing;
  const { complete } = countPaths(paths);
  const rest =
    complete === 0
      ? nothing
      : html`<p class="quiet">${count(complete, 'other path')} ${complete === 1 ? 'is' : 'are'} complete.</p>`;
  return html`<p class="lead">${open.length} paths need a look, the worst first.</p><ol class="glance">${open.map(writeRow)}</ol>${rest}`;
}

function writeRow(path: TrustPath): Html {
  const { id, server, integration, role, account, state } = path;
  return html`<li data-row><span class="${state}">${drawMark(state === 'broken' ? 'broken' : 'unknown')} ${tell(path)}</span> <a href="#${anchorOf('path', id)}">${code(server)} → ${code(integration)} → ${code(nameOfArn(role))}</a> <span class="quiet">in ${showData(account)}</span></li>`;
}

function tell(path: TrustPath): string {
  const verdict: PathVerdict = pathVerdictOf(path);
  const at = path.links.find(({ name, state }) =>
    verdict === 'broken' ? name === path.firstBroken : state === 'unknown' && name !== 'guardrails',
  );
  return at === undefined || verdict === 'too wide' ? verdict : `${verdict}: ${linkWords[at.name].title}`;
}
