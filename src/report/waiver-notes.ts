import type { Report, WaiverUse } from '../model/index.ts';
import { count } from './count.ts';

/** A waiver somebody should look at. */
export interface WaiverNote {
  readonly label: 'expired' | 'unused' | 'not seen' | 'ends soon';
  readonly use: WaiverUse;
  /** What follows, as a sentence of plain words. */
  readonly advice: string;
}

const order = ['expired', 'unused', 'not seen', 'ends soon'] as const satisfies readonly WaiverNote['label'][];

/** The waivers that ask for attention: expired ones first, then those without use, those that end soon last. */
export function listWaiverNotes({ waivers = [] }: Report): readonly WaiverNote[] {
  const notes = waivers.flatMap((use): WaiverNote[] => {
    const label = labelOf(use);
    return label === undefined ? [] : [{ label, use, advice: adviceFor(label, use) }];
  });
  return order.flatMap((label) => notes.filter((note) => note.label === label));
}

/** `3 waivers: 2 in use, 1 expired`. */
export function countWaivers({ waivers = [] }: Report): string {
  const many = (state: WaiverUse['state']) => waivers.filter((use) => use.state === state).length;
  const parts: readonly (readonly [WaiverUse['state'], string])[] = [
    ['used', 'in use'],
    ['expired', 'expired'],
    ['unused', 'unused'],
    ['unseen', 'not seen'],
  ];
  const told = parts.flatMap(([state, words]) => (many(state) > 0 ? [`${many(state)} ${words}`] : []));
  return `${count(waivers.length, 'waiver')}: ${told.join(', ')}`;
}

function labelOf({ state, endsSoon }: WaiverUse): WaiverNote['label'] | undefined {
  if (state === 'expired' || state === 'unused') return state;
  if (endsSoon) return 'ends soon';
  return state === 'unseen' ? 'not seen' : undefined;
}

function adviceFor(label: WaiverNote['label'], { waiver: { expires } }: WaiverUse): string {
  switch (label) {
    case 'expired':
      return `It ended on ${expires}: mend what it accepted, or renew it.`;
    case 'unused':
      return 'Nothing that it covers fails: delete it.';
    case 'not seen':
      return 'What it is for could not be looked at, so whether it is needed is not known.';
    case 'ends soon':
      return `It ends on ${expires}: mend what it accepts, or renew it.`;
  }
}
