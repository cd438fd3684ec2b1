import { derive } from '../../../src/derive/index.ts';
import type {
  Fact,
  FactValue,
  Integration,
  Link,
  LinkName,
  Server,
  Snapshot,
  Subject,
  Topology,
  TrustPath,
} from '../../../src/model/index.ts';
import * as org from '../organisation.ts';

// One path in order from end to end, to break in one place at a time.

export const here = org.here;

export function statement(statement: object): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

export function allow(action: string | readonly string[], resource: string | readonly string[] = '*'): string {
  return statement({ Effect: 'Allow', Action: action, Resource: resource });
}

export function inline(name: string, document: string): FactValue {
  return { name, kind: 'inline', arn: '', document };
}

export const ec2Trust = statement({
  Effect: 'Allow',
  Principal: { Service: 'ec2.amazonaws.com' },
  Action: 'sts:AssumeRole',
});

export function aServer(over: Partial<Server> = {}): Server {
  return org.aServer({ stsEndpoints: 'regional', ...over });
}

export function anIntegration(over: Partial<Integration> = {}): Integration {
  return org.anIntegration({
    region: 'us-east-1',
    sessionName: 'xsoar-ec2',
    sessionDuration: 900,
    actions: ['ec2:DescribeInstances'],
    ...over,
  });
}

export function aTopology(over: Partial<Topology> = {}): Topology {
  return org.aTopology({ servers: [aServer()], integrations: [anIntegration()], ...over });
}

export function anInstance(facts: Record<string, Fact> = {}, id?: string): Subject {
  return org.anInstance({ vpcId: { value: 'vpc-0a1b2c3d' }, ...facts }, id);
}

export function aServerRole(facts: Record<string, Fact> = {}, over: Partial<Subject> = {}): Subject {
  const role = org.aServerRole({
    arn: { value: org.serverRole },
    name: { value: 'XsoarServer' },
    tags: { value: {} },
    'trust.document': { value: ec2Trust },
    'policies.identity': { value: [inline('assume', allow('sts:AssumeRole', org.targetRole))] },
    'policies.boundary': { absent: true },
    ...facts,
  });
  return { ...role, ...over };
}

export function aTargetRole(facts: Record<string, Fact> = {}, arn = org.targetRole): Subject {
  const role = org.aTargetRole({
    uniqueId: { value: 'AROAUPDATEAPP00000001' },
    tags: { value: {} },
    maxSessionDuration: { value: 3600 },
    'policies.identity': { value: [inline('work', allow('ec2:DescribeInstances'))] },
    'policies.boundary': { absent: true },
    ...facts,
  });
  return { ...role, id: arn, name: arn.slice(arn.lastIndexOf('/') + 1), account: arn.split(':')[4] as string };
}

/** What a collector says of a role that is not there. */
export const noRole: Record<string, Fact> = {
  exists: { value: false },
  uniqueId: { absent: true },
  tags: { value: {} },
  'trust.document': { absent: true },
  maxSessionDuration: { absent: true },
  'policies.identity': { value: [] },
  'policies.boundary': { absent: true },
};

export function aUser(facts: Record<string, Fact> = {}, arn = org.user): Subject {
  return {
    kind: 'user',
    id: arn,
    name: arn.slice(arn.lastIndexOf('/') + 1),
    account: arn.split(':')[4] as string,
    facts: {
      exists: { value: true },
      uniqueId: { value: 'AIDAXSOARREMEDIATION1' },
      tags: { value: {} },
      'policies.identity': { value: [inline('assume', allow('sts:AssumeRole', org.targetRole))] },
      'policies.boundary': { absent: true },
      ...facts,
    },
  };
}

export function aKey(status: string, user = org.user): Subject {
  const account = user.split(':')[4] as string;
  const facts = { suffix: { value: 'MPLE' }, status: { value: status }, created: { value: '2026-01-12T09:30:00Z' } };
  return { kind: 'access-key', id: `${user}/MPLE`, name: 'MPLE', account, facts };
}

export function aSnapshot(over: Partial<Snapshot> = {}): Snapshot {
  return org.aSnapshot({ topology: aTopology(), subjects: [anInstance(), aServerRole(), aTargetRole()], ...over });
}

/** A server outside AWS that calls with a user's key. */
export function anAccessKeyWorld(over: { server?: Partial<Server>; subjects?: readonly Subject[] } = {}): Snapshot {
  const server = aServer({ authentication: 'access-key', user: org.user, instances: undefined, ...over.server });
  const user = server.user as string;
  const account = user.split(':')[4] as string;
  return aSnapshot({
    topology: aTopology({ servers: [server] }),
    subjects: over.subjects ?? [
      aUser(),
      aKey('Active'),
      aTargetRole({ 'trust.document': { value: org.trusting(org.user) } }),
    ],
    reads: [
      { name: 'users', account },
      { name: 'access-keys', account, subject: user },
      { name: 'roles', account: '222222222222' },
    ],
  });
}

export function pathsOf(snapshot: Snapshot, topology = snapshot.topology): readonly TrustPath[] {
  return derive(topology, snapshot).paths;
}

export function thePath(snapshot: Snapshot): TrustPath {
  const paths = pathsOf(snapshot);
  if (paths.length !== 1) throw new Error(`${paths.length} paths, not one`);
  return paths[0] as TrustPath;
}

export function linkOf(path: TrustPath, name: LinkName): Link {
  const link = path.links.find((candidate) => candidate.name === name);
  if (link === undefined) throw new Error(`the path has no link ${name}`);
  return link;
}

export function linksIn(path: TrustPath, state: Link['state']): readonly LinkName[] {
  return path.links.filter((link) => link.state === state).map((link) => link.name);
}
