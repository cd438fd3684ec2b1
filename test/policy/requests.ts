import type { AssumeRoleRequest } from '../../src/policy/index.ts';

export const account = '111111111111';
export const otherAccount = '333333333333';
export const role = `arn:aws:iam::${account}:role/XsoarServer`;
export const roleId = 'AROAXSOARSERVER000001';
export const session = `arn:aws:sts::${account}:assumed-role/XsoarServer/i-0123456789abcdef0`;
export const user = `arn:aws:iam::${account}:user/xsoar.remediation`;
export const userId = 'AIDAXSOARREMED0000001';
export const root = `arn:aws:iam::${account}:root`;
export const target = `arn:aws:iam::${account}:role/xsoar-EC2.integration-Role`;
export const otherTarget = `arn:aws:iam::${otherAccount}:role/xsoar-EC2.integration-Role`;

type Change = Partial<AssumeRoleRequest>;

/** The role of an EC2 instance calls for a role of its own account that trusts it by name. */
export function roleRequest(change: Change = {}): AssumeRoleRequest {
  return {
    caller: { kind: 'role', arn: role, principal: session, uniqueId: roleId },
    target: { arn: target },
    trustPolicy: policy(allow({ AWS: role })),
    identityPolicies: [],
    context: {
      'sts:RoleSessionName': 'xsoar-session',
      'aws:MultiFactorAuthPresent': 'false',
      'aws:SecureTransport': 'true',
      'aws:CurrentTime': '2026-11-24T00:00:00Z',
      'aws:EpochTime': '1795478400',
      'aws:RequestedRegion': 'us-east-1',
    },
    ...change,
  };
}

/** An IAM user calls by access key for a role of its own account that trusts it by name. */
export function userRequest(change: Change = {}): AssumeRoleRequest {
  const { 'aws:MultiFactorAuthPresent': _, ...context } = roleRequest().context;
  return roleRequest({
    caller: { kind: 'user', arn: user, principal: user, uniqueId: userId },
    trustPolicy: policy(allow({ AWS: user })),
    context,
    ...change,
  });
}

export function policy(...statements: readonly object[]) {
  return { Version: '2012-10-17', Statement: statements };
}

/** An Allow of sts:AssumeRole in a trust policy. */
export function allow(principal: unknown, rest: object = {}) {
  return { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...rest };
}

export function deny(principal: unknown, rest: object = {}) {
  return { ...allow(principal, rest), Effect: 'Deny' };
}

/** An identity policy that allows sts:AssumeRole on a resource. */
export function grant(resource: unknown, rest: object = {}) {
  return policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: resource, ...rest });
}

/** An identity policy that denies sts:AssumeRole on a resource. */
export function refuse(resource: unknown, rest: object = {}) {
  return policy({ Effect: 'Deny', Action: 'sts:AssumeRole', Resource: resource, ...rest });
}

/** A policy of any kind without principals that allows everything but sts:AssumeRole. */
export const withoutSts = policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' });

export const fullAccess = policy({ Effect: 'Allow', Action: '*', Resource: '*' });

/** The role calls; the trust policy allows one principal. */
export function trusting(principal: unknown, change: Partial<AssumeRoleRequest> = {}, rest: object = {}) {
  return roleRequest({ trustPolicy: policy(allow(principal, rest)), ...change });
}

/** The role is trusted by name under a condition; keys are added to the context. */
export function under(
  Condition: object,
  context: AssumeRoleRequest['context'] = {},
  change: Partial<AssumeRoleRequest> = {},
) {
  const request = roleRequest(change);
  return {
    ...request,
    trustPolicy: policy(allow({ AWS: role }, { Condition })),
    context: { ...request.context, ...context },
  };
}

/** The same for the user. */
export function userUnder(Condition: object, context: AssumeRoleRequest['context'] = {}) {
  const request = userRequest();
  return {
    ...request,
    trustPolicy: policy(allow({ AWS: user }, { Condition })),
    context: { ...request.context, ...context },
  };
}

/** The role is trusted by name; a Deny stands beside. */
export function denying(
  statement: object,
  context: AssumeRoleRequest['context'] = {},
  unknownContext: readonly string[] = [],
) {
  const request = roleRequest({ unknownContext });
  return {
    ...request,
    trustPolicy: policy(allow({ AWS: role }), statement),
    context: { ...request.context, ...context },
  };
}

export const cross = { target: { arn: otherTarget } };
export const own = { identityPolicies: [grant(target)] };
export const ownCross = { ...cross, identityPolicies: [grant(otherTarget)] };
export const itself = (trustPolicy: object, identityPolicies: AssumeRoleRequest['identityPolicies'] = []) =>
  roleRequest({ target: { arn: role }, trustPolicy: policy(trustPolicy), identityPolicies });
export const pathRole = `arn:aws:iam::${account}:role/automation/XsoarServer`;
export const ofPathRole = { caller: { kind: 'role', arn: pathRole, principal: session, uniqueId: roleId } } as const;
