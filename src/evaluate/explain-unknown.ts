import type { Evidence, Unknown } from '../model/index.ts';

/** One sentence a fact: what could not be read, why, and which permission would settle it. */
export function explainUnknown(evidence: readonly Evidence[]): string {
  const sentences = evidence.flatMap((item) => {
    const unknown = 'unknown' in item ? item : 'more' in item ? item.more : undefined;
    return unknown === undefined ? [] : [`${item.fact} is ${describe(unknown)}`];
  });
  return [...new Set(sentences)].join(' ') || 'A fact it rests on could not be read.';
}

function describe(unknown: Unknown): string {
  const call = unknown.call === undefined ? '' : ` on ${unknown.call}`;
  const permission = unknown.permission === undefined ? '' : `, allow ${unknown.permission}`;
  return `unknown: ${unknown.unknown}${call}${permission}.${unknown.detail ? ` ${unknown.detail}` : ''}`;
}
