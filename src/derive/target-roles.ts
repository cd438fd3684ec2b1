import { type DeclaredTarget, type Fact, type Facts, isAbsent, isUnknown, type Unknown } from '../model/index.ts';
import { compareTrust } from '../policy/index.ts';
import type { Attachment } from './attachments.ts';
import type { Collected } from './collected.ts';
import { partialList } from './servers.ts';

/** The facts of a declared target role: what was read of it, its declared callers, and what its trust policy says of them. */
export function deriveTargetRole(
  target: DeclaredTarget,
  attachments: ReadonlyMap<string, Attachment>,
  collected: Collected,
): Facts {
  const read = collected.facts('target-role', target.arn, target.account);
  const attached = target.servers.flatMap((name) => attachments.get(name) ?? []);
  const unread = attached.find((attachment) => attachment.unread !== undefined)?.unread;
  const callers = attached.flatMap((attachment) => attachment.callers);
  const empty = target.servers.filter((name) => attachments.get(name)?.callers.length === 0);
  const withoutCaller = empty.filter((name) => attachments.get(name)?.unread === undefined);
  const arns = [...new Set(callers.map((caller) => caller.arn))].sort();
  return {
    ...read,
    arn: { value: target.arn },
    name: { value: target.name },
    account: { value: target.account },
    callers: partialList(arns, unread),
    serversWithoutCaller: partialList(withoutCaller, unread),
    ...compare(read, callers, arns, withoutCaller, unread),
  };
}

function compare(
  read: Facts,
  callers: Attachment['callers'],
  arns: readonly string[],
  withoutCaller: readonly string[],
  unread: Unknown | undefined,
): Facts {
  const document = read['trust.document'] as Fact;
  const exists = read.exists as Fact;
  if ('value' in exists && exists.value === false) return withoutRole(arns, unread);
  if (isUnknown(document)) return Object.fromEntries(derivedPaths.map((path) => [path, document]));
  const comparison = compareTrust(
    isAbsent(document) ? '{}' : (document.value as string),
    callers,
    unread === undefined,
  );
  const unsure = comparison.undeclared.some((extra) => !extra.sure) ? unread : undefined;
  const conditional = comparison.denied.filter((denial) => denial.conditional);
  return {
    'trust.principals': { value: comparison.principals },
    missingCallers: partialList(comparison.missing, unread),
    undeclaredPrincipals: partialList(
      comparison.undeclared.filter((extra) => extra.sure).map((extra) => extra.principal),
      unsure,
    ),
    stalePrincipals: { value: comparison.stale },
    deniedCallers: partialList(
      [...new Set(comparison.denied.filter((denial) => !denial.conditional).map((denial) => denial.caller))],
      conditional[0] && { unknown: 'not-declared', detail: conditional.map((denial) => denial.because).join(' ') },
    ),
    trustProblems: partialList(comparison.problems, unread),
    'trust.proposed': callers.length > 0 ? proposed(comparison.proposed, withoutCaller, unread) : (unread ?? nobody),
  };
}

const derivedPaths = [
  'trust.principals',
  'missingCallers',
  'undeclaredPrincipals',
  'stalePrincipals',
  'deniedCallers',
  'trustProblems',
  'trust.proposed',
] as const;

const nobody: Unknown = { unknown: 'not-declared', detail: 'No declared server has anything to call it with.' };

/** A policy without a caller that is still to come would shut it out, and may take away the very name it is to have. */
function proposed(text: string, withoutCaller: readonly string[], unread: Unknown | undefined): Fact {
  if (unread !== undefined) return unread;
  if (withoutCaller.length === 0) return { value: text };
  const detail = `${withoutCaller.join(', ')} has nothing to call it with, so whom it must trust is not known.`;
  return { unknown: 'not-declared', detail };
}

/** There is no such role: every caller is missing and nobody else is trusted. */
function withoutRole(arns: readonly string[], unread: Unknown | undefined): Facts {
  return {
    'trust.principals': { value: [] },
    missingCallers: partialList(arns, unread),
    undeclaredPrincipals: { value: [] },
    stalePrincipals: { value: [] },
    deniedCallers: { value: [] },
    trustProblems: { value: ['The role does not exist.'] },
    'trust.proposed': { unknown: 'not-collected', detail: 'The role does not exist.' },
  };
}
