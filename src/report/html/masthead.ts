import type { Report, Summary } from '../../model/index.ts';
import { count } from '../count.ts';
import { drawMark, type Mark } from './drawing/shapes.ts';
import { countPaths } from './group-paths.ts';
import { code, type Html, html, nothing, prose } from './markup.ts';

/** What somebody who has ten seconds must know: the gate, why, how many of what, and how much was seen. */
export function writeMasthead(report: Report): Html {
  const { tool, gate, incomplete, summary, cost, takenAt } = report;
  const reasons = gate.because.map((reason) => html`<li>${prose(reason)}</li>`);
  return html`<header><p class="quiet">${tool.name} ${tool.version} · snapshot taken ${writeTime(takenAt)}</p><h1>${drawMark(gate.passed ? 'pass' : 'broken')} Gate ${gate.passed ? 'passed' : 'failed'} <span class="quiet">exit code ${gate.exitCode}</span></h1>${incomplete ? banner : nothing}${reasons.length === 0 ? nothing : html`<ul class="because">${reasons}</ul>`}${writeBar(summary)}<dl class="counts"><div><dt>Checks</dt><dd>${report.findings.length}</dd></div>${countChecks(summary)}</dl>${writePathCounts(report)}<p class="quiet">${count(cost.apiCalls, 'API call')}, ${cost.retries} retried, ${cost.throttled} throttled, ${cost.seconds} s</p></header>`;
}

/** `2026-11-23 20:00:00 UTC`; anything else as it is. */
function writeTime(text: string): Html {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(text) ?? [];
  if (day === undefined || time === undefined) return code(text);
  return html`<time datetime="${text}">${day} ${time} UTC</time>`;
}

const banner = html`<p class="banner"><b>Interrupted.</b> This report holds only what was seen until then.</p>`;

function countChecks({ fail, unknown, pass, waived, notApplicable, coverage }: Summary): readonly Html[] {
  return [
    countOne('Failed', fail, 'broken'),
    countOne('Unknown', unknown, 'unknown'),
    countOne('Passed', pass, 'pass'),
    countOne('Waived', waived, 'waived'),
    countOne('Not applicable', notApplicable, 'na'),
    html`<div><dt>Coverage</dt><dd>${coverage} %</dd></div>`,
  ];
}

function writePathCounts({ paths }: Report): Html {
  if (paths === undefined || paths.length === 0) return nothing;
  const { broken, 'too wide': wide, unknown, complete } = countPaths(paths);
  return html`<dl class="counts"><div><dt>Trust paths</dt><dd>${paths.length}</dd></div>${countOne('Broken', broken, 'broken')}${countOne('Too wide', wide, 'broken')}${countOne('Unknown', unknown, 'unknown')}${countOne('Complete', complete, 'pass')}</dl>`;
}

function countOne(what: string, many: number, mark: Mark): Html {
  return html`<div${many === 0 ? html` class="none"` : nothing}><dt>${drawMark(mark)} ${what}</dt><dd>${many}</dd></div>`;
}

const barWidth = 1000;
const barGap = 3;

/** The checks as one bar; the numbers below it say the same. */
function writeBar({ fail, unknown, pass, waived }: Summary): Html {
  const parts = [
    ['fail', fail] as const,
    ['unknown', unknown] as const,
    ['pass', pass] as const,
    ['waived', waived] as const,
  ].filter(([, many]) => many > 0);
  const all = parts.reduce((sum, [, many]) => sum + many, 0);
  const room = barWidth - barGap * (parts.length - 1);
  let from = 0;
  const pieces = parts.map(([name, many]) => {
    const width = (room * many) / all;
    const piece = html`<rect class="${name}" x="${from.toFixed(1)}" width="${width.toFixed(1)}" height="6" fill="currentColor"/>`;
    from += width + barGap;
    return piece;
  });
  if (all === 0) return nothing;
  return html`<svg class="bar" width="100%" height="6" viewBox="0 0 ${barWidth} 6" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
}
