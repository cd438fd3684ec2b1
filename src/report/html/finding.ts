import type { Finding, SubjectRef, Verdict } from '../../model/index.ts';
import { describeMessage } from '../describe.ts';
import { anchorOf } from './anchor.ts';
import { drawMark, type Mark } from './drawing/shapes.ts';
import { writeEvidence } from './evidence-table.ts';
import { filterAttributes, type Standing } from './filter-attributes.ts';
import { block, code, type Html, html, nothing, prose, showData } from './markup.ts';
import { writePlace } from './place.ts';

const marks: Readonly<Record<Standing, Mark>> = {
  fail: 'broken',
  unknown: 'unknown',
  pass: 'pass',
  'not-applicable': 'na',
  waived: 'waived',
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  fail: 'failed',
  unknown: 'could not look',
  pass: 'passed',
  'not-applicable': 'does not apply',
};

/** A finding that somebody must act on or has accepted: everything about it, nothing folded away. */
export function writeFinding(finding: Finding, hasPath: (id: string) => boolean): Html {
  const { id, severity, verdict, rule, message, evidence, fix, waiver } = finding;
  const standing = waiver === null ? verdict : 'waived';
  const stated = waiver === null ? verdictWords[verdict] : `${verdictWords[verdict]}, waived`;
  return html`<article class="finding" id="${anchorOf('finding', id)}" ${attributes(finding)}><h4>${drawMark(marks[standing])}<span class="${severity}">${severity}</span> <a href="#${anchorOf('rule', rule)}">${showData(rule)}</a> <span class="quiet">${stated}</span></h4><p class="message">${message === '' ? describeMessage(finding) : prose(message)}</p>${writeWaiver(finding)}${writeEvidence(evidence)}${fix === undefined ? nothing : html`<p><b>Fix:</b> ${prose(fix.text)}</p>`}${fix?.command === undefined ? nothing : block(fix.command)}${writeOrigin(finding, hasPath)}</article>`;
}

/** A finding that asks for nothing, as a row of a table. */
export function writeRow(finding: Finding): Html {
  const { id, verdict, severity, rule, subject } = finding;
  return html`<tr id="${anchorOf('finding', id)}" ${attributes(finding)}><td>${verdictWords[verdict]}</td><td>${severity}</td><td><a href="#${anchorOf('rule', rule)}">${showData(rule)}</a></td><td>${subject.kind} ${writeSubject(subject)}</td><td>${prose(describeMessage(finding))}</td></tr>`;
}

function attributes({ verdict, waiver, severity, subject }: Finding): Html {
  return filterAttributes('finding', waiver === null ? verdict : 'waived', severity, subject.account);
}

function writeWaiver({ waiver }: Finding): Html {
  if (waiver === null) return nothing;
  const { expires, owner, reason } = waiver;
  return html`<p class="waived">Accepted until ${prose(expires)} by ${prose(owner)}: ${prose(reason)}</p>`;
}

function writeSubject({ id, name, account }: SubjectRef): Html {
  return id.startsWith('arn:') && name !== '' ? html`${code(name)} ${account ?? ''}` : code(id);
}

/** What it is about, other servers it concerns, where that is declared, and its own address. */
function writeOrigin({ id, subject, servers, location }: Finding, hasPath: (id: string) => boolean): Html {
  const { kind, name, account, region } = subject;
  const place = [account, region].filter((part) => part !== undefined && !subject.id.includes(part));
  const parts = [
    html`${kind} ${code(name || subject.id)}`,
    ...(subject.id === name || name === '' ? [] : [code(subject.id)]),
    ...place.map((part) => html`${part}`),
    ...(kind === 'trust-path' && hasPath(subject.id)
      ? [html`<a href="#${anchorOf('path', subject.id)}">its drawing</a>`]
      : []),
    ...(servers.length > 1
      ? [html`also ${servers.slice(1).map((server, index) => html`${index > 0 ? ', ' : ''}${code(server)}`)}`]
      : []),
    ...(location === undefined ? [] : [html`declared at ${writePlace(location)}`]),
    html`<a href="#${anchorOf('finding', id)}">finding&nbsp;${id}</a>`,
  ];
  return html`<p class="origin">${parts.map((part, index) => html`${index > 0 ? html`&nbsp;· ` : nothing}${part}`)}</p>`;
}
