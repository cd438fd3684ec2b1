import type { Mutation } from './index.ts';

/** For each law of proposed trust policies, by how its test is called, a fault that it must find by itself. */
export const lawBreakers: readonly (readonly [law: string, ...Mutation])[] = [
  ['laws 1 and 2: ', 'trust/mend.ts', 'Principal: { AWS: caller.arn },', "Principal: { AWS: '*' },"],
  ['law 2: ', 'trust/document.ts', 'values.length === 0 ? value : [...values, value]', 'value'],
  ['a mended policy ', 'trust/document.ts', 'values.length === 0 ? value : [...values, value]', 'value'],
  ['a narrowed policy ', 'trust/narrow.ts', "if (inside.length === 0) return { fate: 'goes' };", ''],
  [
    'a policy that was put in place ',
    'trust/narrow.ts',
    'const kept = withPrincipals(base, unique(main));',
    'const kept = base;',
  ],
  [
    'law 3: ',
    'trust/narrow.ts',
    'if (narrowed.changes.length === 0) return undefined;',
    'if (mended.changes.length === 0) return undefined;',
  ],
  ['law 4: ', 'trust/proposal.ts', 'obstacles: explainWithheld(role, document)', 'obstacles: []'],
  [
    'law 5: ',
    'trust/tidy.ts',
    "return heirs.map(({ arn }) => parsePrincipal('AWS', arn));",
    "return heirs.length > 0 ? heirs.map(({ arn }) => parsePrincipal('AWS', arn)) : [resolved];",
  ],
  [
    'a service ',
    'trust/narrow.ts',
    'input.services.reduce(admitService, takeOut(tidied, { ...input, callers }))',
    'takeOut(tidied, { ...input, services: [], callers })',
  ],
  [
    'a single statement ',
    'trust/document.ts',
    'const statements = listOf(value.Statement);',
    'const statements = Array.isArray(value.Statement) ? value.Statement : [];',
  ],
];
