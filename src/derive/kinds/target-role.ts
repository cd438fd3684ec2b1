import type { Facts } from '../../model/index.ts';
import type { DerivedKind } from './kind.ts';

/** Every role that a declared path ends at. */
export const targetRoles: DerivedKind = {
  kind: 'target-role',
  subjects: ({ targets, facts }) =>
    targets.map(({ arn, name, account, location, servers }) => ({
      ref: { kind: 'target-role', id: arn, name, account },
      variables: { targetRole: facts.targets.get(arn) as Facts },
      location,
      servers,
    })),
};
