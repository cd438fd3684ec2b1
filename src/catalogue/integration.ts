import type { KindEntry } from './types.ts';

export const integration: KindEntry = {
  kind: 'integration',
  variable: 'integration',
  meaning: 'An integration instance of a server, as declared.',
  sees: ['server'],
  facts: {
    name: { type: 'string', meaning: 'Declared name.', source: { declared: true } },
    brand: {
      type: 'string',
      optional: true,
      meaning: 'Integration brand, e.g. AWS - EC2.',
      source: { declared: true },
    },
    role: { type: 'string', optional: true, meaning: 'ARN of the role it assumes.', source: { declared: true } },
    sessionName: { type: 'string', optional: true, meaning: 'Role session name.', source: { declared: true } },
    sessionDuration: {
      type: 'int',
      optional: true,
      meaning: 'Requested session duration in seconds.',
      source: { declared: true },
    },
    region: { type: 'string', optional: true, meaning: 'Default region.', source: { declared: true } },
    storedKeys: {
      type: 'bool',
      meaning: 'Whether a static key is stored in it. Unknown where not declared.',
      source: { declared: true },
    },
    actions: {
      type: { list: 'string' },
      meaning: 'IAM actions it must be able to do. Unknown where not declared.',
      source: { declared: true },
    },
    commandRoles: {
      type: { list: 'string' },
      meaning: 'ARNs of roles that commands or playbooks name.',
      source: { declared: true },
    },
  },
};
