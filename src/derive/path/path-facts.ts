import {
  absent,
  type Fact,
  type Facts,
  type FactValue,
  isAbsent,
  isUnknown,
  type Link,
  type LinkName,
  type LinkState,
  type TrustPath,
  type Unknown,
} from '../../model/index.ts';
import { partialList } from '../servers.ts';
import { reasonIn, reasonsIn, tellOpen } from './judged.ts';
import { mendFacts } from './mend-facts.ts';
import type { Way } from './way.ts';
import type { Width } from './width.ts';

/** What rules see of a path. */
export function deriveFacts(way: Way, path: TrustPath, { wider, open, questions, mend }: Width): Facts {
  const { declared } = way;
  const { links } = path;
  const judged = links.filter((link) => link.name !== 'guardrails');
  const reach = judged.filter((link) => link.name !== 'least-privilege');
  const unknown = reasonOf(judged);
  const first = links.find((link) => link.name === path.firstBroken);
  const ofFirst = (value: FactValue | undefined): Fact =>
    value !== undefined ? { value } : first === undefined && unknown !== undefined ? unknown : absent;
  return {
    id: { value: path.id },
    via: { value: path.via },
    state: path.state === 'unknown' ? (unknown as Unknown) : { value: path.state },
    brokenLinks: partialList(namesOf(judged, 'broken'), reasonOf(withoutWaiting(judged))),
    interruptedAt: partialList(namesOf(reach, 'broken'), reasonOf(withoutWaiting(reach))),
    'open.reach': { value: reach.filter(isOpen).map((link) => tellOpen(link.because, reasonIn(link.evidence))) },
    'open.width': { value: questions },
    unknownLinks: { value: namesOf(links, 'unknown') },
    firstBrokenLink: ofFirst(first?.name),
    explanation: ofFirst(first?.because),
    'mend.text': ofFirst(first?.mend?.text),
    'mend.document': ofFirst(first?.mend?.command && first.mend.document),
    'narrow.text': wider.length > 0 ? { value: mend.text } : absent,
    guardrails: factOf(links.find((link) => link.name === 'guardrails') as Link),
    'trust.decision': decisionOf(links),
    wider: partialList(wider, open && reasonIn([open])),
    'session.name':
      declared.sessionName === undefined
        ? { unknown: 'not-declared', detail: `No sessionName is declared for ${declared.role}.` }
        : { value: declared.sessionName },
    'session.duration': { value: declared.sessionDuration ?? 3600 },
    'session.tooLong': tooLong(way),
    ...mendFacts(way, links),
  };
}

/** Every role allows an hour, whether its longest session was read or not. */
function tooLong({ declared, target }: Way): Fact {
  const asked = declared.sessionDuration ?? 3600;
  const max = target.facts.maxSessionDuration as Fact;
  if (asked <= 3600 || isAbsent(max)) return { value: false };
  return isUnknown(max) ? max : { value: asked > Number(max.value) };
}

function namesOf(links: readonly Link[], state: LinkState): readonly LinkName[] {
  return links.filter((link) => link.state === state).map((link) => link.name);
}

/** A link that waits for a broken one is not missing from what is known: that one is known. */
function withoutWaiting(links: readonly Link[]): readonly Link[] {
  return links.filter(({ waits }) => !waits);
}

function isOpen({ state }: Link): boolean {
  return state === 'unknown';
}

/** Why a link is not known: a refused call before all else, for a permission settles it, then the first link that is not. */
function reasonOf(links: readonly Link[]): Unknown | undefined {
  const open = links.filter(isOpen);
  const [first] = open;
  if (first === undefined) return undefined;
  return (
    open.flatMap(({ evidence }) => reasonsIn(evidence)).find(({ unknown }) => unknown === 'access-denied') ??
    reasonIn(first.evidence) ?? { unknown: 'defect', detail: `${first.name}: ${first.because}` }
  );
}

function factOf(link: Link): Fact {
  return link.state === 'unknown' ? (reasonOf([link]) as Unknown) : { value: link.state === 'proven' };
}

/** Permission and trust each isolate one side; together they are the decision. */
function decisionOf(links: readonly Link[]): Fact {
  const sides = links.filter((link) => link.name === 'assume-role-permission' || link.name === 'trust-policy');
  if (sides.some((link) => link.state === 'broken')) return { value: 'denied' };
  return reasonOf(sides) ?? { value: 'allowed' };
}
