import { parseArn } from './arns.ts';

/**
 * What one principal of a policy stands for.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type PrincipalForm =
  | { readonly form: 'everyone' }
  /** `partition` is absent where the account is written as twelve digits. */
  | { readonly form: 'account'; readonly account: string; readonly partition?: string }
  /** A role or user by the ARN with its path. */
  | { readonly form: 'role' | 'user'; readonly arn: string; readonly account: string; readonly partition: string }
  /** One session of a role, by its STS ARN, which has no path. */
  | { readonly form: 'session'; readonly arn: string; readonly account: string; readonly partition: string }
  /** What IAM shows for a role or user that no longer exists: the id it was stored under. */
  | { readonly form: 'unique-id'; readonly kind: 'role' | 'user'; readonly id: string }
  /** Valid, but never the caller of sts:AssumeRole with a role's or user's credentials. */
  | { readonly form: 'service' | 'federated' | 'federated-user' }
  | { readonly form: 'invalid'; readonly because: string };

export interface Principal {
  /** `AWS`, `Service`, `Federated`, … as the document says; `AWS` for the bare `"*"`. */
  readonly type: string;
  readonly written: string;
  readonly meaning: PrincipalForm;
}

/** As people name it: prefixed by its type unless that is AWS, and cut where it would fill a page. */
export function printPrincipal(principal: Principal): string {
  const text = principal.written.slice(0, 300);
  return principal.type === 'AWS' ? text : `${principal.type}:${text}`;
}

/** Reads one value of a `Principal` map. */
export function parsePrincipal(type: string, written: string): Principal {
  return { type, written, meaning: readMeaning(type, written) };
}

function readMeaning(type: string, written: string): PrincipalForm {
  switch (type) {
    case 'AWS':
      return readAws(written);
    case 'Service':
      return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(written)
        ? { form: 'service' }
        : invalid('is not the name of an AWS service');
    case 'Federated':
      return readFederated(written);
    case 'CanonicalUser':
      return invalid('is a canonical user id, which only Amazon S3 understands');
    default:
      return invalid('has a principal type that IAM does not know');
  }
}

function readAws(written: string): PrincipalForm {
  if (written === '*') return { form: 'everyone' };
  if (/^\d{12}$/.test(written)) return { form: 'account', account: written };
  if (/^AROA[A-Z0-9]{12,124}$/.test(written)) return { form: 'unique-id', kind: 'role', id: written };
  if (/^AIDA[A-Z0-9]{12,124}$/.test(written)) return { form: 'unique-id', kind: 'user', id: written };
  if (/[*?]/.test(written)) return invalid('holds a wildcard, which cannot match a part of a principal');
  const arn = parseArn(written);
  if (arn === undefined || !/^aws[a-z-]*$/.test(arn.partition) || arn.region !== '' || !/^\d{12}$/.test(arn.account))
    return invalid('is no ARN of an AWS principal');
  const { partition, service, account, resource } = arn;
  const place = { arn: written, account, partition };
  if (service === 'iam' && resource === 'root') return { form: 'account', account, partition };
  if (service === 'iam' && /^role\/([!-~]+\/)?[\w+=,.@-]+$/.test(resource)) return { form: 'role', ...place };
  if (service === 'iam' && /^user\/([!-~]+\/)?[\w+=,.@-]+$/.test(resource)) return { form: 'user', ...place };
  if (service === 'sts' && /^assumed-role\/[\w+=,.@-]+\/[\w+=,.@-]+$/.test(resource))
    return { form: 'session', ...place };
  if (service === 'sts' && /^federated-user\/[\w+=,.@-]+$/.test(resource)) return { form: 'federated-user' };
  return invalid(`is ${describeResource(resource)}, which cannot be a principal`);
}

function describeResource(resource: string): string {
  if (resource.startsWith('instance-profile/')) return 'an instance profile (name its role)';
  if (resource.startsWith('group/')) return 'a group (name its users)';
  if (resource.startsWith('assumed-role/')) return 'a session without role and session name';
  return 'no role, user, session or account';
}

function readFederated(written: string): PrincipalForm {
  const arn = parseArn(written);
  const provider = arn !== undefined && arn.service === 'iam' && /^(saml|oidc)-provider\/[^*?]+$/.test(arn.resource);
  if (provider || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(written)) return { form: 'federated' };
  return invalid('is no identity provider');
}

function invalid(because: string): PrincipalForm {
  return { form: 'invalid', because };
}
