import { FakeError, type FakeOperation, type FakeRequest, type FakeWorld, listParam, pageOf } from './request.ts';
import type { FakeGroup, FakeInstanceProfile, FakePolicy, FakeRole, FakeUser } from './seed.ts';
import { element, escapeText, field, members, percentEncode } from './xml.ts';

const created = '2025-01-02T03:04:05Z';

/** Prints what an account holds, with the ARNs of that account. */
class Printer {
  private readonly prefix: string;
  private readonly world: FakeWorld;
  constructor(account: string, world: FakeWorld) {
    this.prefix = `arn:${world.account.partition ?? 'aws'}:iam::${account}`;
    this.world = world;
  }

  role(role: FakeRole): string {
    return this.identity('Role', role, `AROA${idOf(role.name)}`) + this.trust(role) + this.boundary(role.boundary);
  }

  roleDetail(role: FakeRole): string {
    const held = this.world.account.instanceProfiles?.filter((profile) => profile.role === role.name) ?? [];
    return (
      this.role(role) +
      members(
        'InstanceProfileList',
        held.map((profile) => this.instanceProfile(profile)),
      ) +
      this.inline('RolePolicyList', role.inline) +
      this.attached(role.attached) +
      this.tags(role.tags) +
      element('RoleLastUsed')
    );
  }

  user(user: FakeUser): string {
    return this.identity('User', user, `AIDA${idOf(user.name)}`);
  }

  userDetail(user: FakeUser): string {
    return (
      this.user(user) +
      this.boundary(user.boundary) +
      members('GroupList', (user.groups ?? []).map(escapeText)) +
      this.inline('UserPolicyList', user.inline) +
      this.attached(user.attached) +
      this.tags(user.tags)
    );
  }

  groupDetail(group: FakeGroup): string {
    return (
      this.identity('Group', group, `AGPA${idOf(group.name)}`) +
      this.inline('GroupPolicyList', group.inline) +
      this.attached(group.attached)
    );
  }

  instanceProfile(profile: FakeInstanceProfile): string {
    const role = this.world.account.roles?.find((candidate) => candidate.name === profile.role);
    return (
      this.identity('InstanceProfile', profile, `AIPA${idOf(profile.name)}`, 'instance-profile') +
      members('Roles', role === undefined ? [] : [this.role(role)])
    );
  }

  policyDetail(policy: FakePolicy): string {
    const documents = [...(policy.older ?? []), policy.document];
    const versions = documents.map(
      (document, index) =>
        field('VersionId', `v${index + 1}`) +
        field('IsDefaultVersion', index === documents.length - 1) +
        field('CreateDate', created) +
        field('Document', percentEncode(JSON.stringify(document))),
    );
    const prefix = policy.ofAws ? this.prefix.replace(/::\d+$/, '::aws') : this.prefix;
    return (
      this.identity('Policy', policy, `ANPA${idOf(policy.name)}`, 'policy', prefix) +
      field('DefaultVersionId', `v${documents.length}`) +
      field('IsAttachable', true) +
      members('PolicyVersionList', versions)
    );
  }

  private identity(kind: string, named: Named, id: string, type = kind.toLowerCase(), prefix = this.prefix): string {
    const path = named.path ?? '/';
    return (
      field('Path', path) +
      field(`${kind}Name`, named.name) +
      field(`${kind}Id`, named.id ?? id) +
      field('Arn', `${prefix}:${type}${path}${named.name}`) +
      field('CreateDate', created)
    );
  }

  private trust({ trust }: FakeRole): string {
    if (typeof trust === 'string') return field('AssumeRolePolicyDocument', trust);
    const text = JSON.stringify(trust);
    return field('AssumeRolePolicyDocument', this.world.seed.encoded === false ? text : percentEncode(text));
  }

  private boundary(arn: string | undefined): string {
    if (arn === undefined) return '';
    return element(
      'PermissionsBoundary',
      field('PermissionsBoundaryType', 'Policy'),
      field('PermissionsBoundaryArn', arn),
    );
  }

  private inline(list: string, policies: Readonly<Record<string, object>> = {}): string {
    return members(
      list,
      Object.entries(policies).map(
        ([name, document]) =>
          field('PolicyName', name) + field('PolicyDocument', percentEncode(JSON.stringify(document))),
      ),
    );
  }

  private attached(arns: readonly string[] = []): string {
    return members(
      'AttachedManagedPolicies',
      arns.map((arn) => field('PolicyName', arn.slice(arn.lastIndexOf('/') + 1)) + field('PolicyArn', arn)),
    );
  }

  private tags(tags: Readonly<Record<string, string>> = {}): string {
    return members(
      'Tags',
      Object.entries(tags).map(([key, value]) => field('Key', key) + field('Value', value)),
    );
  }
}

interface Named {
  readonly name: string;
  readonly path?: string;
  readonly id?: string;
}

/** Sixteen characters that stay the same for a name. */
function idOf(name: string): string {
  return Buffer.from(name)
    .toString('hex')
    .toUpperCase()
    .replace(/[0189]/g, 'Q')
    .padEnd(16, 'X')
    .slice(0, 16);
}

