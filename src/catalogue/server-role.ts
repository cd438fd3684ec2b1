import { policyFacts } from './policies.ts';
import type { KindEntry } from './types.ts';

const identity = ['serverRole.policies.identity'];
const reach = [...identity, 'serverRole.targets'];

export const serverRole: KindEntry = {
  kind: 'server-role',
  variable: 'serverRole',
  meaning: 'A role that the instance profile of a declared server holds.',
  sees: [],
  facts: {
    arn: { type: 'string', meaning: 'ARN with path.', source: { read: 'roles' } },
    name: { type: 'string', meaning: 'Role name.', source: { read: 'roles' } },
    uniqueId: { type: 'string', meaning: 'RoleId (AROA…).', source: { read: 'roles' } },
    'trust.document': { type: 'document', meaning: 'Its trust policy as JSON text.', source: { read: 'roles' } },
    tags: { type: { map: 'string' }, meaning: 'Tags.', source: { read: 'roles' } },
    ...policyFacts,
    instanceProfiles: {
      type: { list: 'string' },
      meaning: 'ARNs of the instance profiles that hold it.',
      source: { read: 'roles' },
    },
    servers: {
      type: { list: 'string' },
      meaning: 'Names of the declared servers it is attached to.',
      source: { from: ['instance.role.arn'] },
    },
    targets: {
      type: { list: 'string' },
      meaning: 'ARNs of the roles that the integrations of those servers assume.',
      source: { from: ['instance.role.arn', 'integration.role'] },
    },
    'assumable.exact': {
      type: { list: 'string' },
      meaning: 'ARNs of single roles that its identity policies allow sts:AssumeRole on, conditions left aside.',
      source: { from: identity },
    },
    'assumable.patterns': {
      type: { list: 'string' },
      meaning: 'ARNs with wildcards or variables that they allow it on.',
      source: { from: identity },
    },
    'assumable.everything': {
      type: 'bool',
      meaning: 'Whether they allow it on every role there is.',
      source: { from: identity },
    },
    'assumable.notResource': {
      type: { list: 'string' },
      meaning: 'What a NotResource leaves out; not empty where one allows it on everything else.',
      source: { from: identity },
    },
    'assumable.limits': {
      type: { list: 'string' },
      meaning:
        'What narrows the widest of it: its permissions boundary, and conditions under which alone it is allowed.',
      source: { from: [...identity, 'serverRole.policies.boundary'] },
    },
    permittedUndeclared: {
      type: { list: 'string' },
      meaning: 'Single roles that they allow it on and that no integration of its servers is declared to assume.',
      source: { from: reach },
    },
    undeclaredPatterns: {
      type: { list: 'string' },
      meaning: 'Patterns among them, but for a role name that inAccounts declares, in every account.',
      source: { from: reach },
    },
    declaredNotPermitted: {
      type: { list: 'string' },
      meaning:
        'Roles that its servers are declared to assume and it is not allowed to; a trust policy of the same account that names it is permission enough.',
      source: { from: [...reach, 'serverRole.policies.boundary', 'targetRole.trust.document'] },
    },
    administrator: {
      type: 'bool',
      meaning: 'Whether its policies make it an administrator, whatever they are called.',
      source: { from: [...identity, 'serverRole.policies.boundary'] },
    },
  },
};
