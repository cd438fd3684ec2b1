import { type Evidence, type Fact, isUnknown, type Mend, type Unknown } from '../../model/index.ts';
import { compareActions, isAdministrator } from '../../policy/index.ts';
import type { Assumable, FindAssumable } from './assumable.ts';
import type { DeclaredReaches } from './declared-reach.ts';
import { tellOpen } from './judged.ts';
import { onStatement } from './on-statement.ts';
import { isRead, permissionsOf } from './permissions-of.ts';
import type { Principal } from './principal.ts';
import { declareActions, requiredActions } from './required-actions.ts';
import { updateTrust } from './update-trust.ts';
import type { Way } from './way.ts';

/** In what a path is wider than what is declared. */
export interface Width {
  /** A sentence each. */
  readonly wider: readonly string[];
  /** Why it may be wider in more. */
  readonly open?: Evidence & Unknown;
  /** What of it is not known, and what would settle that, a sentence each. */
  readonly questions: readonly string[];
  readonly mend: Mend;
}

/** Measures trust, permissions and the callers' reach. */
export function measureWidth(way: Way, reaches: DeclaredReaches, assumableOf: FindAssumable): Width {
  const parts = [measureTrust(way), measurePermissions(way), ...measureCallers(way, reaches, assumableOf)];
  const mends = parts.flatMap(({ mend }) => mend ?? []);
  const [first] = mends;
  const commands = mends.flatMap(({ command }) => command ?? []);
  const questions = parts.flatMap(({ open }) => (open === undefined ? [] : [open]));
  const open = questions[0]?.evidence;
  return {
    wider: parts.flatMap((part) => part.wider),
    ...(open && { open }),
    questions: [...new Set(questions.map(({ because, evidence }) => tellOpen(because, evidence)))],
    mend: {
      text: mends.map(({ text }) => text).join(' '),
      ...(commands.length > 0 && { command: commands.join('\n') }),
      ...(first?.document !== undefined && { document: first.document }),
    },
  };
}

interface Part {
  readonly wider: readonly string[];
  readonly open?: Open;
  readonly mend?: Mend;
}

/** What could not be measured, and the fact that it hangs on. */
interface Open {
  readonly because: string;
  readonly evidence: Evidence & Unknown;
}

function openAt(fact: string, why: Unknown, because: string): Open {
  return { because, evidence: { fact, ...why } };
}

function measureTrust({ target }: Way): Part {
  const fact = 'targetRole.undeclaredPrincipals';
  const undeclared = target.facts.undeclaredPrincipals as Fact;
  const question = `Whether the trust policy of ${target.name} admits more than its declared callers is not known.`;
  if (isUnknown(undeclared)) return { wider: [], open: openAt(fact, undeclared, question) };
  if (!('value' in undeclared)) return { wider: [] };
  const nobody = withoutCaller(target);
  const principals = (undeclared.value as readonly string[]).filter(
    (each) => nobody === undefined || !isRoleOrUser(each),
  );
  const why = undeclared.more ?? nobody;
  const open = why && { open: openAt(fact, why, question) };
  if (principals.length === 0) return { wider: [], ...open };
  const proposed = target.facts['trust.proposed'];
  const document = proposed !== undefined && 'value' in proposed ? String(proposed.value) : undefined;
  const advice = target.facts['trust.advice'];
  const told = advice !== undefined && 'value' in advice ? (advice.value as readonly string[]) : [];
  return {
    wider: principals.map(
      (principal) => `The trust policy of ${target.name} admits ${principal}, which is no declared caller.`,
    ),
    ...open,
    mend: {
      text: [`Let ${target.name} trust its declared callers alone.`, ...told].join(' '),
      ...(document !== undefined && { document, command: updateTrust(target.arn, document) }),
    },
  };
}

/** Why a role or user that is trusted may be the declared caller all the same: a server has none to compare it with. */
function withoutCaller({ facts, name }: Way['target']): Unknown | undefined {
  const servers = facts.serversWithoutCaller as Fact;
  const names = 'value' in servers ? (servers.value as readonly string[]) : [];
  if (names.length === 0) return undefined;
  const detail = `${names.join(', ')} has nothing to call ${name} with, so whom it must trust is not known.`;
  return { unknown: 'not-declared', detail };
}

