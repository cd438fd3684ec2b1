import type { Report } from '../../model/index.ts';
import { findBlindSpots, findUnlisted } from '../blind-spots.ts';
import { formatUnknown } from '../evidence.ts';
import { code, type Html, html, nothing } from './markup.ts';
import { writeTable } from './table.ts';

const namesShown = 8;

/** What could not be looked at; what would settle most of it comes first. */
export function writeBlindSpots(report: Report): Html {
  const tables = [writeSpots(report), writeGaps(report)];
  const body = tables.every((table) => table === nothing)
    ? html`<p>Everything that was asked for could be read: no check is open, and nothing is missing from the lists.</p>`
    : tables;
  return html`<section id="blind-spots" aria-labelledby="blind-spots-heading"><h2 id="blind-spots-heading">Could not look</h2>${body}</section>`;
}

function writeSpots({ findings }: Report): Html {
  const spots = findBlindSpots(findings);
  if (spots.length === 0) return nothing;
  return writeTable(
    'What would settle the open checks',
    ['Open checks', 'What would settle them', 'Reason', 'Accounts'],
    spots.map(({ findings: open, remedy, reason, call, accounts }) => [
      html`<b>${open.length}</b>`,
      remedy,
      call === undefined ? reason : html`${reason} at ${code(call)}`,
      listShort(accounts),
    ]),
  );
}

function writeGaps({ gaps }: Report): Html {
  if (gaps.length === 0) return nothing;
  return writeTable(
    'Not listed, so subjects may be missing',
    ['What', 'Why', 'Servers concerned'],
    findUnlisted(gaps).map(({ place, why, servers }) => [place, formatUnknown(why), listShort(servers)]),
  );
}

function listShort(names: readonly string[]): Html {
  if (names.length === 0) return html`<span class="quiet">–</span>`;
  const shown = names.slice(0, namesShown).map((name, index) => html`${index > 0 ? ', ' : ''}${code(name)}`);
  return html`${shown}${names.length > namesShown ? ` and ${names.length - namesShown} more` : ''}`;
}
