import type { KindEntry } from './types.ts';

export const instance: KindEntry = {
  kind: 'instance',
  variable: 'instance',
  meaning: 'An EC2 instance that a server selects, running or stopped.',
  sees: ['server'],
  facts: {
    id: { type: 'string', meaning: 'Instance id.', source: { declared: true } },
    exists: {
      type: 'bool',
      meaning: 'False for a declared id that the listing did not hold, or held as shutting down or terminated.',
      source: { read: 'instances' },
    },
    state: { type: 'string', meaning: 'pending, running, stopping or stopped.', source: { read: 'instances' } },
    vpcId: { type: 'string', optional: true, meaning: 'VPC it runs in.', source: { read: 'instances' } },
    tags: { type: { map: 'string' }, meaning: 'Tags.', source: { read: 'instances' } },
    'metadataOptions.state': {
      type: 'string',
      meaning: 'applied or pending. While pending, the other metadata options are unknown.',
      source: { read: 'instances' },
    },
    'metadataOptions.httpEndpoint': { type: 'string', meaning: 'enabled or disabled.', source: { read: 'instances' } },
    'metadataOptions.httpTokens': {
      type: 'string',
      meaning: 'required (IMDSv2 only) or optional.',
      source: { read: 'instances' },
    },
    'metadataOptions.hopLimit': {
      type: 'int',
      meaning: 'Network hops that an answer of the metadata service may travel, 1 to 64.',
      source: { read: 'instances' },
    },
    'instanceProfile.arn': {
      type: 'string',
      optional: true,
      meaning: 'ARN of the attached instance profile.',
      source: { read: 'instances' },
    },
    'role.arn': {
      type: 'string',
      optional: true,
      meaning: 'ARN of the role that the attached instance profile holds.',
      source: { from: ['instance.instanceProfile.arn', 'serverRole.instanceProfiles'] },
    },
  },
};
