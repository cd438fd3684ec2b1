import { type Facts, nameOfArn } from '../../model/index.ts';
import type { DerivedKind } from './kind.ts';

/** Every declared way from a server to a role. */
export const trustPaths: DerivedKind = {
  kind: 'trust-path',
  subjects: ({ paths, facts }) =>
    paths.map(({ path, facts: own }) => ({
      ref: {
        kind: 'trust-path',
        id: path.id,
        name: `${path.integration} → ${nameOfArn(path.role)}${path.via === 'account' ? ` of ${path.account}` : ''}`,
        account: path.account,
      },
      variables: {
        path: own,
        server: facts.servers.get(path.server) as Facts,
        integration: facts.integrations.get(path.integration) as Facts,
        targetRole: facts.targets.get(path.role) as Facts,
      },
      location: path.location,
      servers: [path.server],
    })),
};
