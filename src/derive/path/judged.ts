import type { Evidence, Fact, Link, LinkState, Mend, Unknown } from '../../model/index.ts';

/** A link before it has its name. */
export type Judged = Omit<Link, 'name'>;

type Statement = NonNullable<Link['statement']>;

export function proven(because: string, evidence: readonly Evidence[], statement?: Statement): Judged {
  return { state: 'proven', because, evidence, ...(statement && { statement }) };
}

export function broken(because: string, evidence: readonly Evidence[], mend: Mend, statement?: Statement): Judged {
  return { state: 'broken', because, evidence, mend, ...(statement && { statement }) };
}

/** A link that hangs on a fact which nobody read. The evidence must hold that fact. */
export function unread(because: string, evidence: readonly Evidence[], statement?: Statement): Judged {
  return { state: 'unknown', because, evidence, ...(statement && { statement }) };
}

/** A link that cannot be judged because one before it is broken: there is nothing to look at. */
export function notReached(because: string, fact: string): Judged {
  return { ...unread(because, [{ fact, unknown: 'not-collected', detail: because }]), waits: true };
}

export function evidenceOf(path: string, fact: Fact): Evidence {
  return { fact: path, ...fact };
}

/** The first reason why something is not known, in evidence that a link of state `unknown` rests on. */
export function reasonIn(evidence: readonly Evidence[]): Unknown | undefined {
  return reasonsIn(evidence)[0];
}

/** Every reason why something is not known, in the order of the evidence. */
export function reasonsIn(evidence: readonly Evidence[]): readonly Unknown[] {
  return evidence.flatMap((each): readonly Unknown[] => {
    if ('unknown' in each) {
      const { fact: _, ...unknown } = each;
      return [unknown];
    }
    return 'more' in each && each.more !== undefined ? [each.more] : [];
  });
}

/** What is not known and why, in a sentence that says what would settle it. */
export function tellOpen(because: string, why: Unknown | undefined): string {
  if (why === undefined || (why.call === undefined && why.detail !== undefined && because.includes(why.detail)))
    return because;
  const { unknown, call, permission, detail } = why;
  if (call === undefined && detail !== undefined) return `${because} ${detail}`;
  const at = call === undefined ? '' : ` on ${call}`;
  const settle = permission === undefined ? '' : `, allow ${permission}`;
  return `${because.replace(/\.$/, '')}: ${unknown}${at}${settle}.${detail === undefined ? '' : ` ${detail}`}`;
}

/** Evidence of an undecided link: with a reason of its own, where none of the facts is the reason. */
export function withReason(evidence: readonly Evidence[], fact: string, reason: Unknown): readonly Evidence[] {
  return reasonIn(evidence) === undefined ? [...evidence, { fact, ...reason }] : evidence;
}

const worstFirst: readonly LinkState[] = ['broken', 'unknown', 'proven'];

/** A link over several instances or callers: proven if all prove it, broken if one breaks it. `all` is not empty. */
export function overAll(all: readonly Judged[]): Judged {
  const state = worstFirst.find((candidate) => all.some((each) => each.state === candidate));
  const deciding = all.filter((each) => each.state === state);
  const [first, ...others] = deciding as [Judged, ...Judged[]];
  if (others.length === 0) return first;
  const mends = deciding.flatMap(({ mend }) => mend ?? []);
  const { waits: _, ...rest } = first;
  return {
    ...rest,
    ...(deciding.every(({ waits }) => waits) && { waits: true }),
    because: joinSentences(deciding.map(({ because }) => because)),
    evidence: uniqueBy(
      deciding.flatMap(({ evidence }) => evidence),
      (each) => JSON.stringify(each),
    ),
    ...(first.mend && { mend: joinMends(first.mend, mends) }),
  };
}

const sentencesShown = 3;

/** The first few of them; how many are left out. */
export function joinSentences(sentences: readonly string[]): string {
  const unique = [...new Set(sentences)];
  const left = unique.length - sentencesShown;
  return [...unique.slice(0, sentencesShown), ...(left > 0 ? [`And ${left} more like these.`] : [])].join(' ');
}

function joinMends(first: Mend, mends: readonly Mend[]): Mend {
  const commands = [...new Set(mends.flatMap(({ command }) => command ?? []))];
  return {
    ...first,
    text: joinSentences(mends.map(({ text }) => text)),
    ...(commands.length > 0 && { command: commands.join('\n') }),
  };
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