function sizeOf({ params, action }: FakeRequest, { seed }: FakeWorld): number {
  const given = Number(params.get('MaxItems') ?? 100);
  if (given < 1 || given > 1000)
    throw new FakeError(400, 'ValidationError', `Value '${given}' at 'maxItems' failed to satisfy constraint`);
  return Math.min(given, seed.pageSizes?.[`iam:${action}`] ?? 1000);
}

function paging(next: string | undefined): string {
  return field('IsTruncated', next !== undefined) + field('Marker', next);
}

const getAccountAuthorizationDetails: FakeOperation = (request, world) => {
  const { account } = world;
  const printer = new Printer(request.account, world);
  const filter = listParam(request.params, 'Filter');
  const wants = (type: string) => filter.length === 0 || filter.includes(type);
  const sequence = [
    ...(wants('User') ? (account.users ?? []) : []).map((user) => ['User', printer.userDetail(user)] as const),
    ...(wants('Group') ? (account.groups ?? []) : []).map((group) => ['Group', printer.groupDetail(group)] as const),
    ...(wants('Role') ? (account.roles ?? []) : []).map((role) => ['Role', printer.roleDetail(role)] as const),
    ...(account.policies ?? [])
      .filter((policy) => wants(policy.ofAws ? 'AWSManagedPolicy' : 'LocalManagedPolicy'))
      .map((policy) => ['Policy', printer.policyDetail(policy)] as const),
  ];
  const page = pageOf(sequence, request.params.get('Marker'), sizeOf(request, world));
  const of = (type: string) => page.items.flatMap(([kind, xml]) => (kind === type ? [xml] : []));
  return (
    paging(page.next) +
    members('UserDetailList', of('User')) +
    members('GroupDetailList', of('Group')) +
    members('RoleDetailList', of('Role')) +
    members('Policies', of('Policy'))
  );
};

const listAccessKeys: FakeOperation = (request, world) => {
  const user = findUser(request, world);
  const page = pageOf(user.keys ?? [], request.params.get('Marker'), sizeOf(request, world));
  const keys = page.items.map(
    (key) =>
      field('UserName', user.name) +
      field('AccessKeyId', key.id) +
      field('Status', key.status ?? 'Active') +
      field('CreateDate', key.created ?? created),
  );
  return members('AccessKeyMetadata', keys) + paging(page.next);
};

function findUser({ params }: FakeRequest, { account }: FakeWorld): FakeUser {
  const name = params.get('UserName') ?? '';
  const user = account.users?.find((candidate) => candidate.name === name);
  if (user !== undefined) return user;
  throw new FakeError(404, 'NoSuchEntity', `The user with name ${name} cannot be found.`);
}

const getRole: FakeOperation = (request, world) => {
  const name = request.params.get('RoleName') ?? '';
  const role = world.account.roles?.find((candidate) => candidate.name === name);
  if (role === undefined) throw new FakeError(404, 'NoSuchEntity', `The role with name ${name} cannot be found.`);
  return element('Role', new Printer(request.account, world).role(role) + durationOf(role));
};

function durationOf(role: FakeRole): string {
  return field('MaxSessionDuration', role.maxSessionDuration ?? 3600);
}

const listRoles: FakeOperation = (request, world) => {
  const page = pageOf(world.account.roles ?? [], request.params.get('Marker'), sizeOf(request, world));
  const printer = new Printer(request.account, world);
  return (
    members(
      'Roles',
      page.items.map((role) => printer.role({ ...role, boundary: undefined }) + durationOf(role)),
    ) + paging(page.next)
  );
};

const getUser: FakeOperation = (request, world) =>
  element('User', new Printer(request.account, world).user(findUser(request, world)));

const getInstanceProfile: FakeOperation = (request, world) => {
  const name = request.params.get('InstanceProfileName') ?? '';
  const profile = world.account.instanceProfiles?.find((candidate) => candidate.name === name);
  if (profile === undefined) throw new FakeError(404, 'NoSuchEntity', `Instance Profile ${name} cannot be found.`);
  return element('InstanceProfile', new Printer(request.account, world).instanceProfile(profile));
};

const getAccountSummary: FakeOperation = (_request, { account }) => {
  const summary = {
    Users: account.users?.length ?? 0,
    Roles: account.roles?.length ?? 0,
    AccountMFAEnabled: 1,
    AccountAccessKeysPresent: 0,
    GlobalEndpointTokenVersion: 1,
    ...account.summary,
  };
  const entries = Object.entries(summary).map(([key, value]) =>
    element('entry', field('key', key), field('value', value)),
  );
  return element('SummaryMap', ...entries);
};

export const iam: Readonly<Record<string, FakeOperation>> = {
  GetAccountAuthorizationDetails: getAccountAuthorizationDetails,
  ListAccessKeys: listAccessKeys,
  GetRole: getRole,
  ListRoles: listRoles,
  GetUser: getUser,
  GetInstanceProfile: getInstanceProfile,
  GetAccountSummary: getAccountSummary,
};
