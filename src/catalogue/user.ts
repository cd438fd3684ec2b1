import { policyFacts } from './policies.ts';
import type { KindEntry } from './types.ts';

export const user: KindEntry = {
  kind: 'user',
  variable: 'user',
  meaning: 'An IAM user that a server declares.',
  sees: [],
  facts: {
    arn: { type: 'string', meaning: 'ARN with path.', source: { declared: true } },
    name: { type: 'string', meaning: 'User name.', source: { declared: true } },
    exists: { type: 'bool', meaning: 'Whether IAM knows the user.', source: { read: 'users' } },
    uniqueId: { type: 'string', optional: true, meaning: 'UserId (AIDA…).', source: { read: 'users' } },
    tags: { type: { map: 'string' }, meaning: 'Tags.', source: { read: 'users' } },
    ...policyFacts,
    servers: { type: { list: 'string' }, meaning: 'Names of the servers that declare it.', source: { declared: true } },
  },
};
