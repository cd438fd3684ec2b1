import { policyFacts } from './policies.ts';
import type { KindEntry } from './types.ts';

const comparison = ['targetRole.trust.document', 'targetRole.callers', 'serverRole.uniqueId', 'user.uniqueId'];

export const targetRole: KindEntry = {
  kind: 'target-role',
  variable: 'targetRole',
  meaning: 'A role that an integration assumes, as declared by an integration, a command role or inAccounts.',
  sees: [],
  facts: {
    arn: { type: 'string', meaning: 'Declared ARN.', source: { declared: true } },
    name: { type: 'string', meaning: 'Role name.', source: { declared: true } },
    account: { type: 'string', meaning: 'Account id, twelve digits.', source: { declared: true } },
    exists: {
      type: 'bool',
      meaning: 'Whether the account has a role of exactly this ARN: same path, same case.',
      source: { read: 'roles' },
    },
    uniqueId: { type: 'string', optional: true, meaning: 'RoleId (AROA…).', source: { read: 'roles' } },
    'trust.document': {
      type: 'document',
      optional: true,
      meaning: 'Its trust policy as JSON text; none for a role that does not exist.',
      source: { read: 'roles' },
    },
    maxSessionDuration: {
      type: 'int',
      optional: true,
      meaning: 'Longest session it allows, in seconds: 3600 to 43200; none for a role that does not exist.',
      source: { read: 'role-settings' },
    },
    tags: { type: { map: 'string' }, meaning: 'Tags.', source: { read: 'roles' } },
    ...policyFacts,
    callers: {
      type: { list: 'string' },
      meaning:
        'ARNs of the declared callers: the roles really attached to the servers of its integrations, and the users of access-key servers. A server whose attachment could not be read is an unknown element.',
      source: { from: ['instance.role.arn', 'user.exists'] },
    },
    serversWithoutCaller: {
      type: { list: 'string' },
      meaning:
        'Servers that must reach it and have nothing to call with: no instance, no attached role, or no such user.',
      source: { from: ['instance.exists', 'instance.role.arn', 'user.exists'] },
    },
    'trust.principals': {
      type: { list: 'string' },
      meaning: 'Every principal its trust policy allows, as written; types other than AWS carry a prefix.',
      source: { from: ['targetRole.trust.document'] },
    },
    missingCallers: {
      type: { list: 'string' },
      meaning: 'Declared callers that the trust policy does not name with sts:AssumeRole.',
      source: { from: comparison },
    },
    undeclaredPrincipals: {
      type: { list: 'string' },
      meaning:
        'Allowed principals beyond the declared callers: other roles and users, whole accounts, services, federation, everyone.',
      source: { from: comparison },
    },
    trustedAccounts: {
      type: { list: 'string' },
      meaning: 'Ids of accounts that its trust policy admits as a whole, by root or by twelve digits.',
      source: { from: ['targetRole.trust.document'] },
    },
    administrator: {
      type: 'bool',
      meaning: 'Whether its policies make it an administrator, whatever they are called.',
      source: { from: ['targetRole.policies.identity', 'targetRole.policies.boundary'] },
    },
    stalePrincipals: {
      type: { list: 'string' },
      meaning: 'Raw unique ids (AROA…, AIDA…) that belong to no declared caller: what is left of a deleted principal.',
      source: { from: comparison },
    },
    deniedCallers: {
      type: { list: 'string' },
      meaning:
        'Declared callers that a Deny of the trust policy covers. A Deny under a condition is an unknown element.',
      source: { from: comparison },
    },
    trustProblems: {
      type: { list: 'string' },
      meaning: 'What is wrong with the trust policy, a sentence each.',
      source: { from: comparison },
    },
    'trust.proposed': {
      type: 'document',
      meaning:
        'The trust policy that names just the declared callers, as JSON text. Unknown as long as a server has nothing to call with.',
      source: { from: comparison },
    },
  },
};
