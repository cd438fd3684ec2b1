import type { Policy } from './documents.ts';
import { type Layer, readLayer, readOne } from './policy-set.ts';
import type { Lookup } from './request-context.ts';

/**
 * What a principal is given, without the guardrails of its organization.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export interface Permissions {
  /** ARN of the role or user that has them. */
  readonly principal: string;
  /** Inline and attached, of a user's groups too; default versions only. */
  readonly identityPolicies: readonly Policy[] | 'unknown';
  /** Absent: there is none. */
  readonly permissionsBoundary?: Policy | 'unknown';
  /** Condition keys that are known; every other is unknown, for no request is asked about. */
  readonly facts?: Readonly<Record<string, string | readonly string[]>>;
}

export interface ReadPermissions {
  readonly principal: string;
  readonly identity: Layer;
  /** Undefined: there is none. */
  readonly boundary: Layer | undefined;
  readonly lookup: Lookup;
  /** Set to ask for the least that they can be, whatever the values are that are withheld. */
  readonly least?: true;
}

export function readPermissions(permissions: Permissions): ReadPermissions {
  const { principal, identityPolicies, permissionsBoundary, facts = {} } = permissions;
  const known = new Map(Object.entries(facts).map(([key, value]) => [key.toLowerCase(), value]));
  return {
    principal,
    identity: readLayer(identityPolicies, 'identityPolicies', 'identity'),
    boundary: readOne(permissionsBoundary, 'permissionsBoundary', 'identity'),
    lookup: (key) => {
      const value = known.get(key.toLowerCase());
      if (value === undefined) return { unknown: key };
      return typeof value === 'string' ? { values: [value], many: false } : { values: value, many: true };
    },
  };
}
