import type { Evidence, Unknown } from '../model/index.ts';

/** What could not be read, why, and which permission would settle it: one sentence a reason. */
export function explainUnknown(evidence: readonly Evidence[]): string {
  const factsByReason = new Map<string, string[]>();
  for (const item of evidence) {
    const unknown = 'unknown' in item ? item : 'more' in item ? item.more : undefined;
    if (unknown === undefined) continue;
    const reason = describe(unknown);
    factsByReason.set(reason, [...(factsByReason.get(reason) ?? []), item.fact]);
  }
  const sentences = [...factsByReason].map(([reason, facts]) => `${enumerate(facts)} unknown: ${reason}`);
  return sentences.join(' ') || 'A fact it rests on could not be read.';
}

function describe({ unknown, call, permission, detail }: Unknown): string {
  const where = call === undefined ? '' : ` on ${call}`;
  const settle = permission === undefined ? '' : `, allow ${permission}`;
  return `${unknown}${where}${settle}.${detail ? ` ${detail}` : ''}`;
}

function enumerate(facts: readonly string[]): string {
  const names = [...new Set(facts)];
  const last = names.pop();
  return names.length === 0 ? `${last} is` : `${names.join(', ')} and ${last} are`;
}
