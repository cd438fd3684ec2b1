import { nameOfArn, parseArn } from './arns.ts';
import type { AssumeRoleRequest } from './assume-role.ts';
import { readDate } from './condition-values.ts';

interface CallerIdentity {
  /** IAM ARN with path. */
  readonly arn: string;
  /** AROA… or AIDA…; absent: not read. */
  readonly uniqueId?: string;
  /** Absent: not read. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** Whose credentials the server calls with. */
export type ServerCaller =
  /** The role of an EC2 instance, its credentials from the metadata service. */
  | (CallerIdentity & {
      readonly kind: 'instance-profile';
      readonly instance: {
        readonly arn: string;
        /** `vpc-…`; absent: not read. */
        readonly vpc?: string;
        /** Private IPv4 address; absent: not read. */
        readonly privateAddress?: string;
        /** Whether the metadata service refuses version 1; absent: not read. */
        readonly tokensRequired?: boolean;
      };
    })
  /** A session of a role that something else assumed. A source identity persists through it. */
  | (CallerIdentity & { readonly kind: 'role-session'; readonly sessionName: string; readonly sourceIdentity?: string })
  /** An IAM user by an access key. */
  | (CallerIdentity & { readonly kind: 'user' });

/** What is declared and read of one call that an XSOAR server makes. */
export interface ServerCall {
  readonly caller: ServerCaller;
  /** The role; tags absent: not read. */
  readonly target: { readonly arn: string; readonly tags?: Readonly<Record<string, string>> };
  /** RoleSessionName of the integration; absent: not declared. */
  readonly sessionName?: string;
  /** Region whose STS endpoint answers, or `global`; absent: not known. */
  readonly endpoint?: string;
  /** The VPC endpoint that the call goes through, or `none`; absent: not known. */
  readonly vpcEndpoint?: { readonly id: string; readonly vpc: string } | 'none';
  /** ISO 8601; absent: not known. */
  readonly time?: string;
  /** Condition keys that the user knows; over all that is derived. */
  readonly facts?: Readonly<Record<string, string | readonly string[]>>;
}

export type DerivedRequest = Pick<AssumeRoleRequest, 'caller' | 'target' | 'context' | 'unknownContext' | 'actions'>;

type Entry = readonly [key: string, value: string | undefined];

/**
 * The request of an XSOAR server, whose call carries only RoleArn, RoleSessionName, DurationSeconds and Policy, with
 * what AWS adds for its kind of caller. A key that AWS adds and nobody read is unknown; every other key is absent.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
export function deriveRequest(call: ServerCall): DerivedRequest {
  const { caller, target, facts = {} } = call;
  const told = new Set(Object.keys(facts).map((key) => key.toLowerCase()));
  const entries: Entry[] = [...principalEntries(caller), ...requestEntries(call), ...networkEntries(call, told)];
  const derived = entries.filter(([key]) => !told.has(key.toLowerCase()));
  const sourceIdentity = caller.kind === 'role-session' && caller.sourceIdentity !== undefined;
  return {
    caller: {
      kind: caller.kind === 'user' ? 'user' : 'role',
      arn: caller.arn,
      principal: principalOf(caller),
      ...(caller.uniqueId === undefined ? {} : { uniqueId: caller.uniqueId }),
      ...(caller.tags === undefined ? {} : { tags: caller.tags }),
    },
    target,
    context: {
      ...Object.fromEntries(derived.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
      ...facts,
    },
    unknownContext: derived.flatMap(([key, value]) => (value === undefined ? [key] : [])).sort(),
    actions: ['sts:AssumeRole', ...(sourceIdentity ? ['sts:SetSourceIdentity'] : [])],
  };
}

/**
 * Whether a policy may look at what differs between the instances that call by one role: keys of the instance and of the
 * session that is named after it, or the session itself. True also where its text is spelled in a way that hides them.
 */
export function mayTellInstances(policy: string): boolean {
  return /userid|sourceinstance|roledelivery|ec2instancesource|vpcsourceip|assumed-role|\\u|%/i.test(policy);
}

/** Who signs the call: the name that instance credentials give their session is the id of the instance. */
function sessionOf(caller: Exclude<ServerCaller, { kind: 'user' }>): string {
  return caller.kind === 'role-session' ? caller.sessionName : nameOfArn(caller.instance.arn);
}

function principalOf(caller: ServerCaller): string {
  if (caller.kind === 'user') return caller.arn;
  const arn = parseArn(caller.arn);
  return `arn:${arn?.partition}:sts::${arn?.account}:assumed-role/${nameOfArn(caller.arn)}/${sessionOf(caller)}`;
}

function principalEntries(caller: ServerCaller): Entry[] {
  const { arn, uniqueId } = caller;
  const common: Entry[] = [
    ['aws:PrincipalArn', arn],
    ['aws:PrincipalAccount', parseArn(arn)?.account],
    ['aws:PrincipalIsAWSService', 'false'],
    ['aws:PrincipalOrgID', undefined],
    ['aws:PrincipalOrgPaths', undefined],
    ...tagEntries('aws:PrincipalTag', caller.tags),
  ];
  if (caller.kind === 'user')
    return [...common, ['aws:PrincipalType', 'User'], ['aws:userid', uniqueId], ['aws:username', nameOfArn(arn)]];
  return [
    ...common,
    ['aws:PrincipalType', 'AssumedRole'],
    ['aws:userid', uniqueId === undefined ? undefined : `${uniqueId}:${sessionOf(caller)}`],
    ['aws:TokenIssueTime', undefined],
    ...(caller.kind === 'instance-profile' ? instanceEntries(caller.instance) : sessionEntries(caller.sourceIdentity)),
  ];
}

/** AWS's pages disagree on aws:MultiFactorAuthPresent of credentials that a service delivers: absent or `false`. */
function instanceEntries({ arn, vpc, privateAddress, tokensRequired }: ServerCallerInstance): Entry[] {
  return [
    ['aws:MultiFactorAuthPresent', undefined],
    ['ec2:SourceInstanceARN', arn],
    ['ec2:RoleDelivery', tokensRequired === true ? '2.0' : undefined],
    ['aws:Ec2InstanceSourceVpc', vpc],
    ['aws:Ec2InstanceSourcePrivateIPv4', privateAddress],
  ];
}

type ServerCallerInstance = Extract<ServerCaller, { kind: 'instance-profile' }>['instance'];

function sessionEntries(sourceIdentity: string | undefined): Entry[] {
  const carried: Entry[] =
    sourceIdentity === undefined
      ? []
      : [
          ['aws:SourceIdentity', sourceIdentity],
          ['sts:SourceIdentity', sourceIdentity],
        ];
  return [['aws:MultiFactorAuthPresent', 'false'], ...carried];
}

function requestEntries({ target, sessionName, endpoint, time }: ServerCall): Entry[] {
  const milliseconds = readDate(time ?? '');
  const epoch = milliseconds === undefined ? undefined : String(Math.floor(milliseconds / 1000));
  return [
    ['sts:RoleSessionName', sessionName],
    ['aws:SecureTransport', 'true'],
    ['aws:ViaAWSService', 'false'],
    ['aws:RequestedRegion', endpoint === 'global' ? 'us-east-1' : endpoint],
    ['aws:CurrentTime', time],
    ['aws:EpochTime', epoch],
    ['aws:UserAgent', undefined],
    ['aws:ResourceAccount', parseArn(target.arn)?.account],
    ['aws:ResourceOrgID', undefined],
    ['aws:ResourceOrgPaths', undefined],
    ...tagEntries('aws:ResourceTag', target.tags),
    ...tagEntries('iam:ResourceTag', target.tags),
  ];
}

/** aws:SourceIp is absent through a VPC endpoint, whose keys are absent without one: a fact on either tells of the other. */
function networkEntries({ caller, vpcEndpoint }: ServerCall, told: ReadonlySet<string>): Entry[] {
  const direct = vpcEndpoint === 'none' || told.has('aws:sourceip');
  if (direct) return [['aws:SourceIp', undefined]];
  const through = vpcEndpoint !== undefined || told.has('aws:sourcevpce') || told.has('aws:sourcevpc');
  const address = caller.kind === 'instance-profile' ? caller.instance.privateAddress : undefined;
  return [
    ...(through ? [] : [['aws:SourceIp', undefined] as const]),
    ['aws:SourceVpc', vpcEndpoint?.vpc],
    ['aws:SourceVpce', vpcEndpoint?.id],
    ['aws:VpcSourceIp', through ? address : undefined],
    ['aws:SourceVpcArn', undefined],
    ['aws:VpceAccount', undefined],
    ['aws:VpceOrgID', undefined],
    ['aws:VpceOrgPaths', undefined],
  ];
}

function tagEntries(prefix: string, tags: Readonly<Record<string, string>> | undefined): Entry[] {
  if (tags === undefined) return [[`${prefix}/*`, undefined]];
  return Object.entries(tags).map(([key, value]) => [`${prefix}/${key}`, value]);
}
