import type { KindEntry } from './types.ts';

export const account: KindEntry = {
  kind: 'account',
  variable: 'account',
  meaning: 'A declared account.',
  sees: [],
  facts: {
    id: { type: 'string', meaning: 'Twelve digits.', source: { declared: true } },
    name: { type: 'string', meaning: 'Declared name.', source: { declared: true } },
  },
};
