import type { Fact, FactValue, Integration, Server, Snapshot, Subject } from '../../src/model/index.ts';
import * as org from '../derive/organisation.ts';
import * as healthy from '../derive/path/healthy.ts';

// For every failing example of a rule whose fix says what it changes, an organisation of which all that the example
// states is true. Whatever else there is is in order.

export interface ExampleOrganisation {
  readonly snapshot: Snapshot;
  /** Why proving its fix changes nothing, as `prove` tells it; absent where the fix makes it pass. */
  readonly because?: RegExp;
}

interface Parts {
  readonly server?: Partial<Server>;
  readonly standby?: boolean;
  readonly integration?: Partial<Integration>;
  readonly instance?: Record<string, Fact>;
  readonly serverRole?: Record<string, Fact>;
  readonly target?: Record<string, Fact>;
}

const server = 'xsoar-prod';
const integration = 'aws-ec2-prod';
const standbyId = 'i-0bbbbbbbbbbbbbbbb';
const denied: Fact = { unknown: 'access-denied' };

function known(value: FactValue): Fact {
  return { value };
}

/** The server of the examples, and beside it, where asked for, one whose instance has no instance profile. */
function anOrganisation({ server: over, standby = false, integration: work, ...facts }: Parts = {}): Snapshot {
  const servers = [healthy.aServer({ name: server, ...over })];
  const integrations = [healthy.anIntegration({ name: integration, server: over?.name ?? server, ...work })];
  const subjects: Subject[] = [
    healthy.anInstance(facts.instance),
    healthy.aServerRole(facts.serverRole),
    healthy.aTargetRole(facts.target),
  ];
  if (standby) {
    const instances = { ids: [{ id: standbyId, location: healthy.here }] };
    servers.push(healthy.aServer({ name: 'xsoar-standby', instances }));
    integrations.push(healthy.anIntegration({ name: 'aws-ec2-standby', server: 'xsoar-standby' }));
    const arn = org.instance.replace(org.instanceId, standbyId);
    subjects.push(healthy.anInstance({ 'instanceProfile.arn': { absent: true } }, arn));
  }
  return healthy.aSnapshot({ topology: healthy.aTopology({ servers, integrations }), subjects, selections: [] });
}

/** The same organisation in another region, of another partition where the region is. */
function movedTo(region: string, snapshot: Snapshot, partition = 'aws'): Snapshot {
  const text = JSON.stringify(snapshot).replaceAll('us-east-1', region).replaceAll('arn:aws:', `arn:${partition}:`);
  return JSON.parse(text) as Snapshot;
}

/** The same organisation where the integration names its role in another way than the account does. */
function misspelt(name: string, { topology, ...snapshot }: Snapshot): Snapshot {
  const role = org.targetRole.replace('UpdateAPP', name);
  const integrations = topology.integrations.map((each) => ({ ...each, role }));
  const subjects = snapshot.subjects.map((each) =>
    each.kind === 'target-role' ? healthy.aTargetRole(healthy.noRole, role) : each,
  );
  return { ...snapshot, topology: { ...topology, integrations }, subjects };
}

/** A server outside AWS, without a region, that calls with a user's key. */
function anOutsider(over: Partial<Server>, work: Partial<Integration> = {}): Snapshot {
  const { topology, ...snapshot } = healthy.anAccessKeyWorld({ server: over });
  const integrations = [healthy.anIntegration({ name: integration, server: over.name ?? server, ...work })];
  return { ...snapshot, topology: { ...topology, integrations } };
}

/** A trust policy of these statements, an Allow of sts:AssumeRole where they say no other. */
function trusting(...statements: readonly object[]): Record<string, Fact> {
  const all = statements.map((each) => ({ Effect: 'Allow', Action: 'sts:AssumeRole', ...each }));
  return { 'trust.document': known(JSON.stringify({ Version: '2012-10-17', Statement: all })) };
}

const theServer = { Principal: { AWS: org.serverRole } };
const hops = (hopLimit: number, httpTokens = 'required') =>
  anOrganisation({
    instance: { 'metadataOptions.hopLimit': known(hopLimit), 'metadataOptions.httpTokens': known(httpTokens) },
  });
const gone = /^It does not exist: there is nothing to change but its declaration\.$/;
const noChange = /^Its fix would change nothing that is known here\.$/;

