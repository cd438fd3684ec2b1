import type { Report } from '../../model/index.ts';
import { countWaivers, listWaiverNotes } from '../waiver-notes.ts';
import { code, type Html, html, nothing, prose } from './markup.ts';
import { writePlace } from './place.ts';
import { writeTable } from './table.ts';

/** How the waivers stand, and those that ask for attention. Nothing where there are none. */
export function writeWaivers(report: Report): Html {
  if ((report.waivers ?? []).length === 0) return nothing;
  return html`<section id="waivers" aria-labelledby="waivers-heading"><h2 id="waivers-heading">Waivers</h2><p>${countWaivers(report)}.</p>${writeNotes(report)}</section>`;
}

function writeNotes(report: Report): Html {
  const notes = listWaiverNotes(report);
  if (notes.length === 0) return nothing;
  return writeTable(
    'Waivers that ask for attention',
    ['State', 'Rule and subject', 'Owner', 'Declared at', 'What to do'],
    notes.map(({ label, use: { waiver }, advice }) => [
      html`<b>${label}</b>`,
      html`${code(waiver.rule)}<br>${code(waiver.subject)}`,
      prose(waiver.owner),
      writePlace(waiver.location),
      prose(advice),
    ]),
  );
}
