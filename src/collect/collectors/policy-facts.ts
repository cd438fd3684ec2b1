import {
  callName,
  getAccountAuthorizationDetails,
  type ListedGroup,
  type ListedPolicies,
  type ListedRole,
  type ListedUser,
  type Listing,
} from '../../aws/index.ts';
import { absent, compareText, type Fact, type Facts, nameOfArn, type Unknown } from '../../model/index.ts';
import { everyFact } from '../gap.ts';
import type { Reading } from '../reading.ts';
import { withholdSecrets } from '../trust-document.ts';
import { listingsOf } from './find-item.ts';

export const policyPaths = ['policies.identity', 'policies.boundary'] as const;

/** What grants and limits the permissions of a role or user: its own policies, and for a user those of its groups. */
export function policyFacts(owner: ListedRole | ListedUser, account: string, reading: Reading): Facts {
  const { policies } = owner;
  if (policies === undefined) return everyFact(policyPaths, { unknown: 'not-collected' });
  const documents = managedDocuments(account, reading);
  const groups = owner.kind === 'user' ? groupsOf(owner, account, reading) : [];
  const all = [
    ...printPolicies(owner.arn, policies, '', documents),
    ...groups.flatMap((group) =>
      'unknown' in group ? [group] : printPolicies(group.arn, group.policies, 'group-', documents),
    ),
  ];
  const more = all.find(isUnread);
  const read = all.filter((policy): policy is Policy => !isUnread(policy)).sort(comparePolicies);
  const value = read.map((policy) => ({ ...policy, document: withholdSecrets(policy.document, reading.withhold) }));
  return {
    'policies.identity': { value, ...(more && { more }) },
    'policies.boundary': boundaryFact(policies, documents, reading),
  };
}

function isUnread(policy: Policy | Unknown): policy is Unknown {
  return !('document' in policy);
}

interface Policy {
  readonly name: string;
  readonly kind: string;
  readonly arn: string;
  readonly document: string;
}

/** The document of a managed policy, by ARN, or why it is not known. */
type Documents = (arn: string) => string | Unknown;

function printPolicies(
  arn: string,
  policies: ListedPolicies,
  prefix: string,
  documents: Documents,
): (Policy | Unknown)[] {
  return [
    ...policies.inline.map(({ name, document }) => ({ name, kind: `${prefix}inline`, arn, document })),
    ...policies.attached.map((attached) => {
      const document = documents(attached);
      if (typeof document !== 'string') return document;
      return { name: nameOfArn(attached), kind: `${prefix}managed`, arn: attached, document };
    }),
  ];
}

function boundaryFact({ boundary }: ListedPolicies, documents: Documents, { withhold }: Reading): Fact {
  if (boundary === undefined) return absent;
  const document = documents(boundary);
  return typeof document === 'string'
    ? { value: { arn: boundary, document: withholdSecrets(document, withhold) } }
    : document;
}

function managedDocuments(account: string, reading: Reading): Documents {
  const listing = listingsOf(reading, 'policy').get(account);
  return (arn) => listing?.items.find((policy) => policy.arn === arn)?.document ?? lacking(listing, `policy ${arn}`);
}

function groupsOf({ groups }: ListedUser, account: string, reading: Reading): readonly (ListedGroup | Unknown)[] {
  const listing = listingsOf(reading, 'group').get(account);
  return groups.map((name) => listing?.items.find((group) => group.name === name) ?? lacking(listing, `group ${name}`));
}

/** Why a listing does not hold what it should. */
function lacking(listing: Listing<unknown> | undefined, what: string): Unknown {
  if (listing === undefined) return { unknown: 'not-collected' };
  if (listing.unread !== undefined) return listing.unread;
  const { permission } = getAccountAuthorizationDetails;
  const call = callName(getAccountAuthorizationDetails);
  return { unknown: 'invalid-answer', call, permission, detail: `The listing does not hold the ${what}.` };
}

function comparePolicies(one: Policy, other: Policy): number {
  return compareText(one.kind, other.kind) || compareText(one.arn, other.arn) || compareText(one.name, other.name);
}
