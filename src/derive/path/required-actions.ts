import type { DeclaredPath } from '../../model/index.ts';

/** What the role at the end of a path must be able to do. */
export interface RequiredActions {
  readonly actions: readonly string[];
  /** False: some of them, and which is not declared. */
  readonly each: boolean;
}

/** A command role needs what is declared with it, else some of what its integration needs. Undefined: nothing is declared. */
export function requiredActions({ via, actions, integration }: DeclaredPath): RequiredActions | undefined {
  if (actions !== undefined) return { actions, each: true };
  if (integration.actions === undefined) return undefined;
  return { actions: integration.actions, each: via !== 'command' };
}

/** What to do about an integration without actions. */
export function declareActions(integration: string): string {
  return `Declare the actions of ${integration}.`;
}
