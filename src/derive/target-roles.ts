import { type DeclaredTarget, type Fact, type Facts, isUnknown, type Unknown } from '../model/index.ts';
import { listWanted, type TrustComparison, type TrustProposal } from '../policy/index.ts';
import type { Collected } from './collected.ts';
import { type RoleTrust, type Station, tellProposal } from './path/index.ts';
import { partialList } from './servers.ts';

export interface TargetRoleInput {
  readonly stations: ReadonlyMap<string, Pick<Station, 'callers' | 'unread'>>;
  readonly collected: Collected;
  readonly trust: RoleTrust | undefined;
  /** The snapshot's time, ISO 8601. */
  readonly takenAt: string;
}

/** The facts of a declared target role: what was read of it, its declared callers, and what its trust policy says of them. */
export function deriveTargetRole(target: DeclaredTarget, input: TargetRoleInput): Facts {
  const read = input.collected.facts('target-role', target.arn, target.account);
  const stations = target.servers.flatMap((name) => input.stations.get(name) ?? []);
  const unread = stations.find((station) => station.unread !== undefined)?.unread;
  const empty = target.servers.filter((name) => input.stations.get(name)?.callers.length === 0);
  const callers: Callers = {
    arns: [...new Set(stations.flatMap((station) => station.callers.map(({ arn }) => arn)))].sort(),
    without: empty.filter((name) => input.stations.get(name)?.unread === undefined),
    ...(unread && { unread }),
  };
  return {
    ...read,
    arn: { value: target.arn },
    name: { value: target.name },
    account: { value: target.account },
    callers: partialList(callers.arns, unread),
    serversWithoutCaller: partialList(callers.without, unread),
    ...trustFacts(target, read, callers, input),
  };
}

/** Who calls the role. */
interface Callers {
  /** Sorted. */
  readonly arns: readonly string[];
  /** Servers that have nothing to call with. */
  readonly without: readonly string[];
  /** Why there may be more. */
  readonly unread?: Unknown;
}

function trustFacts(target: DeclaredTarget, read: Facts, callers: Callers, input: TargetRoleInput): Facts {
  const document = read['trust.document'] as Fact;
  const exists = read.exists as Fact;
  if ('value' in exists && exists.value === false) return withoutRole(callers);
  if (input.trust === undefined) {
    const why: Unknown = isUnknown(document)
      ? document
      : { unknown: 'invalid-answer', detail: `${target.arn} has no trust policy.` };
    return Object.fromEntries(derivedPaths.map((path) => [path, why]));
  }
  const comparison = input.trust.compare();
  return {
    ...comparisonFacts(comparison, callers),
    ...proposalFacts(read, callers, comparison, input.trust, input.takenAt),
  };
}

function comparisonFacts(comparison: TrustComparison, { unread }: Callers): Facts {
  const { admissions, questions, undeclared } = comparison;
  const callersThat = (decision: 'refused' | 'denied') =>
    admissions.filter((admission) => admission.decision === decision).map(({ caller }) => caller);
  const open: Unknown | undefined =
    questions.length === 0 ? unread : { unknown: 'not-declared', detail: tellWanted(admissions, questions) };
  const unsure = undeclared.some(({ sure }) => !sure) ? (unread ?? open) : undefined;
  return {
    'trust.principals': { value: comparison.principals },
    missingCallers: partialList(callersThat('refused'), open),
    undeclaredPrincipals: partialList(
      undeclared.filter(({ sure }) => sure).map(({ principal }) => principal),
      unsure,
    ),
    stalePrincipals: { value: comparison.stale },
    deniedCallers: partialList(callersThat('denied'), questions.length === 0 ? undefined : open),
    trustProblems: partialList(comparison.problems, unread),
    trustQuestions: partialList(questions, unread),
  };
}

/** What would settle the questions: condition keys, where they hang on any. */
function tellWanted(admissions: TrustComparison['admissions'], questions: readonly string[]): string {
  const keys = [...new Set(admissions.flatMap(({ unknownKeys }) => unknownKeys))].sort();
  return keys.length > 0 ? `Give ${listWanted(keys)} under facts of the server.` : questions.join(' ');
}

function proposalFacts(
  read: Facts,
  { arns, without, unread }: Callers,
  { admissions, undeclared, stale }: TrustComparison,
  trust: RoleTrust,
  takenAt: string,
): Facts {
  const present = read['trust.document'] as Fact;
  const isOut = admissions.some(({ decision }) => decision === 'refused' || decision === 'denied');
  const isWide = undeclared.length > 0 || stale.length > 0;
  const mended = isOut ? trust.mended() : undefined;
  const unclear: Unknown | undefined =
    unread ?? (without.length > 0 ? notYet(without) : arns.length === 0 ? nobody : undefined);
  const narrowed = unclear === undefined && (isOut || isWide) ? trust.narrowed() : undefined;
  const told = tellProposal(narrowed, read, takenAt);
  return {
    'trust.mended': documentOf(mended, present),
    'trust.narrowed': unclear ?? documentOf(narrowed, present),
    'trust.proposed': unclear ?? printable(narrowed, present),
    'trust.advice': {
      value: unclear === undefined ? told : [`What the trust policy should be is not known yet: ${tellWhy(unclear)}`],
    },
  };
}

function tellWhy({ detail, call, permission }: Unknown): string {
  if (detail !== undefined) return detail;
  const refused = call === undefined ? '' : ` (${call}${permission === undefined ? '' : `, allow ${permission}`})`;
  return `what a declared server calls with could not be read${refused}.`;
}

function documentOf(proposal: TrustProposal | undefined, present: Fact): Fact {
  if (proposal === undefined) return present;
  if (proposal.document !== undefined) return { value: proposal.document };
  return { unknown: 'not-collected', detail: proposal.obstacles.join(' ') };
}

/** What a command may put in place. */
function printable(proposal: TrustProposal | undefined, present: Fact): Fact {
  if (proposal === undefined || proposal.obstacles.length === 0) return documentOf(proposal, present);
  return { unknown: 'not-collected', detail: proposal.obstacles.join(' ') };
}

const derivedPaths = [
  'trust.principals',
  'missingCallers',
  'undeclaredPrincipals',
  'stalePrincipals',
  'deniedCallers',
  'trustProblems',
  'trustQuestions',
  'trust.mended',
  'trust.narrowed',
  'trust.proposed',
  'trust.advice',
] as const;

const nobody: Unknown = { unknown: 'not-declared', detail: 'No declared server has anything to call it with.' };

/** A policy without a caller that is still to come would shut it out, and may take away the very name it is to have. */
function notYet(servers: readonly string[]): Unknown {
  const detail = `${servers.join(', ')} has nothing to call it with, so whom it must trust is not known.`;
  return { unknown: 'not-declared', detail };
}

/** There is no such role: every caller is missing and nobody else is trusted. */
function withoutRole({ arns, unread }: Callers): Facts {
  const gone: Unknown = { unknown: 'not-collected', detail: 'The role does not exist.' };
  return {
    'trust.principals': { value: [] },
    missingCallers: partialList(arns, unread),
    undeclaredPrincipals: { value: [] },
    stalePrincipals: { value: [] },
    deniedCallers: { value: [] },
    trustProblems: { value: ['The role does not exist.'] },
    trustQuestions: { value: [] },
    'trust.mended': gone,
    'trust.narrowed': gone,
    'trust.proposed': gone,
    'trust.advice': { value: [] },
  };
}
