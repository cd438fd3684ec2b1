import { parseArn } from './arns.ts';
import { evaluateTest } from './conditions.ts';
import type { PolicyDocument } from './documents.ts';
import { coversAction, coversResource, holdsAll, meetsResource } from './pattern-cover.ts';
import type { ReadPermissions } from './permissions.ts';
import type { Layer } from './policy-set.ts';
import type { Lookup } from './request-context.ts';
import type { ConditionTest, Listed, Statement } from './statements.ts';
import { every, isUnsettled, type Truth, unsettled } from './truth.ts';

/**
 * On how much an action is surely allowed: on every resource but for those that a Deny names, on some, on none.
 * Unknown where a condition, a policy that was not read or one that AWS would not have accepted keeps it open.
 */
export type Extent = 'everywhere' | 'somewhere' | 'nowhere' | 'unknown';

/**
 * The extent of an action, or of a pattern of actions as a whole. A boundary allows nothing by itself: both must.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function measureAction(permissions: ReadPermissions, action: string): Extent {
  const { identity, boundary } = permissions;
  const own = measureLayer(identity, action, permissions);
  const limit = boundary === undefined ? unlimited : measureLayer(boundary, action, permissions);
  const extents = [own.extent, limit.extent];
  if (extents.includes('nowhere')) return 'nowhere';
  if (extents.includes('unknown')) return 'unknown';
  if (own.extent === 'everywhere') return limit.extent;
  if (limit.extent === 'everywhere') return own.extent;
  const meet = own.resources.some((one) => limit.resources.some((other) => meetsResource(one, other)));
  return meet ? 'somewhere' : 'nowhere';
}

interface Grant {
  readonly extent: Extent;
  /** Values of `Resource` on which it is sure. */
  readonly resources: readonly string[];
}

const unlimited: Grant = { extent: 'everywhere', resources: ['*'] };

function measureLayer(layer: Layer, action: string, { principal, lookup, least }: ReadPermissions): Grant {
  if (layer === 'unknown') return { extent: 'unknown', resources: [] };
  const whole = wholeOf(action, principal);
  const rulings = layer.flatMap((document) => findRulings(document, action, lookup, least));
  const denies = rulings.filter((ruling) => ruling.effect === 'Deny');
  const left = rulings
    .filter((ruling) => ruling.effect === 'Allow')
    .flatMap(({ resources, truth }) =>
      allowedValues(resources).map((value) => {
        const taking = denies.filter((deny) => holdsAll(deny.resources, value) || holdsAll(deny.resources, whole));
        const denied = taking.some((deny) => deny.truth === true);
        const wide = !resources.not && coversResource(value, whole);
        return { value, wide, denied, sure: truth === true && taking.length === 0 };
      }),
    )
    .filter((grant) => !grant.denied);
  const sure = left.filter((grant) => grant.sure);
  if (sure.length === 0) return { extent: left.length === 0 ? 'nowhere' : 'unknown', resources: [] };
  const extent = sure.some((grant) => grant.wide) ? 'everywhere' : 'somewhere';
  return { extent, resources: sure.map((grant) => grant.value) };
}

/** What one statement says of an action, if its condition can hold. */
interface Ruling {
  readonly effect: 'Allow' | 'Deny';
  readonly resources: Listed;
  readonly truth: Truth;
}

function findRulings({ statements, version }: PolicyDocument, action: string, lookup: Lookup, least = false): Ruling[] {
  return statements.flatMap((statement) => {
    const { effect, invalid, conditions, resources = { not: false, values: ['*'] } } = statement;
    if (!covers(statement, action)) return [];
    const tests = conditions.map((test) => {
      const truth = evaluateTest(test, { lookup, version, steps: { count: 0 } });
      return least && hangsOnWithheld(truth, test) ? effect === 'Deny' : truth;
    });
    const valid = invalid.length === 0 ? true : effect === 'Deny' && unsettled();
    const truth = every([...tests, valid]);
    return truth === false ? [] : [{ effect, resources, truth }];
  });
}

/** Whether another value in the place of what is withheld could decide a test. None can where its key is unknown as well. */
function hangsOnWithheld(truth: Truth, { key }: ConditionTest): boolean {
  return isUnsettled(truth) && truth.withheld === true && !truth.keys.has(key);
}

function covers({ actions }: Statement, action: string): boolean {
  if (actions === undefined) return true;
  if (!actions.not) return actions.values.some((value) => coversAction(value, action));
  return !actions.values.some((value) => coversAction(value, action) || coversAction(action, value));
}

/** Of `NotResource` nothing is sure but that it is something. */
function allowedValues({ not, values }: Listed): readonly string[] {
  if (!not) return values;
  return values.includes('*') ? [] : ['*'];
}

/** Every resource that an action can have in the account of the principal. */
function wholeOf(action: string, principal: string): string {
  const { partition, account } = parseArn(principal) ?? { partition: '*', account: '*' };
  const service = action.split(':', 1)[0] as string;
  if (/[*?]/.test(service)) return '*';
  if (service === 's3') return `arn:${partition}:s3:::*`;
  return `arn:${partition}:${service}:${service === 'iam' ? '' : '*'}:${account}:*`;
}
