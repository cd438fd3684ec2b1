import type { Evidence, FactValue, Finding, Unknown } from '../model/index.ts';
import { cut, escapeData, escapeProse } from './escape.ts';

/** Characters of one value, and values of one list, that reports for people show; the JSON report holds all. */
const valueLimit = 300;
const itemLimit = 20;

/** A value on one line, escaped: text bare unless it would be taken for something else. */
export function formatValue(value: FactValue): string {
  return cut(escapeData(write(value)), valueLimit);
}

/** The elements of a list as lines, escaped, with a note for those left out; undefined for what is no list. */
export function formatItems(value: FactValue): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const shown = value.slice(0, itemLimit).map(formatValue);
  return value.length > itemLimit ? [...shown, `… and ${value.length - itemLimit} more`] : shown;
}

/** One fact and its value, or why there is none, on one line, escaped. */
export function formatEvidence(evidence: Evidence): string {
  const fact = escapeData(evidence.fact);
  if ('unknown' in evidence) return `${fact} is unknown: ${formatUnknown(evidence)}`;
  if ('absent' in evidence) return `${fact}: there is none`;
  const more = evidence.more === undefined ? '' : `, and perhaps more: ${formatUnknown(evidence.more)}`;
  return `${fact} = ${(formatItems(evidence.value) ?? [formatValue(evidence.value)]).join(', ') || '(none)'}${more}`;
}

/** Why a fact could not be had, the call that was refused and the permission it needs, escaped. */
export function formatUnknown({ unknown, call, permission, detail }: Unknown): string {
  const at = call === undefined ? '' : ` at ${escapeData(call)}`;
  const needs =
    permission === undefined || (permission === call && unknown !== 'access-denied')
      ? ''
      : permission === call
        ? ', a permission the auditor lacks'
        : `, needs the permission ${escapeData(permission)}`;
  return `${unknown}${at}${needs}${detail === undefined ? '' : `. ${escapeProse(detail)}`}`;
}

/** The unknowns a finding rests on, with their facts. A verdict `unknown` that names none is a defect of ours. */
export function unknownsOf(finding: Finding): readonly { readonly fact: string; readonly why: Unknown }[] {
  const found = finding.evidence.flatMap((evidence) => {
    const why = 'unknown' in evidence ? evidence : 'more' in evidence ? evidence.more : undefined;
    return why === undefined ? [] : [{ fact: evidence.fact, why }];
  });
  return found.length > 0 ? found : [{ fact: finding.rule, why: { unknown: 'defect' } }];
}

function write(value: FactValue): string {
  if (typeof value === 'string') return value === '' || /^\s|\s$/.test(value) ? JSON.stringify(value) : value;
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, each]) => `${key}: ${write(each)}`)
      .join(', ')}}`;
  return String(value);
}
