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
  return html`${first === undefined ? nothing : explain(path, first, first.name === 'least-privilege' ? 'Too wide:' : 'Breaks at')}${others.map((link) => explain(path, link, link.name === 'least-privilege' ? 'Too wide:' : 'Also broken:'))}${unknowns.map((link) => explain(path, link, link.waits ? 'Not reached:' : 'Not seen:'))}`;
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

function explain({ links, firstBroken }: TrustPath, link: Link, lead: string): Html {
  const { name, state, because, mend, waits } = link;
  const place = `link ${links.indexOf(link) + 1} of ${links.length}`;
  return html`<div class="${state === 'unknown' ? 'why seen-not' : 'why'}">${drawMark(state)}<p><b class="${waits ? 'quiet' : state}">${lead} ${linkWords[name].title}</b> <span class="quiet">${place}</span><br>${prose(because)}${writeStatement(link)}</p>${writeGrounds(link, name === firstBroken)}${mend === undefined ? nothing : writeMend(mend)}</div>`;
}

/** What the link rests on. It stands open where it helps at once: where the path breaks, and where something must be read. */
function writeGrounds({ name, state, evidence, waits }: Link, first: boolean): Html {
  if (waits || evidence.length === 0) return nothing;
  const open = first || (state === 'unknown' && name !== 'guardrails');
  return open
    ? writeEvidence(evidence)
    : html`<details class="more"><summary>Evidence</summary>${writeEvidence(evidence)}</details>`;
}

function writeStatement({ statement }: Link): Html {
  if (statement === undefined) return nothing;
  const { policy, index, sid, effect } = statement;
  const sidName = sid === undefined ? '' : ` (${sid})`;
  return html` <span class="quiet">Decided by statement ${index}${sidName}, ${effect === 'Allow' ? 'an Allow' : 'a Deny'}, of ${prose(policy)}.</span>`;
}

function writeMend({ text, command, document }: Mend): Html {
  return html`<p><b>To mend it:</b> ${prose(text)}</p>${command === undefined ? nothing : block(command)}${document === undefined ? nothing : writePolicy(document, command)}`;
}

/** To be read; a command that has the whole policy in it is what will be copied. */
function writePolicy(document: string, command: string | undefined): Html {
  return command?.includes(document)
    ? html`<details class="more"><summary>The policy to put in place</summary>${block(indent(document))}</details>`
    : html`<p class="quiet">The policy to put in place:</p>${block(indent(document))}`;
}

function indent(document: string): string {
  try {
    return JSON.stringify(JSON.parse(document), null, 2);
  } catch {
    return document;
  }
}
