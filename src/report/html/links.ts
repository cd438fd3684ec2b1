import type { Link, LinkState, Mend, TrustPath } from '../../model/index.ts';
import { drawMark } from './drawing/shapes.ts';
import { writeEvidence } from './evidence-table.ts';
import { linkWords } from './link-words.ts';
import { block, type Html, html, nothing, prose } from './markup.ts';

/** Why a path breaks and how to mend it: the first broken link, then the others, then what was not seen. */
export function explainLinks(path: TrustPath): Html {
  const first = path.links.find(({ name }) => name === path.firstBroken);
  const others = path.links.filter((link) => link.state === 'broken' && link !== first);
  const unknowns = path.links.filter(({ state }) => state === 'unknown');
  return html`${first === undefined ? nothing : explain(path, first, 'Breaks at')}${others.map((link) => explain(path, link, 'Also broken:'))}${unknowns.map((link) => explain(path, link, 'Not seen:'))}`;
}

/** Every link with its state and the sentence that says why, in order. */
export function listLinks({ links }: TrustPath): Html {
  return html`<ol class="links">${links.map((link) => html`<li>${nameLink(link)} ${prose(link.because)}${writeStatement(link)}</li>`)}</ol>`;
}

function nameLink({ name, state }: Link): Html {
  const text = `${glyphs[state]} ${linkWords[name].title}`;
  return state === 'proven' ? html`<b>${text}</b>` : html`<b class="${state}">${text}</b>`;
}

/** Those of the text report: a list of thousands is quicker without drawn marks. */
const glyphs: Readonly<Record<LinkState, string>> = { proven: '✓', broken: '✗', unknown: '?' };

function explain({ links }: TrustPath, link: Link, lead: string): Html {
  const { name, state, because, evidence, mend } = link;
  const place = `link ${links.indexOf(link) + 1} of ${links.length}`;
  return html`<div class="${state === 'unknown' ? 'why seen-not' : 'why'}">${drawMark(state)}<p><b class="${state}">${lead} ${linkWords[name].title}</b> <span class="quiet">${place}</span><br>${prose(because)}${writeStatement(link)}</p>${writeEvidence(evidence)}${mend === undefined ? nothing : writeMend(mend)}</div>`;
}

function writeStatement({ statement }: Link): Html {
  if (statement === undefined) return nothing;
  const { policy, index, sid, effect } = statement;
  const sidName = sid === undefined ? '' : ` (${sid})`;
  return html` <span class="quiet">Decided by statement ${index}${sidName}, ${effect === 'Allow' ? 'an Allow' : 'a Deny'}, of ${prose(policy)}.</span>`;
}

function writeMend({ text, command, document }: Mend): Html {
  return html`<p><b>To mend it:</b> ${prose(text)}</p>${command === undefined ? nothing : block(command)}${document === undefined ? nothing : html`<p class="quiet">The policy to put in place:</p>${block(indent(document))}`}`;
}

function indent(document: string): string {
  try {
    return JSON.stringify(JSON.parse(document), null, 2);
  } catch {
    return document;
  }
}
