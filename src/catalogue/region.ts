import type { KindEntry } from './types.ts';

export const region: KindEntry = {
  kind: 'region',
  variable: 'region',
  meaning: 'A region that a declared server or integration uses in an account.',
  sees: ['account'],
  facts: {
    name: { type: 'string', meaning: 'Region code, e.g. eu-west-1.', source: { declared: true } },
  },
};
