import type { IdentityProbe, PermissionProbe, Probed } from '../../collect/probe.ts';
import type { Account, Topology, Unknown } from '../../model/index.ts';
import { adviseOn } from './advice.ts';
import type { DoctorCheck } from './check.ts';

/** Identity first, then each permission, for every account that the rules look into; in the order of the configuration. */
export function checkAccounts({ identities, permissions }: Probed, topology: Topology): readonly DoctorCheck[] {
  return topology.accounts.flatMap((account) => {
    const identity = identities.find((each) => each.account === account.id);
    if (identity === undefined) return [];
    const own = permissions.filter((each) => each.account === account.id);
    return [checkIdentity(identity, account), ...own.map((probe) => checkPermission(probe, identity, account))];
  });
}

function checkIdentity({ arn, unread }: IdentityProbe, { id, name, auditRole }: Account): DoctorCheck {
  const what = 'identity';
  if (unread === undefined) return { account: id, what, state: 'ok', found: arn ?? '' };
  const advice = adviseOn(unread, { account: name, ...(auditRole !== undefined && { role: auditRole }) });
  return { account: id, what, state: 'missing', found: describe(unread), advice };
}

function checkPermission(probe: PermissionProbe, identity: IdentityProbe, { id, name }: Account): DoctorCheck {
  const { permission, region, unread } = probe;
  const what = region === undefined ? permission : `${permission} ${region}`;
  if (identity.unread !== undefined)
    return { account: id, what, state: 'skipped', found: 'not tried: there is no session' };
  if (unread === undefined) return { account: id, what, state: 'ok', found: 'allowed' };
  const advice = adviseOn(unread, { account: name, permission });
  return { account: id, what, state: 'missing', found: describe(unread), advice };
}

function describe({ unknown, detail }: Unknown): string {
  return unknown === 'not-collected' ? 'no answer in time' : (detail ?? unknown);
}
