import { nameOfArn, parseArn } from './arns.ts';
import type { PolicyDocument } from './documents.ts';
import type { Statement } from './statements.ts';
import { coversAssumeRole, excludesCaller, namesCaller, type TrustCaller } from './trust-callers.ts';

/** A Deny of sts:AssumeRole that covers a caller; conditional where it may not apply to the request. */
export interface Denial {
  readonly caller: string;
  readonly conditional: boolean;
  readonly because: string;
}

/**
 * The callers that a statement denies or may deny. A condition that excludes a caller keeps it out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function findDenials(
  statement: Statement,
  version: PolicyDocument['version'],
  callers: readonly TrustCaller[],
): Denial[] {
  if (statement.effect !== 'Deny' || !coversAssumeRole(statement)) return [];
  return callers.flatMap((caller) => {
    const covered = covers(statement, caller);
    if (covered === 'none' || excludesCaller(statement, version, caller)) return [];
    const doubt = findDoubt(statement, covered);
    return [
      {
        caller: caller.arn,
        conditional: doubt !== undefined,
        because: `${label(statement)} of the trust policy ${doubt ?? 'denies, whatever else allows it:'} ${caller.arn}.`,
      },
    ];
  });
}

/** Why a Deny that covers a caller may still not apply. */
function findDoubt({ invalid, conditions }: Statement, covered: 'all' | 'one session'): string | undefined {
  if (invalid.length > 0) return 'would not have been accepted by AWS and may deny';
  if (covered === 'one session') return 'denies one session of';
  return conditions.length > 0 ? 'denies under a condition' : undefined;
}

function covers({ principals }: Statement, caller: TrustCaller): 'all' | 'one session' | 'none' {
  if (principals === undefined) return 'all';
  const arn = parseArn(caller.arn);
  const sessions = `arn:${arn?.partition}:sts::${arn?.account}:assumed-role/${nameOfArn(caller.arn)}/`;
  let session = false;
  for (const principal of principals) {
    const { meaning } = principal;
    if (meaning.form === 'everyone' || meaning.form === 'invalid' || namesCaller(principal, caller)) return 'all';
    if (meaning.form === 'account' && meaning.account === arn?.account && isIn(meaning.partition, arn.partition))
      return 'all';
    session ||= meaning.form === 'session' && caller.kind === 'role' && meaning.arn.startsWith(sessions);
  }
  return session ? 'one session' : 'none';
}

/** An account written as twelve digits is one of every partition. */
function isIn(written: string | undefined, partition: string): boolean {
  return written === undefined || written === partition;
}

function label({ index, sid }: Statement): string {
  return `Statement[${index}]${sid === undefined || sid === '' ? '' : ` (${sid.slice(0, 100)})`}`;
}
