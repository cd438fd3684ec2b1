import type { Fact, FactValue, Snapshot, Subject } from '../../../src/model/index.ts';
import { fc } from '../../support/property.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';

// Small organisations with any mixture of faults: one server with one or two instances, or with a key, and two roles.

const sameAccount = 'arn:aws:iam::111111111111:role/Local';
const callers = [org.serverRole, 'arn:aws:iam::111111111111:role/Second', org.user];

const known = <Value extends FactValue>(...values: readonly Value[]): fc.Arbitrary<Fact> =>
  fc.constantFrom(...values.map((value): Fact => ({ value })));

/** Mostly the first, sometimes one of the others. */
function mostly<Item>(usual: Item, ...others: readonly Item[]): fc.Arbitrary<Item> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

const condition = fc.constantFrom<object>(
  {},
  { StringEquals: { 'sts:ExternalId': '(withheld)' } },
  { StringLike: { 'sts:RoleSessionName': 'xsoar-*' } },
  { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
  { StringEquals: { 'aws:PrincipalTag/app': 'xsoar' } },
  { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  { ArnNotEquals: { 'aws:PrincipalArn': org.serverRole } },
);

const trustStatement = fc.record({
  Effect: mostly('Allow', 'Deny'),
  Principal: fc.oneof(
    fc
      .subarray([...callers, 'AROADELETEDSERVER0001', '111111111111', '*'], { minLength: 1, maxLength: 3 })
      .map((AWS) => ({ AWS })),
    fc.constant({ Service: 'ec2.amazonaws.com' }),
  ),
  Action: mostly('sts:AssumeRole', 'sts:*', 'sts:TagSession'),
  Condition: condition,
});

const trust: fc.Arbitrary<Fact> = fc
  .array(trustStatement, { minLength: 1, maxLength: 3 })
  .map((statements) => ({ value: JSON.stringify({ Version: '2012-10-17', Statement: statements }) }));

const policyStatement = fc.record({
  Effect: mostly('Allow', 'Deny'),
  Action: mostly<string>('sts:AssumeRole', 'sts:*', '*', 'ec2:DescribeInstances', 's3:*', 'iam:*'),
  Resource: mostly<string>('*', org.targetRole, sameAccount, 'arn:aws:iam::*:role/UpdateAPP'),
  Condition: condition,
});

const policies: fc.Arbitrary<Fact> = fc
  .array(fc.array(policyStatement, { minLength: 1, maxLength: 2 }), { maxLength: 2 })
  .map((documents) => ({
    value: documents.map((statements, index) =>
      healthy.inline(`p${index}`, JSON.stringify({ Version: '2012-10-17', Statement: statements })),
    ),
  }));

const assuming: Fact = {
  value: [healthy.inline('assume', healthy.allow('sts:AssumeRole', [org.targetRole, sameAccount]))],
};

const boundary: fc.Arbitrary<Fact> = mostly<Fact>(
  { absent: true },
  { value: { arn: 'arn:aws:iam::111111111111:policy/edge', document: healthy.allow('s3:*') } },
  { value: { arn: 'arn:aws:iam::111111111111:policy/wide', document: healthy.allow('*') } },
);

const instances = fc
  .array(
    fc.record({
      exists: mostly<Fact>({ value: true }, { value: false }),
      state: mostly<Fact>({ value: 'running' }, { value: 'stopped' }, { value: 'pending' }),
      'metadataOptions.state': mostly<Fact>({ value: 'applied' }, { value: 'pending' }),
      'metadataOptions.httpEndpoint': mostly<Fact>({ value: 'enabled' }, { value: 'disabled' }),
      'metadataOptions.httpTokens': known('required', 'optional'),
      'metadataOptions.hopLimit': mostly<Fact>({ value: 2 }, { value: 1 }, { value: 3 }),
      'instanceProfile.arn': mostly<Fact>(
        { value: org.profile },
        { absent: true },
        { value: `${org.profile}Second` },
        { value: `${org.profile}Empty` },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((all) => all.map((facts, index) => healthy.anInstance(facts, instanceArn(index))));

function instanceArn(index: number): string {
  return `arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcde${index}0`;
}

function aRole(arn: string, profile: string): fc.Arbitrary<Subject> {
  return fc
    .record({
      'trust.document': fc.oneof({ weight: 9, arbitrary: fc.constant<Fact>({ value: healthy.ec2Trust }) }, trust),
      'policies.identity': fc.oneof({ weight: 6, arbitrary: fc.constant(assuming) }, policies),
      'policies.boundary': boundary,
      tags: mostly<Fact>({ value: {} }, { value: { app: 'xsoar' } }),
    })
    .map((facts) =>
      healthy.aServerRole({ ...facts, arn: { value: arn }, instanceProfiles: { value: [profile] } }, { id: arn }),
    );
}

function aTarget(arn: string, caller: string): fc.Arbitrary<Subject> {
  const facts = fc.record({
    'trust.document': fc.oneof({ weight: 6, arbitrary: fc.constant<Fact>({ value: org.trusting(caller) }) }, trust),
    'policies.identity': fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constant<Fact>({ value: [healthy.inline('work', healthy.allow('ec2:DescribeInstances'))] }),
      },
      policies,
    ),
    'policies.boundary': boundary,
    maxSessionDuration: known(3600, 43200),
    tags: mostly<Fact>({ value: {} }, { value: { app: 'xsoar' } }),
  });
  return fc
    .oneof({ weight: 15, arbitrary: facts }, fc.constant(healthy.noRole))
    .map((each) => healthy.aTargetRole(each, arn));
}

/** An organisation where everything was read, with any faults. */
export const world: fc.Arbitrary<Snapshot> = fc.oneof(
  { weight: 3, arbitrary: worldOf('instance-profile', org.serverRole) },
  { weight: 1, arbitrary: worldOf('access-key', org.user) },
);

function worldOf(authentication: 'instance-profile' | 'access-key', caller: string): fc.Arbitrary<Snapshot> {
  return fc
    .record({
      instances,
      roles: fc.tuple(aRole(org.serverRole, org.profile), aRole(callers[1] as string, `${org.profile}Second`)),
      user: fc.record({
        exists: mostly<Fact>({ value: true }, { value: false }),
        'policies.identity': fc.oneof({ weight: 6, arbitrary: fc.constant(assuming) }, policies),
        'policies.boundary': boundary,
      }),
      key: fc.constantFrom('Active', 'Inactive'),
      targets: fc.tuple(aTarget(org.targetRole, caller), aTarget(sameAccount, caller)),
      server: fc.record({
        containers: mostly<'bridge' | 'host' | 'rootless'>('bridge', 'host', 'rootless'),
        stsEndpoints: mostly<'regional' | 'global' | 'unset' | undefined>('regional', 'global', 'unset', undefined),
        role: mostly<string | undefined>(undefined, org.serverRole),
        facts: mostly<Record<string, string>>({}, { 'aws:SourceIp': '203.0.113.10' }),
      }),
      integration: fc.record({
        sessionName: mostly<string | undefined>('xsoar-ec2', 'other', 'not valid', undefined),
        // Only a user's session surely gets longer where its role allows it.
        sessionDuration:
          authentication === 'access-key'
            ? fc.constantFrom<number | undefined>(900, 3601, 7200, undefined)
            : mostly<number | undefined>(900, 3601, 7200, 899, undefined),
        actions: mostly<string[] | undefined>(['ec2:DescribeInstances'], ['s3:GetObject'], undefined),
        region: mostly<string | undefined>('us-east-1', 'eu-south-1', 'us-gov-west-1', undefined),
      }),
      command: fc.boolean(),
    })
    .map(({ instances: found, roles, user, key, targets, server, integration, command }) => {
      const overEc2 = authentication === 'instance-profile';
      const ids = found.map(({ id }) => ({ id: id.slice(id.lastIndexOf('/') + 1), location: healthy.here }));
      const declared = healthy.aServer({
        ...server,
        authentication,
        ...(overEc2 ? { instances: { ids } } : { instances: undefined, user: org.user }),
      });
      const commandRole = { role: sameAccount, sessionName: 'playbook', sessionDuration: 900, location: healthy.here };
      const topology = healthy.aTopology({
        servers: [declared],
        integrations: [
          healthy.anIntegration({ ...integration, commandRoles: command ? [commandRole] : [] }),
          ...(command ? [] : [healthy.anIntegration({ ...integration, name: 'local', role: sameAccount })]),
        ],
      });
      const gone = user.exists as { value: boolean };
      const users = gone.value ? [healthy.aUser(user), healthy.aKey(key)] : [healthy.aUser({ exists: user.exists })];
      return healthy.aSnapshot({
        topology,
        subjects: [...(overEc2 ? [...found, ...roles] : users), ...targets],
        selections: [],
        reads: [
          { name: 'instances', account: '111111111111', region: 'us-east-1' },
          { name: 'roles', account: '111111111111' },
          { name: 'roles', account: '222222222222' },
          { name: 'users', account: '111111111111' },
          { name: 'access-keys', account: '111111111111', subject: org.user },
        ],
      });
    });
}

/** The same organisation with some of its facts not read, some lists read in part and some listings refused. */
export function hidden(snapshot: Snapshot): fc.Arbitrary<Snapshot> {
  const places = snapshot.subjects.flatMap((subject, at) => Object.keys(subject.facts).map((path) => ({ at, path })));
  return fc
    .record({
      facts: fc.subarray(places, { minLength: 0, maxLength: 4 }),
      inPart: fc.subarray(places, { maxLength: 2 }),
      reads: fc.subarray([...snapshot.reads], { minLength: snapshot.reads.length - 1 }),
    })
    .map(({ facts, inPart, reads }) => {
      const denied = { unknown: 'access-denied', call: 'iam:GetAccountAuthorizationDetails' } as const;
      const subjects = snapshot.subjects.map((subject, at) => {
        const changed: Record<string, Fact> = { ...subject.facts };
        for (const place of inPart.filter((each) => each.at === at)) {
          const fact = changed[place.path];
          if (fact !== undefined && 'value' in fact && Array.isArray(fact.value))
            changed[place.path] = { value: fact.value.slice(1), more: denied };
        }
        for (const place of facts.filter((each) => each.at === at)) changed[place.path] = denied;
        return { ...subject, facts: changed };
      });
      return { ...snapshot, subjects, reads };
    });
}
