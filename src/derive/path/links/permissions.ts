import type { Evidence, Mend } from '../../../model/index.ts';
import { type ActionComparison, compareActions } from '../../../policy/index.ts';
import { iamCommand } from '../aws-command.ts';
import { newInlinePolicy, putInlinePolicy } from '../inline-policy.ts';
import { broken, evidenceOf, type Judged, notReached, proven, unread, withReason } from '../judged.ts';
import { onStatement } from '../on-statement.ts';
import { tellOwner } from '../ownership.ts';
import { isRead, permissionsOf } from '../permissions-of.ts';
import { policyEvidence } from '../policy-evidence.ts';
import type { NamedPolicy } from '../principal.ts';
import { declareActions, requiredActions } from '../required-actions.ts';
import type { Way } from '../way.ts';

/**
 * The role grants the actions that the integration needs. What commands need of a role that they name is declared
 * with that role alone: where it is not, all of the integration's actions prove the link and none of them breaks it.
 */
export function judgePermissions(way: Way): Judged {
  const { declared, target } = way;
  const { integration } = declared;
  const { name, exists } = target;
  if ('unknown' in exists)
    return unread(`Whether ${name} exists could not be read.`, [evidenceOf('targetRole.exists', exists)]);
  if ('value' in exists && exists.value === false)
    return notReached(`Nothing to look at until the role ${name} exists.`, 'targetRole.policies.identity');
  const required = requiredActions(declared);
  if (required === undefined)
    return unread(`${integration.name} declares no actions, so what ${name} must grant it is not known.`, [
      { fact: 'integration.actions', unknown: 'not-declared', detail: declareActions(integration.name) },
    ]);
  const { actions, each } = required;
  const compared = compare(way, actions);
  const evidence: readonly Evidence[] = [
    { fact: 'integration.actions', value: actions },
    ...policyEvidence('targetRole', target.policies),
  ];
  const { decision, missing, limited } = compared;
  if (decision === 'granted') {
    const some = limited.length === 0 ? '' : `, ${limited.join(', ')} on some resources only`;
    return proven(`${name} grants what ${integration.name} needs${some}.`, evidence);
  }
  if (decision === 'missing' && (each || missing.length === actions.length))
    return broken(
      `${name} does not grant ${missing.join(', ')}, which ${integration.name} needs.`,
      evidence,
      mendOf(way, missing),
    );
  const because = explainOpen(way, compared);
  const detail =
    compared.unknown.length > 0 ? because : declareActions(`the command role ${name} of ${integration.name}`);
  return unread(because, withReason(evidence, 'integration.actions', { unknown: 'not-declared', detail }));
}

function compare({ declared, target }: Way, actions: readonly string[], more: readonly NamedPolicy[] = []) {
  const policies = { ...target.policies, identity: [...target.policies.identity, ...more] };
  return compareActions(permissionsOf(target.arn, policies, declared.server.facts), actions);
}

function explainOpen({ declared, target }: Way, { missing, unknown }: ActionComparison): string {
  if (unknown.length === 0)
    return `${target.name} does not grant ${missing.join(', ')}; which of the actions of ${declared.integration.name} the commands need that name this role is not declared.`;
  const open = isRead(target.policies) ? 'on a condition' : 'on policies that could not be read';
  return `Whether ${target.name} grants ${unknown.join(', ')} hangs ${open}.`;
}

function mendOf(way: Way, missing: readonly string[]): Mend {
  const { target } = way;
  const allow = `Allow ${target.name} ${missing.join(', ')}`;
  const added = policyFor(way, missing);
  return added === undefined
    ? { text: `${allow}: a Deny or the permissions boundary takes it away, whatever else allows it.` }
    : {
        text: [`${allow}; name the resources where these actions take any.`, ...tellOwner(target.tags)].join(' '),
        command: iamCommand(target.account, putInlinePolicy('role', added)),
        document: added.document,
      };
}

/** The policy that grants what is missing; undefined where nothing is, or where no policy would. */
export function missingPolicy(way: Way): NamedPolicy | undefined {
  const required = requiredActions(way.declared);
  return required && policyFor(way, compare(way, required.actions).missing);
}

function policyFor(way: Way, missing: readonly string[]): NamedPolicy | undefined {
  if (missing.length === 0) return undefined;
  const { arn, policies } = way.target;
  const policy = onStatement({ Effect: 'Allow', Action: missing, Resource: '*' });
  const { name } = way.demands.policies.find((each) => each.integration === way.declared.integration.name) ?? {
    name: `${way.declared.integration.name}-actions`,
  };
  const added = newInlinePolicy({ arn, identity: policies.identity }, name, policy);
  return compare(way, missing, [added]).missing.length > 0 ? undefined : added;
}
