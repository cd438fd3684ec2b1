import { audit } from '../../src/audit.ts';
import type { Fact, FactValue, Finding, Integration, Server, Snapshot, Subject } from '../../src/model/index.ts';
import { decideAssumeRole } from '../../src/policy/index.ts';
import { judging } from '../prove/judged-world.ts';
import * as healthy from './path/healthy.ts';

/** A trust policy in place, and the one server that should get in. */
export interface RuleCase {
  readonly id: string;
  readonly title: string;
  readonly server: { readonly authentication: Server['authentication']; readonly caller: string };
  /** ARN of the role. */
  readonly target: string;
  readonly trustPolicy: object;
  readonly facts?: Server['facts'];
  /** Of the caller; by default it may assume the target. */
  readonly identityPolicies?: readonly object[];
  readonly permissionsBoundary?: object;
  /** Of the server's role. */
  readonly callerTags?: Readonly<Record<string, string>>;
  readonly trustedBy?: readonly string[];
  /** A role beside the caller in its account. */
  readonly otherRole?: { readonly arn: string; readonly uniqueId: string };
}

const uniqueIds = { 'instance-profile': 'AROAXSOARSERVER000001', 'access-key': 'AIDAXSOARREMEDIATION1' };

function callerFacts({ target, identityPolicies, permissionsBoundary, callerTags }: RuleCase): Record<string, Fact> {
  const documents = identityPolicies?.map((each) => JSON.stringify(each)) ?? [healthy.allow('sts:AssumeRole', target)];
  const boundary: Fact =
    permissionsBoundary === undefined
      ? { absent: true }
      : { value: { arn: 'arn:aws:iam::111111111111:policy/edge', document: JSON.stringify(permissionsBoundary) } };
  return {
    'policies.identity': { value: documents.map((each, index) => healthy.inline(`p${index}`, each)) },
    'policies.boundary': boundary,
    ...(callerTags && { tags: { value: callerTags as Record<string, FactValue> } }),
  };
}

function callersOf(of: RuleCase, trust: Fact): readonly Subject[] {
  const { server, target, otherRole } = of;
  if (server.authentication === 'access-key') return [healthy.aUser(callerFacts(of)), healthy.aKey('Active')];
  const trusted: Record<string, Fact> = target === server.caller ? { 'trust.document': trust } : {};
  const other =
    otherRole === undefined
      ? []
      : [
          healthy.aServerRole(
            { arn: { value: otherRole.arn }, uniqueId: { value: otherRole.uniqueId }, instanceProfiles: { value: [] } },
            { id: otherRole.arn },
          ),
        ];
  return [healthy.anInstance(), healthy.aServerRole({ ...callerFacts(of), ...trusted }), ...other];
}

/** What an audit would read: one server, one role that an integration of it assumes. */
function snapshotOf(of: RuleCase): Snapshot {
  const { server, target, trustPolicy, facts = {}, trustedBy } = of;
  const trust: Fact = { value: JSON.stringify(trustPolicy) };
  const account = target.split(':')[4] as string;
  const isUser = server.authentication === 'access-key';
  const declared = healthy.aServer({
    authentication: server.authentication,
    facts,
    ...(isUser && { instances: undefined, user: server.caller }),
  });
  const integration: Integration = healthy.anIntegration({ role: target });
  const roles = trustedBy && [
    {
      role: target,
      trustedBy: trustedBy.map((principal) => ({ principal, reason: 'SEC-99', location: healthy.here })),
      location: healthy.here,
    },
  ];
  return healthy.aSnapshot({
    topology: healthy.aTopology({ servers: [declared], integrations: [integration], ...(roles && { roles }) }),
    subjects: [
      ...callersOf(of, trust),
      healthy.aTargetRole(
        {
          'trust.document': trust,
          ...(target === server.caller && { ...callerFacts(of), uniqueId: { value: uniqueIds['instance-profile'] } }),
        },
        target,
      ),
    ],
    reads: [
      { name: 'instances', account: '111111111111', region: 'us-east-1' },
      { name: 'roles', account: '111111111111' },
      { name: 'users', account: '111111111111' },
      { name: 'access-keys', account: '111111111111', subject: healthy.aUser().id },
      { name: 'roles', account },
    ],
  });
}

/** What an audit says of a case. */
export interface Judged {
  /** Of the rules by id; their subjects are one each. */
  readonly finding: (rule: string) => Finding;
  readonly link: (name: Parameters<typeof healthy.linkOf>[1]) => ReturnType<typeof healthy.linkOf>;
  /** All sentences and commands about the target and the caller. */
  readonly text: string;
  /** The trust policies that commands put in place. */
  readonly documents: readonly string[];
}

export function judgeRuleCase(of: RuleCase): Judged {
  const snapshot = snapshotOf(of);
  const { findings } = audit(judging(snapshot)).report;
  const path = healthy.thePath(snapshot);
  const told = [
    ...findings.flatMap(({ verdict, message, fix }) => (verdict === 'pass' ? [] : [message, fix?.text, fix?.command])),
    ...path.links.flatMap(({ because, mend }) => [because, mend?.text, mend?.command]),
  ].filter((each) => each !== undefined);
  const documents = told.flatMap((each) =>
    [...each.matchAll(/update-assume-role-policy --role-name \S+ --policy-document '((?:[^']|'\\'')*)'/g)].map(
      ([, quoted = '']) => quoted.replaceAll(`'\\''`, `'`),
    ),
  );
  const about = of.otherRole === undefined ? /./ : /^(?!.*Other$)/;
  return {
    finding: (rule) => {
      const [found, ...others] = findings.filter((each) => each.rule === rule && about.test(each.subject.id));
      if (found === undefined || others.length > 0) throw new Error(`not one finding of ${rule}`);
      return found;
    },
    link: (name) => healthy.linkOf(path, name),
    text: told.join('\n'),
    documents: [...new Set(documents)].sort(),
  };
}

type Context = Readonly<Record<string, string | readonly string[]>>;

/** What a server's request carries in any case. */
const sent: Context = {
  'sts:RoleSessionName': 'xsoar-ec2',
  'aws:SecureTransport': 'true',
  'aws:RequestedRegion': 'us-east-1',
};

const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

/** Whether a trust policy lets a role or user in that may do everything, with what else its request carries. */
export function letsIn(
  { target }: Pick<RuleCase, 'target'>,
  trustPolicy: string,
  arn: string,
  { context = {}, actions }: { readonly context?: Context; readonly actions?: readonly string[] } = {},
): boolean {
  const kind = arn.includes(':user/') ? 'user' : 'role';
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const principal = kind === 'user' ? arn : `arn:aws:sts::${arn.split(':')[4]}:assumed-role/${name}/somebody`;
  const { decision } = decideAssumeRole({
    caller: { kind, arn, principal, uniqueId: 'AROASOMEBODYELSE00001' },
    target: { arn: target },
    trustPolicy,
    identityPolicies: [everything],
    context: { ...sent, ...context },
    ...(actions && { actions }),
  });
  return decision === 'allowed';
}
