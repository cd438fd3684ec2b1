import type { Location } from '../model/index.ts';
import type { Origin } from '../ruleset/index.ts';

/** `trustpath.yaml:12`, `preset trustpath/recommended` or `the rule`. */
export function describeOrigin(origin: Origin): string {
  if (origin.from === 'file') return describePlace(origin.location);
  return origin.from === 'preset' ? `preset ${origin.name}` : 'the rule';
}

export function describePlace({ file, line }: Location): string {
  return `${file}:${line}`;
}
