import type { FactEntry } from './types.ts';

/** What limits and grants a role's or user's permissions: the same facts for every kind that has policies. */
export const policyFacts: Readonly<Record<'policies.identity' | 'policies.boundary', FactEntry>> = {
  'policies.identity': {
    type: { list: { record: { name: 'string', kind: 'string', arn: 'string', document: 'document' } } },
    meaning:
      'Its identity policies in their default version: name, kind (inline, managed, group-inline or group-managed), document as JSON text, and the ARN of a managed policy, or of the role, user or group that an inline one stands in. A policy that could not be read is an unknown element. None for what does not exist.',
    source: { read: 'policies' },
  },
  'policies.boundary': {
    type: { record: { arn: 'string', document: 'document' } },
    optional: true,
    meaning: 'Its permissions boundary: ARN and document as JSON text.',
    source: { read: 'policies' },
  },
};
