import { type Aws, describeInstances, getAccountAuthorizationDetails, openAws } from '../aws/index.ts';
import { compareText, holdsWithheld, nameOfArn, partitionOfRegion, type Unknown } from '../model/index.ts';

export interface LookOptions {
  /** Twelve digits each; none: the account of the credentials at hand. */
  readonly accounts: readonly string[];
  /** Name of a role to assume in each of `accounts`; none: the credentials at hand must be theirs. */
  readonly auditRole?: string;
  /** Where instances are looked for; at least one. */
  readonly regions: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly certificates?: string;
  readonly signal: AbortSignal;
}

/** An instance with an instance profile that holds a role. */
export interface FoundInstance {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  /** Its Name tag, where it has one. */
  readonly name?: string;
  /** ARN of the attached role. */
  readonly role: string;
}

/** A role, and the roles and users that its trust policy names. */
export interface FoundRole {
  readonly arn: string;
  readonly trusts: readonly string[];
}

export interface Found {
  /** The accounts that were looked into. */
  readonly accounts: readonly string[];
  /** Sorted by account, region, name and id. */
  readonly instances: readonly FoundInstance[];
  /** Sorted by ARN. */
  readonly roles: readonly FoundRole[];
  /** What could not be read. */
  readonly unread: readonly (Unknown & { readonly account: string; readonly region?: string })[];
}

/**
 * Looks for what a first configuration declares, by reads alone: instances, the roles attached to them, and the roles that
 * trust those. Throws NoCredentialsError.
 */
export async function look(options: LookOptions): Promise<Found> {
  const partition = partitionOfRegion(options.regions[0] ?? '');
  const accounts = options.accounts.length > 0 ? options.accounts : [await accountAtHand(options, partition)];
  const { auditRole, regions } = options;
  const aws = await open(
    options,
    accounts.map((account) => ({
      account,
      partition,
      ...(auditRole !== undefined && { auditRole: `arn:${partition}:iam::${account}:role/${auditRole}` }),
    })),
  );
  try {
    await aws.requireCredentials();
    const unread: Found['unread'][number][] = [];
    const read = await Promise.all(
      accounts.map(async (account) => {
        const [listing, ...instances] = await Promise.all([
          aws.list(account, undefined, getAccountAuthorizationDetails, { kinds: ['Role'] }),
          ...regions.map(async (region) => ({
            region,
            listing: await aws.list(account, region, describeInstances, { tags: {} }),
          })),
        ]);
        if (listing.unread) unread.push({ account, ...listing.unread });
        for (const { region, listing: own } of instances)
          if (own.unread) unread.push({ account, region, ...own.unread });
        const roles = listing.items.filter((item) => item.kind === 'role');
        const holder = new Map(
          roles.flatMap(({ arn, instanceProfiles }) => instanceProfiles.map((profile) => [profile, arn])),
        );
        return {
          roles: roles.map(({ arn, trust }) => ({ arn, trusts: principalsOf(trust) })),
          instances: instances.flatMap(({ region, listing: own }) =>
            own.items.flatMap(({ id, tags, instanceProfile }): FoundInstance[] => {
              const role = holder.get(instanceProfile ?? '');
              const name = nameIn(tags, aws);
              return role === undefined ? [] : [{ id, account, region, role, ...(name && { name }) }];
            }),
          ),
        };
      }),
    );
    return {
      accounts,
      instances: read.flatMap(({ instances }) => instances).sort(compareInstances),
      roles: read.flatMap(({ roles }) => roles).sort((one, other) => compareText(one.arn, other.arn)),
      unread,
    };
  } finally {
    aws.close();
  }
}

async function accountAtHand(options: LookOptions, partition: string): Promise<string> {
  // Not the account of anything: the credentials are asked whose they are, not held against it.
  const nobody = '';
  const aws = await open(options, [{ account: nobody, partition }]);
  try {
    await aws.requireCredentials();
    const holder = await aws.holderOf(nobody);
    if ('value' in holder) return holder.value.account;
    throw Object.assign(new Error(`The credentials at hand give no account: ${holder.detail ?? holder.unknown}`), {
      name: 'NoCredentialsError',
    });
  } finally {
    aws.close();
  }
}

function open({ env, certificates, signal }: LookOptions, logins: Parameters<typeof openAws>[0]['logins']) {
  const concurrency = { calls: 32, perScope: 8 };
  return openAws({ logins, concurrency, env, signal, ...(certificates && { certificates }) });
}

/** Its Name tag, which becomes a name of the configuration where no secret stands in it. */
function nameIn({ Name = '' }: Readonly<Record<string, string>>, aws: Aws): string | undefined {
  return holdsWithheld(aws.withhold(Name)) ? undefined : Name.trim();
}

/** Roles and users that an Allow names, as far as they are named in full. */
function principalsOf(document: string): readonly string[] {
  const list = (value: unknown): readonly unknown[] =>
    Array.isArray(value) ? value : value === undefined ? [] : [value];
  const { Statement } = JSON.parse(document) as { Statement?: unknown };
  const named = (list(Statement) as { Effect?: string; Principal?: { AWS?: unknown } }[]).flatMap((statement) =>
    statement?.Effect === 'Allow' ? list(statement.Principal?.AWS) : [],
  );
  return named.filter((name): name is string => typeof name === 'string' && /:(role|user)\//.test(name));
}

function compareInstances(one: FoundInstance, other: FoundInstance): number {
  const key = ({ account, region, name, role, id }: FoundInstance) =>
    [account, region, name ?? nameOfArn(role), id].join('\0');
  return compareText(key(one), key(other));
}
