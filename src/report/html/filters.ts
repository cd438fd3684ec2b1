import { compareText, type Report, severities } from '../../model/index.ts';
import type { Standing } from './filter-attributes.ts';
import { type Html, html } from './markup.ts';

const standings: Readonly<Record<Standing, string>> = {
  fail: 'failed or broken',
  unknown: 'unknown',
  pass: 'passed or complete',
  waived: 'waived',
  'not-applicable': 'not applicable',
};

/** Choices that the script makes work; without it they stay hidden and everything is shown. */
export function writeFilters({ findings, paths = [] }: Report): Html {
  const accounts = new Set([
    ...findings.map(({ subject }) => subject.account ?? ''),
    ...paths.map(({ account }) => account),
  ]);
  accounts.delete('');
  const byAccount = [...accounts].sort(compareText).map((account): Choice => [account, account]);
  // `info or above` would choose everything.
  const bySeverity = severities
    .slice(0, -1)
    .map((severity, rank): Choice => [String(rank), rank === 0 ? severity : `${severity} or above`]);
  return html`<search id="filters" aria-label="Filter paths and findings" hidden>${select('verdict', 'Verdict', Object.entries(standings))}${select('severity', 'Severity', bySeverity)}${select('account', 'Account', byAccount)}<label class="wide">Text <input id="filter-text" type="search" autocomplete="off" spellcheck="false"></label><button id="filter-none" type="button">Show all</button></search><p id="shown" role="status"></p>`;
}

type Choice = readonly [value: string, label: string];

function select(name: string, label: string, choices: readonly Choice[]): Html {
  return html`<label>${label} <select id="filter-${name}"><option value="">any</option>${choices.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}
