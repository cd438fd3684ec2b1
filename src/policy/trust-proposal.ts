import type { PolicyDocument } from './documents.ts';
import { type ConditionTest, isValidTrust, type Listed, type Statement, type ValidStatement } from './statements.ts';
import type { TrustCaller } from './trust-callers.ts';
import { exemptCallers } from './trust-exemption.ts';
import { isExact } from './trust-narrowing.ts';

/**
 * The trust policy that names just the callers, as JSON text. The Deny statements of the old policy stay but for what
 * they surely deny a caller, and so does the condition under which it admitted one. Empty when there are no callers.
 */
export function proposeTrust(
  statements: readonly Statement[],
  version: PolicyDocument['version'],
  callers: readonly TrustCaller[],
  admits: (statement: Statement, caller: string) => boolean,
): string {
  if (callers.length === 0) return '';
  const arns = [...new Set(callers.map(({ arn }) => arn))].sort();
  const byCondition = new Map<string, { condition: object; callers: string[] }>();
  for (const caller of arns) {
    const admitting = statements.find((statement) => admits(statement, caller));
    const condition = printConditions((admitting?.conditions ?? []).filter((test) => !isExact(test)));
    const key = JSON.stringify(condition);
    const group = byCondition.get(key);
    if (group === undefined) byCondition.set(key, { condition, callers: [caller] });
    else group.callers.push(caller);
  }
  const allows = [...byCondition.values()].map((group) => ({
    Effect: 'Allow',
    Principal: { AWS: oneOrMany(group.callers) },
    Action: 'sts:AssumeRole',
    ...(Object.keys(group.condition).length === 0 ? {} : { Condition: group.condition }),
  }));
  const denies = statements
    .filter(isValidTrust)
    .filter((statement) => statement.effect === 'Deny')
    .flatMap((statement) => exemptCallers(statement, version, callers) ?? [])
    .map(printDeny);
  const written = [...allows, ...denies];
  const literal = JSON.stringify(written).includes('${');
  return JSON.stringify({ Version: literal ? version : '2012-10-17', Statement: written }, null, 2);
}

function printDeny({ sid, principals, actions, conditions }: ValidStatement<'principals'>): object {
  const types = new Map<string, string[]>();
  for (const { type, written } of principals) {
    const texts = types.get(type) ?? [];
    texts.push(written);
    types.set(type, texts);
  }
  return {
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: 'Deny',
    Principal: Object.fromEntries([...types].map(([type, written]) => [type, oneOrMany(written)])),
    ...printListed('Action', actions),
    ...(conditions.length === 0 ? {} : { Condition: printConditions(conditions) }),
  };
}

function printListed(name: string, { not, values }: Listed): object {
  return { [not ? `Not${name}` : name]: oneOrMany(values) };
}

function printConditions(tests: readonly ConditionTest[]): object {
  const operators = new Map<string, Map<string, string | readonly string[]>>();
  for (const { written, key, values } of tests) {
    const keys = operators.get(written) ?? new Map();
    operators.set(written, keys.set(key, oneOrMany(values)));
  }
  return Object.fromEntries([...operators].map(([written, keys]) => [written, Object.fromEntries(keys)]));
}

function oneOrMany(values: readonly string[]): string | readonly string[] {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : values;
}
