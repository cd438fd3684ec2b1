import type { LinkName } from '../../model/index.ts';

interface LinkWords {
  /** In sentences and lists. */
  readonly title: string;
  /** Beside the mark in a drawing: at most 11 characters. */
  readonly short: string;
}

/** What people call the links of a path. */
export const linkWords: Readonly<Record<LinkName, LinkWords>> = {
  instance: { title: 'Instance', short: 'instance' },
  'instance-profile': { title: 'Instance profile', short: 'profile' },
  'profile-role': { title: 'Role in the profile', short: 'its role' },
  'role-trusts-ec2': { title: 'Role trusts EC2', short: 'trusts EC2' },
  'metadata-service': { title: 'Metadata service', short: 'metadata' },
  user: { title: 'User', short: 'user' },
  'access-key': { title: 'Access key', short: 'active key' },
  'sts-endpoint': { title: 'STS endpoint', short: 'endpoint' },
  'assume-role-permission': { title: 'Permission to assume the role', short: 'may assume' },
  'target-role': { title: 'Target role', short: 'exists' },
  'trust-policy': { title: 'Trust policy', short: 'trust' },
  guardrails: { title: 'Guardrails', short: 'guardrails' },
  session: { title: 'Session', short: 'session' },
  permissions: { title: 'Permissions of the role', short: 'permits' },
  'least-privilege': { title: 'Least privilege', short: 'no wider' },
};
