import { accountOfArn, compareText, groupBy, partitionOfRegion, type Topology } from '../model/index.ts';
import type { Plan } from './plan.ts';

/** What one account must allow the auditor, and nothing else. */
export interface AccountPermissions {
  readonly account: string;
  readonly name: string;
  readonly partition: string;
  /** ARN of the audit role; absent where the credentials at hand must be the account's own. */
  readonly role?: string;
  /** Whether the auditor sends an external id when it assumes that role. */
  readonly externalId: boolean;
  /** IAM actions, sorted; all of them only read. */
  readonly actions: readonly string[];
}

/**
 * The actions that the calls of a plan need in each account, in the order of the topology. GetCallerIdentity needs none
 * (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html), and AssumeRole is for the caller to have.
 */
export function leastPermissions({ calls }: Plan, { accounts, servers }: Topology): readonly AccountPermissions[] {
  const callsOf = groupBy(calls, ({ account }) => account);
  const serversOf = groupBy(servers, ({ account }) => account);
  const usersOf = groupBy(
    servers.flatMap(({ user }) => user ?? []),
    accountOfArn,
  );
  return accounts.map(({ id, name, auditRole, externalId }) => {
    const own = (callsOf.get(id) ?? []).filter(({ service }) => service !== 'sts');
    const region = serversOf.get(id)?.find((server) => server.region !== undefined)?.region;
    const user = usersOf.get(id)?.[0];
    return {
      account: id,
      name,
      partition: (auditRole ?? user)?.split(':')[1] ?? partitionOfRegion(region ?? ''),
      ...(auditRole !== undefined && { role: auditRole }),
      externalId: externalId === true,
      actions: [...new Set(own.map((call) => call.permission))].sort(compareText),
    };
  });
}
