import { accountOfArn, type Mend, nameOfArn } from '../../model/index.ts';
import type { Policy } from '../../policy/index.ts';
import { type IamCall, iamCommand } from './aws-command.ts';
import type { NamedPolicy } from './principal.ts';

/** A role or user that gets one more inline policy. */
interface Holder {
  readonly kind: 'role' | 'user';
  readonly arn: string;
  /** Those it has: the new one must not take the place of one of them. */
  readonly identity: readonly NamedPolicy[];
}

/** One more inline policy, under a name that is free: the change that touches nothing else. */
export function newInlinePolicy({ arn, identity }: Omit<Holder, 'kind'>, wanted: string, policy: Policy): NamedPolicy {
  return { name: freeName(wanted, identity), kind: 'inline', arn, document: JSON.stringify(policy) };
}

/** The call that puts an inline policy in place. */
export function putInlinePolicy(kind: Holder['kind'], { name, arn, document }: NamedPolicy): IamCall {
  return [`put-${kind}-policy`, { [`${kind}-name`]: nameOfArn(arn), 'policy-name': name, 'policy-document': document }];
}

/** The mend that adds one more inline policy. */
export function addInlinePolicy({ kind, ...holder }: Holder, wanted: string, policy: Policy, text: string): Mend {
  const added = newInlinePolicy(holder, wanted, policy);
  return { text, command: iamCommand(accountOfArn(added.arn), putInlinePolicy(kind, added)), document: added.document };
}

const longest = 128;

function freeName(wanted: string, identity: readonly NamedPolicy[]): string {
  const taken = new Set(identity.map((policy) => policy.name));
  const base = wanted.replaceAll(/[^\w+=,.@-]/g, '-').slice(0, longest - 4);
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
  return name;
}
