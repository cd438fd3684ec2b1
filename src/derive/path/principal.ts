import { type Fact, type FactValue, isUnknown, nameOfArn, type Unknown } from '../../model/index.ts';
import type { Collected } from '../collected.ts';

/** One identity policy, with the name people know it by. */
export interface NamedPolicy {
  readonly name: string;
  readonly kind: string;
  /** Of a managed policy, or of the role, user or group that an inline one stands in. */
  readonly arn: string;
  /** JSON text. */
  readonly document: string;
}

/** What grants and limits the permissions of a role or user. */
export interface Policies {
  readonly identity: readonly NamedPolicy[];
  /** Why there may be policies that are not here. */
  readonly unread?: Unknown;
  /** Absent: there is none. */
  readonly boundary?: { readonly arn: string; readonly document: string } | Unknown;
}

/** A role or user that calls STS. */
export interface Principal {
  readonly kind: 'role' | 'user';
  /** ARN with path. */
  readonly arn: string;
  readonly name: string;
  readonly uniqueId?: string;
  /** Absent where they were not read. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly policies: Policies;
  /** Its trust policy; a user has none. */
  readonly trust?: Fact;
}

/** A server role or declared user as the snapshot holds it. */
export function principalOf(kind: 'role' | 'user', arn: string, account: string, collected: Collected): Principal {
  const facts = collected.facts(kind === 'role' ? 'server-role' : 'user', arn, account);
  const { uniqueId } = facts;
  const tags = readTags(facts.tags as Fact);
  return {
    kind,
    arn,
    name: nameOfArn(arn),
    ...(uniqueId !== undefined && 'value' in uniqueId && { uniqueId: String(uniqueId.value) }),
    ...(tags && { tags }),
    policies: readPolicies(facts['policies.identity'] as Fact, facts['policies.boundary'] as Fact),
    ...(facts['trust.document'] && { trust: facts['trust.document'] }),
  };
}

/** Tags, where they were read. */
export function readTags(fact: Fact): Readonly<Record<string, string>> | undefined {
  return 'value' in fact ? (fact.value as Readonly<Record<string, string>>) : undefined;
}

/** The facts `policies.identity` and `policies.boundary` of any kind. */
export function readPolicies(identity: Fact, boundary: Fact): Policies {
  const listed = 'value' in identity ? (identity.value as readonly FactValue[]).map(readPolicy) : [];
  const unread = isUnknown(identity) ? identity : 'value' in identity ? identity.more : undefined;
  return {
    identity: listed,
    ...(unread && { unread }),
    ...(isUnknown(boundary) && { boundary }),
    ...('value' in boundary && { boundary: boundary.value as { arn: string; document: string } }),
  };
}

function readPolicy(value: FactValue): NamedPolicy {
  const { name, kind, arn = '', document } = value as Readonly<Record<string, string>>;
  return { name: name ?? '', kind: kind ?? 'inline', arn, document: document ?? '' };
}
