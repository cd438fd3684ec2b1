import type { KindEntry } from './types.ts';

export const accessKey: KindEntry = {
  kind: 'access-key',
  variable: 'key',
  meaning: 'An access key of a declared user. Only the last four characters of its id are ever kept.',
  sees: ['user'],
  facts: {
    suffix: { type: 'string', meaning: 'Last four characters of the key id.', source: { read: 'access-keys' } },
    status: { type: 'string', meaning: 'Active, Inactive or Expired.', source: { read: 'access-keys' } },
    created: { type: 'timestamp', meaning: 'When the key was made.', source: { read: 'access-keys' } },
  },
};
