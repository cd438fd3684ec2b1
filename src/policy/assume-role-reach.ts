import { matchAction } from './actions.ts';
import { type Policy, type PolicyDocument, parsePolicy } from './documents.ts';
import { coversResource, holdsAll, meetsResource } from './pattern-cover.ts';
import { isValidGrant, type Listed, type ValidStatement } from './statements.ts';

/** One Allow of sts:AssumeRole on something that can be a role. */
export interface Reach {
  /** `all-but`: what `NotResource` leaves. */
  readonly kind: 'exact' | 'pattern' | 'everything' | 'all-but';
  /** One value of `Resource`, or the values of `NotResource`. */
  readonly resources: readonly string[];
  /** What its condition tests, as `StringEquals aws:ResourceAccount`, sorted; empty without one. */
  readonly condition: readonly string[];
  /** Values of Denies that take a part of it away. */
  readonly denied: readonly string[];
  readonly policy: string;
  readonly index: number;
  readonly sid?: string;
}

/** What policies allow sts:AssumeRole on, conditions left aside. Every list is sorted. */
export interface AssumeRoleReach {
  /** ARNs of single roles. */
  readonly exact: readonly string[];
  /** ARNs with wildcards or variables. */
  readonly patterns: readonly string[];
  /** True when every role there is can be named. */
  readonly everything: boolean;
  /** What a `NotResource` leaves out, statement by statement. */
  readonly allBut: readonly (readonly string[])[];
  /** Values that no role can ever have: they allow nothing. */
  readonly pointless: readonly string[];
  readonly reaches: readonly Reach[];
  readonly invalid: readonly string[];
}

/**
 * What is surely denied is left out; a Deny under a condition, or one that AWS would not have accepted, leaves all in.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function readAssumeRoleReach(policies: readonly Policy[]): AssumeRoleReach {
  const documents = policies.map((policy, index) => parsePolicy(policy, `identityPolicies[${index}]`, 'identity'));
  const denies = documents.flatMap((document) => statementsOf(document, 'Deny')).filter(isUnconditional);
  const allows = documents.flatMap((document) =>
    statementsOf(document, 'Allow').map((statement) => ({ policy: document.name, statement })),
  );
  const reaches = allows.flatMap(({ policy, statement }) => reachOf(policy, statement, denies));
  const values = (kind: Reach['kind']) =>
    [...new Set(reaches.filter((reach) => reach.kind === kind).flatMap((reach) => reach.resources))].sort();
  const named = allows.flatMap(({ statement: { resources } }) => (resources.not ? [] : resources.values));
  return {
    exact: values('exact'),
    patterns: values('pattern'),
    everything: reaches.some((reach) => reach.kind === 'everything'),
    allBut: reaches.filter((reach) => reach.kind === 'all-but').map((reach) => reach.resources),
    pointless: [...new Set(named.filter((value) => !isRole(value)))].sort(),
    reaches,
    invalid: [...new Set(documents.flatMap((document) => document.invalid))].sort(),
  };
}

type Grant = ValidStatement<'resources'>;

/** Valid statements of sts:AssumeRole. */
function statementsOf({ statements }: PolicyDocument, effect: 'Allow' | 'Deny'): Grant[] {
  return statements
    .filter(isValidGrant)
    .filter(
      (statement) => statement.effect === effect && matchAction(statement.actions, 'sts:AssumeRole', { count: 0 }),
    );
}

function isUnconditional({ conditions }: Grant): boolean {
  return conditions.length === 0;
}

function reachOf(policy: string, statement: Grant, denies: readonly Grant[]): Reach[] {
  const { index, sid, resources } = statement;
  const condition = statement.conditions.map(({ written, key }) => `${written} ${key}`).sort();
  const place = { condition, policy, index, ...(sid === undefined ? {} : { sid }) };
  const taken = denies.map((deny) => deny.resources);
  if (resources.not)
    return isTaken('*', taken)
      ? []
      : [{ kind: 'all-but', resources: resources.values, denied: partsOf('*', taken), ...place }];
  return resources.values
    .filter((value) => isRole(value) && !isTaken(value, taken))
    .map((value) => ({ kind: kindOf(value), resources: [value], denied: partsOf(value, taken), ...place }));
}

function kindOf(value: string): Reach['kind'] {
  if (!/[*?]|\$\{/.test(value)) return 'exact';
  return coversResource(value, everyRoleOf(value)) ? 'everything' : 'pattern';
}

/** Every role of the partition that a value names; of all partitions where it names none. */
function everyRoleOf(value: string): string {
  return `arn:${/^arn:([^:*?]+):/.exec(value)?.[1] ?? '*'}:iam::*:role/*`;
}

function isTaken(value: string, taken: readonly Listed[]): boolean {
  return taken.some((listed) => holdsAll(listed, value) || holdsEveryRole(listed));
}

function holdsEveryRole({ not, values }: Listed): boolean {
  return not ? !values.some(isRole) : values.some((each) => coversResource(each, everyRoleOf(each)));
}

/** Whether a value can be a role at all. */
function isRole(value: string): boolean {
  return meetsResource(value, everyRoleOf(value));
}

/** What Denies name that a value has in common with them. */
function partsOf(value: string, taken: readonly Listed[]): string[] {
  const parts = taken.flatMap(({ not, values }) =>
    not ? [`all but ${values.join(', ')}`] : values.filter((each) => meetsResource(each, value)),
  );
  return [...new Set(parts)].sort();
}
