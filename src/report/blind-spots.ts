import { compareText, type Finding, type Gap, groupBy, type Unknown, type UnknownReason } from '../model/index.ts';
import { escapeData, escapeProse } from './escape.ts';
import { unknownsOf } from './evidence.ts';

/** One thing that would settle unknown checks, and how many it leaves open. */
export interface BlindSpot {
  readonly reason: UnknownReason;
  readonly call?: string;
  readonly permission?: string;
  /** What to do about it, escaped: `grant iam:GetRole`. */
  readonly remedy: string;
  readonly findings: readonly Finding[];
  /** Of the subjects whose checks stay open, sorted. */
  readonly accounts: readonly string[];
}

/** Groups unknown findings that no waiver accepts by what would settle them; what settles most comes first. */
export function findBlindSpots(findings: readonly Finding[]): readonly BlindSpot[] {
  const spots = new Map<string, { why: Unknown; remedies: Set<string>; findings: Set<Finding> }>();
  for (const finding of findings) {
    if (finding.verdict !== 'unknown' || finding.waiver !== null) continue;
    for (const { fact, why } of unknownsOf(finding)) {
      const remedy = remedies[why.unknown](why, fact);
      // What the configuration leaves open is told once a fact, however many subjects it is left open for.
      const key = JSON.stringify([
        why.unknown,
        why.call,
        why.permission,
        why.unknown === 'not-declared' ? fact : remedy,
      ]);
      const spot = spots.get(key) ?? { why, remedies: new Set(), findings: new Set() };
      spots.set(key, spot);
      spot.remedies.add(remedy);
      spot.findings.add(finding);
    }
  }
  return [...spots]
    .sort(([one, { findings: a }], [other, { findings: b }]) => b.size - a.size || compareText(one, other))
    .map(([, spot]) => ({
      reason: spot.why.unknown,
      ...(spot.why.call !== undefined && { call: spot.why.call }),
      ...(spot.why.permission !== undefined && { permission: spot.why.permission }),
      remedy: tellRemedies([...spot.remedies]),
      findings: [...spot.findings],
      accounts: [...new Set([...spot.findings].flatMap(({ subject }) => subject.account ?? []))].sort(compareText),
    }));
}

function tellRemedies([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first}; ${more.length} more, each told at its finding`;
}

/** What could not be listed of one account for one reason. */
export interface Unlisted {
  readonly why: Unknown;
  /** `instance, server-role in 222222222222 eu-west-1`, escaped. */
  readonly place: string;
  /** Declared servers whose subjects may be missing, sorted. */
  readonly servers: readonly string[];
}

/** Gaps of one account and reason together, in the order of the first of each. */
export function findUnlisted(gaps: readonly Gap[]): readonly Unlisted[] {
  const groups = groupBy(gaps, ({ account, unknown, call, permission, detail }) =>
    JSON.stringify([account, unknown, call, permission, detail]),
  );
  return [...groups.values()].map((group) => ({
    why: group[0],
    place: placeOf(group),
    servers: unique(group.flatMap(({ servers }) => servers)),
  }));
}

function placeOf(group: readonly [Gap, ...Gap[]]): string {
  const kinds = unique(group.map(({ kind }) => kind)).join(', ');
  const regions = unique(group.flatMap(({ region }) => region ?? [])).join(', ');
  const place = [group[0].account, regions].filter(Boolean).join(' ');
  return escapeData(place === '' ? kinds : `${kinds} in ${place}`);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}

const remedies: Readonly<Record<UnknownReason, (why: Unknown, fact: string) => string>> = {
  'access-denied': ({ permission, call }) => `grant ${escapeData(permission ?? call ?? 'the auditor access')}`,
  throttled: () => 'run again when AWS throttles less, or with fewer calls at once',
  unavailable: () => 'run again when the service answers',
  'invalid-answer': () => 'run again; a proxy or the service gave an answer that AWS does not give',
  'region-disabled': () => 'enable the region for the account, or take it out of the configuration',
  credentials: () => 'give the auditor credentials for the account',
  'wrong-account': () => 'give the auditor credentials of the declared account',
  'not-collected': () => 'collect a new snapshot with this configuration',
  'not-declared': ({ detail }, fact) =>
    detail === undefined
      ? `declare ${escapeData(fact)}`
      : escapeProse(detail)
          .replace(/\.$/, '')
          .replace(/^(Declare|Give) /, (verb) => verb.toLowerCase()),
  defect: () => 'report it: this is a defect of trustpath',
};
