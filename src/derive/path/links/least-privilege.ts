import type { Evidence, Unknown } from '../../../model/index.ts';
import { broken, type Judged, joinSentences, proven, unread } from '../judged.ts';
import type { Way } from '../way.ts';
import type { Width } from '../width.ts';

/** None of trust, permissions and reach is wider than what is declared needs. */
export function judgeLeastPrivilege(way: Way, width: Width): Judged {
  const { wider, open, questions, mend } = width;
  const evidence: readonly Evidence[] = [
    { fact: 'path.wider', value: wider, ...(open && { more: withoutFact(open) }) },
    ...(open === undefined ? [] : [open]),
  ];
  if (wider.length > 0) return broken(joinSentences(wider), evidence, mend);
  if (open !== undefined) return unread(joinSentences(questions), evidence);
  return proven(`The path to ${way.target.name} is as narrow as what is declared.`, evidence);
}

function withoutFact({ fact: _, ...unknown }: Evidence & Unknown): Unknown {
  return unknown;
}
