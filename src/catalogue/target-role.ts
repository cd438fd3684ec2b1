import { policyFacts } from './policies.ts';
import type { KindEntry } from './types.ts';

const comparison = [
  'targetRole.trust.document',
  'targetRole.tags',
  'targetRole.callers',
  'serverRole.uniqueId',
  'serverRole.tags',
  'user.uniqueId',
  'user.tags',
  'instance.vpcId',
  'instance.metadataOptions.httpTokens',
  'integration.sessionName',
  'server.sts.endpoints',
];

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
      meaning:
        'Declared callers that no Allow of the trust policy admits. One of whom it is not known is an unknown element.',
      source: { from: comparison },
    },
    undeclaredPrincipals: {
      type: { list: 'string' },
      meaning:
        'Who gets in beyond the declared callers and those that trustedBy names: roles and users, whole accounts, services, federation, everyone. A condition on exact ARNs stands for those.',
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
      meaning: 'Raw unique ids (AROA…, AIDA…) that belong to nobody who was read: what is left of a deleted principal.',
      source: { from: comparison },
    },
    deniedCallers: {
      type: { list: 'string' },
      meaning:
        'Declared callers that a Deny of the trust policy keeps out. One of whom it is not known is an unknown element.',
      source: { from: comparison },
    },
    trustProblems: {
      type: { list: 'string' },
      meaning: 'What is wrong with the trust policy, a sentence each.',
      source: { from: comparison },
    },
    trustQuestions: {
      type: { list: 'string' },
      meaning: 'What is not known of whom the trust policy admits, and what would settle it, a sentence each.',
      source: { from: comparison },
    },
    'trust.mended': {
      type: 'document',
      meaning:
        'The trust policy with the smallest change that admits every declared caller, as JSON text; as it is where all are admitted.',
      source: { from: comparison },
    },
    'trust.narrowed': {
      type: 'document',
      meaning:
        'The mended trust policy without anybody whom nobody declares, as JSON text; it may hold what is not shown. Unknown as long as a server has nothing to call with.',
      source: { from: comparison },
    },
    'trust.proposed': {
      type: 'document',
      meaning:
        'The narrowed trust policy where a command may put it in place: it holds all that is needed, and AWS would take it.',
      source: { from: comparison },
    },
    'trust.advice': {
      type: { list: 'string' },
      meaning: 'What the narrowed trust policy changes, what somebody loses by it and what stands in its way.',
      source: { from: comparison },
    },
  },
};
