import type { Fact, Gap, Integration, Server, Snapshot, Subject, Topology } from '../../src/model/index.ts';
import { selectorText } from '../../src/model/index.ts';

// A small organisation to vary in tests: one server in account 111111111111, one target role in 222222222222.

export const here = { file: 'trustpath.yaml', line: 1, column: 1 };
export const instanceId = 'i-0123456789abcdef0';
export const instance = `arn:aws:ec2:us-east-1:111111111111:instance/${instanceId}`;
export const profile = 'arn:aws:iam::111111111111:instance-profile/XsoarServer';
export const serverRole = 'arn:aws:iam::111111111111:role/XsoarServer';
export const targetRole = 'arn:aws:iam::222222222222:role/UpdateAPP';
export const user = 'arn:aws:iam::111111111111:user/xsoar.remediation';

export function aServer(over: Partial<Server> = {}): Server {
  return {
    name: 'xsoar',
    account: '111111111111',
    region: 'us-east-1',
    instances: { ids: [{ id: instanceId, location: here }] },
    authentication: 'instance-profile',
    containers: 'bridge',
    facts: {},
    location: here,
    ...over,
  };
}

export function anIntegration(over: Partial<Integration> = {}): Integration {
  return { name: 'ec2', server: 'xsoar', role: targetRole, commandRoles: [], location: here, ...over };
}

export function aTopology(over: Partial<Topology> = {}): Topology {
  return {
    accounts: [
      { id: '111111111111', name: 'security', regions: ['us-east-1'], location: here },
      { id: '222222222222', name: 'prod', regions: ['us-east-1'], location: here },
    ],
    servers: [aServer()],
    integrations: [anIntegration()],
    ...over,
  };
}

export function trusting(...principals: string[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principals }, Action: 'sts:AssumeRole' }],
  });
}

export function anInstance(facts: Record<string, Fact> = {}, id = instance): Subject {
  return {
    kind: 'instance',
    id,
    name: 'xsoar',
    account: '111111111111',
    region: 'us-east-1',
    facts: {
      exists: { value: true },
      state: { value: 'running' },
      tags: { value: {} },
      'metadataOptions.state': { value: 'applied' },
      'metadataOptions.httpEndpoint': { value: 'enabled' },
      'metadataOptions.httpTokens': { value: 'required' },
      'metadataOptions.hopLimit': { value: 2 },
      'instanceProfile.arn': { value: profile },
      ...facts,
    },
  };
}

export function aServerRole(facts: Record<string, Fact> = {}): Subject {
  return {
    kind: 'server-role',
    id: serverRole,
    name: 'XsoarServer',
    account: '111111111111',
    facts: { uniqueId: { value: 'AROAXSOARSERVER000001' }, instanceProfiles: { value: [profile] }, ...facts },
  };
}

export function aTargetRole(facts: Record<string, Fact> = {}): Subject {
  return {
    kind: 'target-role',
    id: targetRole,
    name: 'UpdateAPP',
    account: '222222222222',
    facts: { exists: { value: true }, 'trust.document': { value: trusting(serverRole) }, ...facts },
  };
}

export function aSnapshot(over: Partial<Snapshot> = {}): Snapshot {
  const topology = over.topology ?? aTopology();
  return {
    version: 1,
    tool: { name: 'trustpath', version: '0.0.0' },
    takenAt: '2026-11-24T00:00:00.000Z',
    incomplete: false,
    topology,
    subjects: [anInstance(), aServerRole(), aTargetRole()],
    selections: topology.servers.flatMap((server) =>
      server.instances === undefined
        ? []
        : [{ server: server.name, selector: selectorText(server, server.instances), instances: [instance] }],
    ),
    gaps: [],
    reads: [
      { name: 'instances', account: '111111111111', region: 'us-east-1' },
      { name: 'roles', account: '111111111111' },
      { name: 'users', account: '111111111111' },
      { name: 'roles', account: '222222222222' },
    ],
    cost: { apiCalls: 0, retries: 0, throttled: 0, seconds: 0, calls: {} },
    ...over,
  };
}

export function aGap(over: Partial<Gap>): Gap {
  return {
    kind: 'instance',
    account: '111111111111',
    servers: ['xsoar'],
    unknown: 'access-denied',
    call: 'iam:GetAccountAuthorizationDetails',
    permission: 'iam:GetAccountAuthorizationDetails',
    ...over,
  };
}
