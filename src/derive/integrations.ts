import type { Facts, Topology } from '../model/index.ts';
import { declaredOr, declaredOrUnknown } from './collected.ts';

/** The facts of every declared integration, by its name. */
export function deriveIntegrations(topology: Topology): ReadonlyMap<string, Facts> {
  return new Map(
    topology.integrations.map((integration) => [
      integration.name,
      {
        name: { value: integration.name },
        brand: declaredOr(integration.brand),
        role: declaredOr(integration.role),
        sessionName: declaredOr(integration.sessionName),
        sessionDuration: declaredOr(integration.sessionDuration),
        region: declaredOr(integration.region),
        storedKeys: declaredOrUnknown(integration.storedKeys, `storedKeys of ${integration.name}`),
        actions: declaredOrUnknown(integration.actions, `actions of ${integration.name}`),
        commandRoles: { value: integration.commandRoles.map((command) => command.role) },
      },
    ]),
  );
}
