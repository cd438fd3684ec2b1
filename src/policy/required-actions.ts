import { type Extent, measureAction } from './grants.ts';
import { coversAction } from './pattern-cover.ts';
import { type Permissions, readPermissions } from './permissions.ts';
import { isValidGrant, type ValidStatement } from './statements.ts';

/** How a list of actions that somebody needs compares with what a principal is given. Every list is sorted. */
export interface ActionComparison {
  /** Granted: all of them, be it on some resources only. Missing: at least one surely is not. */
  readonly decision: 'granted' | 'missing' | 'unknown';
  /** On every resource. */
  readonly granted: readonly string[];
  /** On some resources only. */
  readonly limited: readonly string[];
  readonly missing: readonly string[];
  /** Under a condition, or by policies that could not be read. */
  readonly unknown: readonly string[];
  /** What is or may be granted and is not needed: actions and patterns as written, `everything but …` for `NotAction`. */
  readonly beyond: readonly string[];
  /** What is beyond if a condition comes out so that compares with a value that is withheld, and only then. */
  readonly beyondIfWithheld: readonly string[];
}

/**
 * Compares the actions that are needed (patterns may be among them) with those that are granted.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function compareActions(permissions: Permissions, required: readonly string[]): ActionComparison {
  const read = readPermissions(permissions);
  const extents = [...new Set(required)].sort().map((action) => ({ action, extent: measureAction(read, action) }));
  const of = (wanted: Extent) => extents.filter(({ extent }) => extent === wanted).map(({ action }) => action);
  const missing = of('nowhere');
  const unknown = of('unknown');
  const statements = read.identity === 'unknown' ? [] : read.identity.flatMap((document) => document.statements);
  const all = statements
    .filter(isValidGrant)
    .filter((statement) => statement.effect === 'Allow')
    .flatMap((statement) => grantedBeyond(statement, required))
    .filter(({ action }) => measureAction(read, action) !== 'nowhere');
  const isSure = ({ action }: { action: string }) => measureAction({ ...read, least: true }, action) !== 'nowhere';
  const beyond = new Set(all.filter(isSure).map(({ written }) => written));
  const open = new Set(all.map(({ written }) => written).filter((written) => !beyond.has(written)));
  return {
    decision: missing.length > 0 ? 'missing' : unknown.length > 0 ? 'unknown' : 'granted',
    granted: of('everywhere'),
    limited: of('somewhere'),
    missing,
    unknown,
    beyond: [...beyond].sort(),
    beyondIfWithheld: [...open].sort(),
  };
}

/** An action with the words for it; a `NotAction` stands for an action that no list names. */
function grantedBeyond({ actions }: ValidStatement<'resources'>, required: readonly string[]) {
  if (actions.not) return [{ action: unnamed, written: `everything but ${actions.values.join(', ')}` }];
  return actions.values
    .filter((value) => !required.some((action) => coversAction(action, value)))
    .map((value) => ({ action: value, written: value }));
}

/** An action of a service that does not exist. */
const unnamed = 'unnamed-service:UnnamedAction';
