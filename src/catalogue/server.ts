import type { KindEntry } from './types.ts';

export const server: KindEntry = {
  kind: 'server',
  variable: 'server',
  meaning: 'An automation server or engine, as declared.',
  sees: [],
  facts: {
    name: { type: 'string', meaning: 'Declared name.', source: { declared: true } },
    account: { type: 'string', meaning: 'Account id, twelve digits.', source: { declared: true } },
    region: {
      type: 'string',
      optional: true,
      meaning: 'Region it runs in; none outside AWS.',
      source: { declared: true },
    },
    authentication: {
      type: 'string',
      meaning: 'How it gets its first credentials: instance-profile or access-key.',
      source: { declared: true },
    },
    containers: {
      type: 'string',
      meaning: 'How its integrations are networked: bridge, host, none or rootless.',
      source: { declared: true },
    },
    environment: {
      type: 'string',
      optional: true,
      meaning: 'production or test, where declared.',
      source: { declared: true },
    },
    role: {
      type: 'string',
      optional: true,
      meaning: 'ARN of the role that must be attached, where declared.',
      source: { declared: true },
    },
    user: {
      type: 'string',
      optional: true,
      meaning: 'ARN of the IAM user whose key it uses or used.',
      source: { declared: true },
    },
    engineOf: {
      type: 'string',
      optional: true,
      meaning: 'Name of the server this engine belongs to.',
      source: { declared: true },
    },
    'sts.endpoints': {
      type: 'string',
      meaning:
        'STS endpoint mode it is configured with: regional, global, legacy or unset. Unknown where not declared.',
      source: { declared: true },
    },
    hopsNeeded: {
      type: 'int',
      meaning:
        'Network hops from the metadata service to an integration: 2 through a container bridge, 1 without. Unknown for rootless containers.',
      source: { from: ['server.containers'] },
    },
    storedKeyIntegrations: {
      type: { list: 'string' },
      meaning:
        'Names of its integrations that hold a stored static key. An integration that does not declare it is an unknown element.',
      source: { from: ['integration.storedKeys'] },
    },
    activeUserKeys: {
      type: { list: 'string' },
      meaning:
        'Active access keys of the declared user, each by the last four characters of its id. Empty where no user is declared or the user does not exist.',
      source: { from: ['server.user', 'key.status'] },
    },
  },
};
