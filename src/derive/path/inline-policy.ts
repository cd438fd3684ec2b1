import { type Mend, nameOfArn } from '../../model/index.ts';
import type { Policy } from '../../policy/index.ts';
import { awsCommand } from './aws-command.ts';
import type { NamedPolicy } from './principal.ts';

/** A role or user that gets one more inline policy. */
interface Holder {
  readonly kind: 'role' | 'user';
  readonly arn: string;
  /** Those it has: the new one must not take the place of one of them. */
  readonly identity: readonly NamedPolicy[];
}

/** One more inline policy, under a name that is free: the change that touches nothing else. */
export function addInlinePolicy({ kind, arn, identity }: Holder, wanted: string, policy: Policy, text: string): Mend {
  const document = JSON.stringify(policy);
  const command = awsCommand(`iam put-${kind}-policy`, {
    [`${kind}-name`]: nameOfArn(arn),
    'policy-name': freeName(wanted, identity),
    'policy-document': document,
  });
  return { text, command, document };
}

const longest = 128;

function freeName(wanted: string, identity: readonly NamedPolicy[]): string {
  const taken = new Set(identity.map((policy) => policy.name));
  const base = wanted.replaceAll(/[^\w+=,.@-]/g, '-').slice(0, longest - 4);
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
  return name;
}
