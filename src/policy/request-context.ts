import { nameOfArn, parseArn } from './arns.ts';
import type { AssumeRoleRequest } from './assume-role.ts';
import { readDate } from './condition-values.ts';

interface Carried {
  readonly values: readonly string[];
  /** True where the key is multivalued, however many values it has. */
  readonly many: boolean;
}

/** A value that nobody knows. */
export interface UnknownValue {
  /** The name under which it can be supplied. */
  readonly unknown: string;
  /** Where it is a date: what it surely comes after or is, in milliseconds since 1970. */
  readonly notBefore?: number;
}

/** What the request carries under a condition key: values, nothing, or what nobody knows. */
export type ContextValue = Carried | 'absent' | UnknownValue;

/** Finds the value of a condition key; case does not matter. An unknown one carries the name under which it can be supplied. */
export type Lookup = (key: string) => ContextValue;

/**
 * The request's context: what was given, then what was named unknown, then what follows from caller and target; all
 * else is absent. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function readContext(request: AssumeRoleRequest): Lookup {
  let lookup: Lookup | undefined;
  // Most policies ask for no key.
  return (key) => {
    lookup ??= indexContext(request);
    return lookup(key);
  };
}

function indexContext(request: AssumeRoleRequest): Lookup {
  const values = new Map<string, ContextValue>();
  for (const [key, value] of deriveContext(request)) values.set(key.toLowerCase(), value);
  const prefixes: string[] = [];
  for (const key of request.unknownContext ?? []) {
    if (key.endsWith('*')) prefixes.push(key.slice(0, -1).toLowerCase());
    else values.set(key.toLowerCase(), { unknown: key });
  }
  const given = new Map<string, ContextValue>();
  for (const [key, value] of Object.entries(request.context).sort(byKey))
    given.set(key.toLowerCase(), typeof value === 'string' ? one(value) : { values: value, many: true });
  return (key) => {
    const name = key.toLowerCase();
    const known = given.get(name);
    if (known !== undefined) return known;
    const value = prefixes.some((prefix) => name.startsWith(prefix))
      ? { unknown: key }
      : (values.get(name) ?? 'absent');
    return name === 'aws:tokenissuetime' && typeof value === 'object' && 'unknown' in value
      ? { ...value, ...instanceTokenAge(request.caller, given) }
      : value;
  };
}

/**
 * AWS renews the credentials of an instance within hours and promises no number of them; 36 hours, the longest that any
 * temporary credentials last, is on the safe side. An instance's session is named after it.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
 */
const longestTokenMs = 36 * 60 * 60 * 1000;

function instanceTokenAge(
  { principal }: AssumeRoleRequest['caller'],
  given: ReadonlyMap<string, ContextValue>,
): Pick<UnknownValue, 'notBefore'> {
  if (!/:assumed-role\/[^/]+\/i-[0-9a-f]{8,17}$/.test(principal)) return {};
  const now = readTime(given.get('aws:currenttime')) ?? readTime(given.get('aws:epochtime'));
  return now === undefined ? {} : { notBefore: now - longestTokenMs };
}

function readTime(carried: ContextValue | undefined): number | undefined {
  if (typeof carried !== 'object' || !('values' in carried) || carried.many) return undefined;
  return readDate(carried.values.join());
}

/** Keys that differ in case alone are one key: the last by code point counts, whatever their order. */
function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function deriveContext({ caller, target }: AssumeRoleRequest): [string, ContextValue][] {
  const session = nameOfArn(caller.principal);
  const id = caller.uniqueId;
  const userid = id === undefined ? { unknown: 'aws:userid' } : one(caller.kind === 'role' ? `${id}:${session}` : id);
  return [
    ['aws:PrincipalArn', one(caller.arn)],
    ['aws:PrincipalAccount', one(accountOf(caller.arn))],
    ['aws:PrincipalType', one(caller.kind === 'role' ? 'AssumedRole' : 'User')],
    ['aws:PrincipalIsAWSService', one('false')],
    ['aws:userid', userid],
    ['aws:ResourceAccount', one(accountOf(target.arn))],
    ...(caller.kind === 'user' ? [['aws:username', one(nameOfArn(caller.arn))] as [string, ContextValue]] : []),
    ...tags('aws:PrincipalTag', caller.tags),
    ...tags('aws:ResourceTag', target.tags),
    ...tags('iam:ResourceTag', target.tags),
  ];
}

/** Empty for what is no ARN. */
function accountOf(arn: string): string {
  return parseArn(arn)?.account ?? '';
}

function tags(prefix: string, all: Readonly<Record<string, string>> = {}): [string, ContextValue][] {
  return Object.entries(all).map(([key, value]) => [`${prefix}/${key}`, one(value)]);
}

function one(value: string): ContextValue {
  return { values: [value], many: false };
}
