import { type DeclaredPath, type Fact, type Facts, isUnknown, type Unknown } from '../../model/index.ts';
import type { Policies } from './principal.ts';
import type { RoleDemands } from './role-demands.ts';
import type { FindRoleTrust } from './role-trust.ts';
import type { Station } from './station.ts';

/** The role at the end of a path, as the snapshot holds it: the same for every path that ends there. */
export interface Target {
  /** ARN as declared. */
  readonly arn: string;
  readonly name: string;
  readonly account: string;
  readonly facts: Facts;
  readonly exists: Fact;
  readonly trust: Fact;
  readonly tags?: Readonly<Record<string, string>>;
  readonly policies: Policies;
}

/** All that the links of one path are judged by. */
export interface Way {
  readonly declared: DeclaredPath;
  readonly station: Station;
  readonly target: Target;
  /** What all paths to the role ask of it. */
  readonly demands: RoleDemands;
  /** What each role's trust policy does and should become. */
  readonly trustOf: FindRoleTrust;
  /** The snapshot's time, ISO 8601. */
  readonly takenAt: string;
}

/** The trust policy of the role as JSON text, or why there is none to look at. */
export function readTrust({ exists, trust, arn }: Target): string | Unknown {
  if (isUnknown(exists)) return exists;
  if ('value' in exists && exists.value === false)
    return { unknown: 'not-collected', detail: `There is no role ${arn}.` };
  if (isUnknown(trust)) return trust;
  return 'value' in trust ? String(trust.value) : { unknown: 'invalid-answer', detail: `${arn} has no trust policy.` };
}