function isRoleOrUser(principal: string): boolean {
  return /^arn:[\w-]+:(iam|sts)::\d{12}:(role|user|assumed-role)\//.test(principal);
}

function measurePermissions({ declared, target }: Way): Part {
  const { name, exists, policies } = target;
  if (isUnknown(exists))
    return { wider: [], open: openAt('targetRole.exists', exists, `Whether ${name} exists could not be read.`) };
  if ('value' in exists && exists.value === false) return { wider: [] };
  const permissions = permissionsOf(target.arn, policies, declared.server.facts);
  const mend = { text: `Give ${name} only the actions that ${declared.integration.name} needs.` };
  if (isAdministrator(permissions) === true)
    return { wider: [`${name} is an administrator: it can do all in IAM.`], mend };
  const fact = 'targetRole.policies.identity';
  if (!isRead(policies)) {
    const { boundary } = policies;
    const why = policies.unread ?? (boundary !== undefined && 'unknown' in boundary ? boundary : undefined);
    return {
      wider: [],
      open: openAt(fact, why ?? { unknown: 'not-collected' }, `What ${name} may do could not be read.`),
    };
  }
  const required = requiredActions(declared);
  if (required === undefined) {
    const { name: integration } = declared.integration;
    const because = `${integration} declares no actions, so whether ${name} may do more than it needs is not known.`;
    const why: Unknown = { unknown: 'not-declared', detail: declareActions(integration) };
    return { wider: [], open: openAt('integration.actions', why, because) };
  }
  const { beyond } = compareActions(permissions, required.actions);
  if (beyond.length === 0) return { wider: [] };
  return { wider: [`${name} may do ${beyond.join(', ')}, which ${declared.integration.name} does not need.`], mend };
}

function measureCallers({ station }: Way, reaches: DeclaredReaches, assumableOf: FindAssumable): readonly Part[] {
  const variable = station.server.authentication === 'access-key' ? 'user' : 'serverRole';
  const principals = new Map<string, Principal>(station.callers.map((caller) => [caller.arn, caller]));
  const parts = [...principals.values()].map((principal): Part => {
    const assumable = assumableOf(principal);
    const fact = `${variable}.policies.identity`;
    if (assumable === undefined)
      return {
        wider: [],
        open: openAt(
          fact,
          principal.policies.unread ?? { unknown: 'not-collected' },
          `What ${principal.name} may assume could not be read.`,
        ),
      };
    const wider = describeReach(principal.name, assumable);
    return {
      wider,
      ...(assumable.open && {
        open: openAt(
          'instance.role.arn',
          assumable.open,
          `Whether all that ${principal.name} may assume is declared for it is not known.`,
        ),
      }),
      ...(wider.length > 0 && { mend: narrow(principal, reaches) }),
    };
  });
  return station.unread === undefined
    ? parts
    : [
        ...parts,
        {
          wider: [],
          open: openAt(
            'instance.role.arn',
            station.unread,
            `What ${station.server.name} calls AWS with could not be read.`,
          ),
        },
      ];
}

function describeReach(name: string, { reach, undeclared, patterns, limits }: Assumable): readonly string[] {
  const start = `A policy of ${name} allows sts:AssumeRole on`;
  const narrowed = limits.length === 0 ? '' : `, narrowed by ${limits.join(' and by ')} alone`;
  return [
    ...(reach.everything ? [`${start} every role there is${narrowed}.`] : []),
    ...reach.allBut.map((values) => `${start} every role but ${values.join(', ')}${narrowed}.`),
    ...(patterns.length > 0 ? [`${start} whatever is like ${patterns.join(', ')}${narrowed}.`] : []),
    ...(undeclared.length > 0 ? [`${start} ${undeclared.join(', ')}, which it is not declared to assume.`] : []),
  ];
}

function narrow({ arn, name }: Principal, { byPrincipal }: DeclaredReaches): Mend {
  const roles = [...(byPrincipal.get(arn)?.roles ?? [])].sort();
  return {
    text: `Let the policies of ${name} allow sts:AssumeRole on the declared roles alone.`,
    document: JSON.stringify(onStatement({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roles })),
  };
}