/** By rule, then by the name of the example. */
export const exampleOrganisations: Readonly<Record<string, Readonly<Record<string, ExampleOrganisation>>>> = {
  'imds-hop-limit': {
    'containers on a bridge with the default limit, tokens required': { snapshot: hops(1) },
    'containers on a bridge with the default limit, tokens optional': { snapshot: hops(1, 'optional') },
    'one hop more than needed': { snapshot: hops(3) },
    'the metadata endpoint is off, whatever the limit': {
      snapshot: anOrganisation({ instance: { 'metadataOptions.httpEndpoint': known('disabled') } }),
    },
    'the declared instance does not exist': {
      snapshot: anOrganisation({ instance: { exists: known(false) } }),
      because: gone,
    },
  },
  'sts-regional-endpoint': {
    'global, in a region that the global endpoint serves': {
      snapshot: anOrganisation({ server: { stsEndpoints: 'global' } }),
    },
    'legacy, in a region that is never asked through the global endpoint': {
      snapshot: movedTo('ap-northeast-2', anOrganisation({ server: { stsEndpoints: 'legacy' } })),
    },
    'global, in a partition without a global endpoint': {
      snapshot: movedTo(
        'us-gov-west-1',
        anOrganisation({ server: { name: 'xsoar-gov', stsEndpoints: 'global' } }),
        'aws-us-gov',
      ),
    },
    'global, outside AWS': {
      snapshot: anOutsider({ name: 'xsoar-onprem', region: undefined, stsEndpoints: 'global' }),
    },
    'not set, so that the image decides': {
      snapshot: movedTo('us-west-2', anOrganisation({ server: { name: 'xsoar-test', stsEndpoints: 'unset' } })),
    },
  },
  'trust-principal-matches-server-role': {
    'the whole account is trusted instead of the role': {
      snapshot: anOrganisation({ target: trusting({ Principal: { AWS: 'arn:aws:iam::111111111111:root' } }) }),
    },
    'a service is trusted beside the declared role': {
      snapshot: anOrganisation({ target: trusting(theServer, { Principal: { Service: 'ec2.amazonaws.com' } }) }),
    },
    'the id of a deleted role is left': {
      snapshot: anOrganisation({ target: trusting({ Principal: { AWS: 'AROAEXAMPLEEXAMPLE123' } }) }),
    },
    'a Deny covers the caller': {
      snapshot: anOrganisation({ target: trusting(theServer, { ...theServer, Effect: 'Deny' }) }),
    },
    'the role does not exist': { snapshot: misspelt('UpdateApp', anOrganisation()), because: gone },
    'a server has nothing to call with': {
      snapshot: anOrganisation({ standby: true }),
      because: /xsoar-standby has nothing to call it with/,
    },
    'a server has nothing to call with, and somebody else is trusted': {
      snapshot: anOrganisation({
        standby: true,
        target: trusting(theServer, { Principal: { AWS: 'arn:aws:iam::111111111111:role/Old' } }),
      }),
      because: /xsoar-standby has nothing to call it with/,
    },
    'a stranger is trusted for sure, though an attachment could not be read': {
      snapshot: anOrganisation({
        instance: { 'instanceProfile.arn': denied },
        target: trusting(theServer, { Principal: { Service: 'ec2.amazonaws.com' } }),
      }),
      because: /^What targetRole\.trust\.document would become is unknown: access-denied\./,
    },
  },
  'trust-path-complete': {
    'the role does not trust the server': {
      snapshot: anOrganisation({ target: trusting({ Principal: { AWS: 'arn:aws:iam::111111111111:role/Old' } }) }),
    },
    'the role lacks a permission': {
      snapshot: anOrganisation({
        integration: { actions: ['ec2:CreateImage'] },
        target: { 'policies.identity': known([]) },
      }),
    },
    'the session is longer than the role allows': {
      snapshot: anOutsider({ name: 'xsoar-onprem' }, { sessionDuration: 7200 }),
    },
    'one link is broken for sure, though another could not be read': {
      snapshot: anOrganisation({
        instance: { state: known('stopped') },
        target: { 'trust.document': denied, 'policies.identity': denied },
      }),
      because: /^What targetRole\.trust\.document would become is unknown: access-denied\./,
    },
  },
  'trust-path-least-privilege': {
    'the role trusts somebody whom nobody declared': {
      snapshot: anOrganisation({
        target: trusting(theServer, { Principal: { AWS: 'arn:aws:iam::111111111111:role/Old' } }),
      }),
    },
    'the role grants more than is needed': {
      snapshot: anOrganisation({
        target: {
          'policies.identity': known([healthy.inline('work', healthy.allow(['ec2:DescribeInstances', 's3:*']))]),
        },
      }),
      because: noChange,
    },
    'the server may assume every role, whatever else could not be read': {
      snapshot: anOrganisation({
        serverRole: { 'policies.identity': known([healthy.inline('assume', healthy.allow('sts:AssumeRole'))]) },
        target: { 'policies.identity': denied },
      }),
      because: noChange,
    },
  },
};
