import { holdsWithheld } from '../../model/index.ts';
import { nameOfArn, parseArn } from '../arns.ts';
import { parsePolicy } from '../documents.ts';
import type { RawDocument } from './document.ts';

/** A trust policy that is proposed in the place of the present one. */
export interface TrustProposal {
  /** The whole policy as compact JSON text. Undefined where there is none that can be proposed; `obstacles` says why. */
  readonly document?: string;
  /** What is changed, a sentence each. */
  readonly changes: readonly string[];
  /** What somebody loses by it, and what it no longer asks for, a sentence each. */
  readonly losses: readonly string[];
  /** Why it cannot be put in place as it stands, a sentence each. Empty: it can. */
  readonly obstacles: readonly string[];
}

/** A trust policy while it is being changed. */
export interface Draft {
  readonly document: RawDocument;
  readonly changes: readonly string[];
  readonly losses: readonly string[];
}

/** Characters that a trust policy has by default, and at most, white space not counted. */
const defaultQuota = 2048;
const highestQuota = 8192;

/**
 * A draft as a proposal: without a document where AWS would not take it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
 */
export function toProposal(role: string, present: string, { document, changes, losses }: Draft): TrustProposal {
  const owned = explainOwned(role);
  if (owned !== undefined) return { changes: [], losses: [], obstacles: [owned] };
  const text = JSON.stringify(document);
  const refused = explainRefused(present, text);
  if (refused.length > 0) return { changes, losses, obstacles: refused };
  const size =
    text.length > defaultQuota
      ? [
          `The policy has ${text.length} characters, more than the ${defaultQuota} of a role by default: it needs the quota raised first.`,
        ]
      : [];
  return { document: text, changes: [...changes, ...size], losses, obstacles: explainWithheld(role, document) };
}

/** Why nobody but AWS changes the trust policy of a role; undefined where its owner can. */
function explainOwned(role: string): string | undefined {
  const resource = parseArn(role)?.resource ?? '';
  if (resource.startsWith('role/aws-service-role/'))
    return `${nameOfArn(role)} is a service-linked role: AWS lets nobody change its trust policy. Declare another role.`;
  if (resource.startsWith('role/aws-reserved/'))
    return `${nameOfArn(role)} belongs to IAM Identity Center: AWS lets nobody change its trust policy. Declare another role.`;
  return undefined;
}

function explainRefused(present: string, proposed: string): readonly string[] {
  const invalid = [present, proposed].flatMap((text) => parsePolicy(text, 'the trust policy', 'trust').invalid);
  if (invalid.length > 0)
    return [...new Set(invalid)].sort().map((problem) => `AWS would not take it: ${problem}. Mend that first.`);
  if (proposed.length > highestQuota)
    return [`It would have ${proposed.length} characters, and a trust policy has at most ${highestQuota}.`];
  return [];
}

function explainWithheld(role: string, document: RawDocument): readonly string[] {
  return placesWithheld(document).map(
    (place) =>
      `No command is given, for ${place} is not shown here: fill it in from the trust policy that is in place ("aws iam get-role --role-name ${nameOfArn(role)}" in account ${parseArn(role)?.account}).`,
  );
}

/** Where a document holds what is not shown: `Statement[0].Condition.StringEquals.sts:ExternalId`. */
export function placesWithheld(document: object): readonly string[] {
  return placesOf(document, '');
}

function placesOf(value: unknown, place: string): readonly string[] {
  if (typeof value === 'string') return holdsWithheld(value) ? [place] : [];
  if (Array.isArray(value))
    return [
      ...new Set(
        value.flatMap((item, index) => placesOf(item, place.endsWith('Statement') ? `${place}[${index}]` : place)),
      ),
    ];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => placesOf(item, place === '' ? key : `${place}.${key}`));
}
