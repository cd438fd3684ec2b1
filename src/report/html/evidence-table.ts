import type { Evidence } from '../../model/index.ts';
import { formatItems, formatUnknown, formatValue } from '../evidence.ts';
import { drawMark } from './drawing/shapes.ts';
import { code, type Html, html, nothing } from './markup.ts';

const rowsShown = 40;

/** The facts that a verdict or a link rests on. */
export function writeEvidence(evidence: readonly Evidence[]): Html {
  if (evidence.length === 0) return nothing;
  const rows = evidence
    .slice(0, rowsShown)
    .map((each) => html`<tr><th scope="row">${code(each.fact)}</th><td>${writeValue(each)}</td></tr>`);
  const left = evidence.length - rowsShown;
  const note = left > 0 ? html`<p class="quiet">… and ${left} more facts; the JSON report holds all.</p>` : nothing;
  return html`<table class="evidence"><caption class="unseen">Evidence</caption><thead class="unseen"><tr><th scope="col">Fact</th><th scope="col">Value</th></tr></thead><tbody>${rows}</tbody></table>${note}`;
}

function writeValue(evidence: Evidence): Html {
  if ('unknown' in evidence)
    return html`<span class="unknown">${drawMark('unknown')} ${formatUnknown(evidence)}</span>`;
  if ('absent' in evidence) return html`<span class="quiet">there is none</span>`;
  const items = formatItems(evidence.value);
  const value =
    items === undefined
      ? html`<code>${formatValue(evidence.value)}</code>`
      : items.length === 0
        ? html`<span class="quiet">(none)</span>`
        : items.map((item, index) => html`${index > 0 ? html`<br>` : nothing}<code>${item}</code>`);
  const { more } = evidence;
  if (more === undefined) return html`${value}`;
  return html`${value}<br><span class="unknown">${drawMark('unknown')} and perhaps more: ${formatUnknown(more)}</span>`;
}
