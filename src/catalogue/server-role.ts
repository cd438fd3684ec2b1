import type { KindEntry } from './types.ts';

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
  },
};
