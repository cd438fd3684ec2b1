import type { PolicyDocument } from './documents.ts';
import { parseOperator, type WrittenOperator } from './operators.ts';
import type { ConditionTest, ValidStatement } from './statements.ts';
import { namesCaller, type TrustCaller } from './trust-callers.ts';
import { findDenials } from './trust-denials.ts';

/**
 * A Deny of a trust policy without what it surely denies the callers: those that it names are taken out, and of whom it
 * denies with others a condition excepts them. As it is where it denies none of them or only may; undefined where it
 * denied nobody else.
 */
export function exemptCallers(
  statement: ValidStatement<'principals'>,
  version: PolicyDocument['version'],
  callers: readonly TrustCaller[],
): ValidStatement<'principals'> | undefined {
  const deniedBy = (deny: ValidStatement<'principals'>) => {
    const arns = findDenials(deny, version, callers).flatMap(({ caller, conditional }) =>
      conditional ? [] : [caller],
    );
    return callers.filter(({ arn }) => arns.includes(arn));
  };
  const denied = deniedBy(statement);
  if (denied.length === 0) return statement;
  const principals = statement.principals.filter((each) => !denied.some((caller) => namesCaller(each, caller)));
  if (principals.length === 0) return undefined;
  const rest = { ...statement, principals };
  const left = [...new Set(deniedBy(rest).map(({ arn }) => arn))].sort();
  return left.length === 0 ? rest : { ...rest, conditions: [...rest.conditions, exceptFor(left)] };
}

const isNot = parseOperator('ArnNotEquals') as WrittenOperator;

function exceptFor(values: readonly string[]): ConditionTest {
  return { ...isNot, key: 'aws:PrincipalArn', values };
}
