import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { derive } from '../../../src/derive/index.ts';
import type { Fact, Server, Snapshot, Subject, TrustPath } from '../../../src/model/index.ts';
import { decideAssumeRole, deriveRequest, type ServerCaller } from '../../../src/policy/index.ts';
import { fc } from '../../support/property.ts';
import { pathsOf } from './healthy.ts';
import { world } from './worlds.ts';

const test = suite('derive/path decisions');

function readValue<Value>(subject: Subject, path: string): Value | undefined {
  const fact = subject.facts[path] as Fact;
  return 'value' in fact ? (fact.value as Value) : undefined;
}

/** Who calls, where one principal calls for the whole server and everything of it is there. */
function callerOf(snapshot: Snapshot, server: Server): { caller: ServerCaller; holder: Subject } | undefined {
  const find = (kind: Subject['kind']) => snapshot.subjects.filter((subject) => subject.kind === kind);
  if (server.authentication === 'access-key') {
    const holder = find('user').find((user) => readValue(user, 'exists') === true);
    if (holder === undefined) return undefined;
    const uniqueId = readValue<string>(holder, 'uniqueId') as string;
    return { caller: { kind: 'user', arn: holder.id, uniqueId, tags: readValue(holder, 'tags') ?? {} }, holder };
  }
  const [instance, second] = find('instance');
  if (instance === undefined || second !== undefined || readValue(instance, 'exists') !== true) return undefined;
  const profile = readValue<string>(instance, 'instanceProfile.arn');
  const holder = find('server-role').find((role) =>
    readValue<string[]>(role, 'instanceProfiles')?.includes(profile as string),
  );
  if (holder === undefined) return undefined;
  const uniqueId = readValue<string>(holder, 'uniqueId') as string;
  const tags = readValue<Record<string, string>>(holder, 'tags') ?? {};
  const tokensRequired = readValue(instance, 'metadataOptions.httpTokens') === 'required';
  const place = { arn: instance.id, vpc: 'vpc-0a1b2c3d', tokensRequired };
  return { caller: { kind: 'instance-profile', arn: holder.id, uniqueId, tags, instance: place }, holder };
}

/** The whole decision in one call, as AWS would make it. */
function decideWhole(snapshot: Snapshot, path: TrustPath): string | undefined {
  const [server] = snapshot.topology.servers as [Server];
  const integration = snapshot.topology.integrations.find(({ name }) => name === path.integration);
  const target = snapshot.subjects.find(({ id }) => id === path.role) as Subject;
  const found = callerOf(snapshot, server);
  if (found === undefined || readValue(target, 'exists') !== true) return undefined;
  const { caller, holder } = found;
  const regional = integration?.region ?? server.region;
  const mode = server.stsEndpoints;
  const endpoint =
    mode === 'regional' || regional !== 'us-east-1' ? regional : mode === 'global' ? 'global' : undefined;
  const sessionName = path.via === 'command' ? 'playbook' : integration?.sessionName;
  const request = deriveRequest({
    caller,
    target: { arn: path.role, tags: readValue(target, 'tags') ?? {} },
    ...(sessionName !== undefined && { sessionName }),
    ...(endpoint !== undefined && { endpoint }),
    time: snapshot.takenAt,
    facts: server.facts,
  });
  const boundary = readValue<{ document: string }>(holder, 'policies.boundary');
  return decideAssumeRole({
    ...request,
    trustPolicy: readValue<string>(target, 'trust.document') as string,
    identityPolicies: (readValue<{ document: string }[]>(holder, 'policies.identity') ?? []).map(
      (each) => each.document,
    ),
    ...(boundary && { permissionsBoundary: boundary.document }),
  }).decision;
}

test('permission and trust, each judged alone, are together what AWS decides', () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(world, (snapshot) => {
      for (const path of pathsOf(snapshot)) {
        const whole = decideWhole(snapshot, path);
        if (whole === undefined) continue;
        seen[whole] = (seen[whole] ?? 0) + 1;
        const subject = derive(snapshot.topology, snapshot).subjects.find(({ ref }) => ref.id === path.id);
        const decision = subject?.variables.path?.['trust.decision'] as Fact;
        assert.is('value' in decision ? decision.value : 'unknown', whole, JSON.stringify(path.links));
      }
    }),
    { numRuns: 600, seed: 3 },
  );
  for (const decision of ['allowed', 'denied', 'unknown'])
    assert.ok((seen[decision] ?? 0) > 5, `${decision} was decided`);
});

test.run();
