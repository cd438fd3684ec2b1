import { type Finding, type Report, type RuleInfo, severities } from '../../model/index.ts';
import { fixHeading } from '../fix-heading.ts';
import { summarize } from '../gate.ts';
import { anchorOf } from './anchor.ts';
import { code, type Html, html, nothing, prose } from './markup.ts';
import { tellSummary } from './tell-counts.ts';

/** Every rule that ran: what it asks, why, how to mend it, and which outside requirements it serves. Gravest first. */
export function writeRules({ rules, findings }: Report): Html {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = byRule.get(finding.rule);
    if (found === undefined) byRule.set(finding.rule, [finding]);
    else found.push(finding);
  }
  const sorted = [...rules].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
  const body =
    sorted.length === 0 ? html`<p>No rule ran.</p>` : sorted.map((rule) => writeRule(rule, byRule.get(rule.id) ?? []));
  return html`<section id="rules" aria-labelledby="rules-heading"><h2 id="rules-heading">Rules that ran</h2>${body}</section>`;
}

function writeRule(rule: RuleInfo, findings: readonly Finding[]): Html {
  return html`<details class="rule" id="${anchorOf('rule', rule.id)}"><summary><span class="${rule.severity}">${rule.severity}</span> ${code(rule.id)} <span>${prose(rule.title)}</span> <span class="quiet">${tellSummary(summarize(findings)) || 'no subject'}</span></summary><p>${prose(rule.why)}</p><p><b>${fixHeading(rule.fix)}:</b> ${prose(rule.fix)}</p>${writeControls(rule)}${writeReferences(rule)}</details>`;
}

function writeControls({ controls }: RuleInfo): Html {
  const served = Object.entries(controls).filter(([, ids]) => ids.length > 0);
  if (served.length === 0) return nothing;
  return html`<dl class="controls">${served.map(([framework, ids]) => html`<div><dt>${framework}</dt><dd>${ids.join(', ')}</dd></div>`)}</dl>`;
}

function writeReferences({ references }: RuleInfo): Html {
  if (references.length === 0) return nothing;
  return html`<ul>${references.map((reference) => html`<li>${writeReference(reference)}</li>`)}</ul>`;
}

/** A link only for what is plainly an address on the web. */
function writeReference(reference: string): Html {
  if (!/^https:\/\/[a-z0-9.-]+(\/[\w./#?=&%~+:,@-]*)?$/i.test(reference)) return code(reference);
  return html`<a href="${reference}" rel="noreferrer">${reference}</a>`;
}
