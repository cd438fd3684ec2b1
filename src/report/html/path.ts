import { type Finding, nameOfArn, type TrustPath } from '../../model/index.ts';
import { count } from '../count.ts';
import { pathVerdictOf } from '../path-verdict.ts';
import { anchorOf } from './anchor.ts';
import { drawPath, drawStrip } from './drawing/draw-path.ts';
import { drawMark } from './drawing/shapes.ts';
import type { Skeletons } from './drawing/skeletons.ts';
import { filterAttributes, standingOfPath } from './filter-attributes.ts';
import { linkWords } from './link-words.ts';
import { explainLinks, listLinks } from './links.ts';
import { code, type Html, html, nothing, showData } from './markup.ts';
import { writePlace } from './place.ts';

/** What is open about a path: its findings that failed or could not be judged, worst first. */
export type OpenFindings = ReadonlyMap<string, readonly Finding[]>;

/** A path that is broken or could not be followed to its end: drawn, and explained below. */
export function writePath(path: TrustPath, open: OpenFindings, skeletons: Skeletons): Html {
  const checks = open.get(path.id) ?? [];
  return html`<article class="path" id="${anchorOf('path', path.id)}" ${attributes(path, checks)}><h5>${writeTitle(path)} <span class="${path.state}">${drawMark(path.state === 'broken' ? 'broken' : 'unknown')} ${pathVerdictOf(path)}</span></h5>${drawPath(path, skeletons)}${explainLinks(path)}<details class="all"><summary>All ${count(path.links.length, 'link')}</summary>${listLinks(path)}</details>${writeOrigin(path, checks)}</article>`;
}

/** A path whose links all hold, on one line that opens. */
export function writeCompletePath(path: TrustPath, open: OpenFindings, skeletons: Skeletons): Html {
  const checks = open.get(path.id) ?? [];
  const unseen = path.links.filter(({ state }) => state === 'unknown').map(({ name }) => linkWords[name].title);
  const note = unseen.length === 0 ? nothing : html` <span class="unknown">not seen: ${unseen.join(', ')}</span>`;
  return html`<li ${attributes(path, checks)}><details id="${anchorOf('path', path.id)}"><summary>${drawStrip(path, skeletons)} ${writeTitle(path)}${note}</summary>${listLinks(path)}${writeOrigin(path, checks)}</details></li>`;
}

const ways: Readonly<Record<TrustPath['via'], string>> = {
  integration: '',
  command: ', named by a command',
  account: ', one of inAccounts',
};

function attributes(path: TrustPath, [worst]: readonly Finding[]): Html {
  return filterAttributes('path', standingOfPath[path.state], worst?.severity, path.account);
}

function writeTitle({ role, account, via }: TrustPath): Html {
  return html`${code(nameOfArn(role))} <span class="quiet">in ${showData(account)}${ways[via]}</span>`;
}

function writeOrigin({ id, location }: TrustPath, checks: readonly Finding[]): Html {
  const links = checks.map(
    (finding) => html` <a href="#${anchorOf('finding', finding.id)}">${showData(finding.rule)}</a>`,
  );
  return html`<p class="origin"><a href="#${anchorOf('path', id)}">Path</a> ${code(id)}&nbsp;· declared at ${writePlace(location)}${links.length === 0 ? nothing : html`&nbsp;· checks:${links}`}</p>`;
}
