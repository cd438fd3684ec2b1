import { readBoolean } from '../condition-values.ts';
import type { ConditionTest } from '../statements.ts';

/** What the tests of a condition leave of everybody, as the end of a phrase ("of organization o-a1b2c3d4e5 with MFA"); empty without tests. */
export function describeTests(tests: readonly ConditionTest[]): string {
  return [...new Set(tests.map(describeTest))].sort().join(' and ');
}

const phrases: readonly (readonly [key: RegExp, say: (values: string, key: string) => string])[] = [
  [/^aws:principalorgid$/, (values) => `of organization ${values}`],
  [/^aws:principalorgpaths$/, (values) => `of the organization path ${values}`],
  [/^aws:principalaccount$/, (values) => `of account ${values}`],
  [/^aws:principaltag\/(.+)$/s, (values, key) => `with the tag ${key.slice('aws:PrincipalTag/'.length)} = ${values}`],
  [/^aws:principaltype$/, (values) => `of type ${values}`],
  [/^aws:username$/, (values) => `with the user name ${values}`],
  [/^sts:externalid$/, () => 'with the external id'],
  [/^sts:rolesessionname$/, (values) => `under the session name ${values}`],
  [
    /^aws:requesttag\/(.+)$/s,
    (values, key) => `with the session tag ${key.slice('aws:RequestTag/'.length)} = ${values}`,
  ],
  [/^aws:sourceip$/, (values) => `from ${values}`],
  [/^aws:sourcevpce?$/, (values) => `through ${values}`],
  [/^aws:requestedregion$/, (values) => `in ${values}`],
];

function describeTest(test: ConditionTest): string {
  const { operator, set, ifExists, key, written } = test;
  const name = key.toLowerCase();
  const plain = set === undefined && !ifExists && !operator.negated;
  if (plain && operator.comparison === 'boolean' && name === 'aws:multifactorauthpresent' && wantsTrue(test))
    return 'with MFA';
  const isText = ['string', 'pattern', 'arn', 'address'].includes(operator.comparison);
  if (plain && isText) {
    if (name === 'aws:principalarn') return test.values.map(describeArn).join(' or ');
    const phrase = phrases.find(([pattern]) => pattern.test(name));
    if (phrase !== undefined) return phrase[1](listValues(test), key);
  }
  return `where ${written} ${key} is ${listValues(test)}`;
}

/** `arn:aws:iam::*:role/Xsoar*` in words; other texts as they are. */
function describeArn(value: string): string {
  const [, account = '', kind, name] = /^arn:[^:]*:iam::([^:]*):(role|user)\/(.+)$/s.exec(value) ?? [];
  if (kind === undefined || name === undefined) return `with an ARN like ${cut(value)}`;
  const place = /^\*+$/.test(account) ? 'any account' : `account ${account}`;
  return `with the ${kind} name ${cut(name)} of ${place}`;
}

function listValues({ key, values, operator }: ConditionTest): string {
  if (key.toLowerCase() === 'sts:externalid' && operator.comparison !== 'null') return 'a value that is not shown';
  const shown = values.slice(0, 5).map(cut);
  return `${shown.join(' or ')}${values.length > shown.length ? ` or ${values.length - shown.length} more` : ''}`;
}

function wantsTrue({ values }: ConditionTest): boolean {
  return values.every((value) => readBoolean(value) === true);
}

function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
