import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tracePaths } from '../../../src/audit.ts';
import { type Fact, type Kind, nameOfArn, type Snapshot, type TrustPath } from '../../../src/model/index.ts';
import { decideAssumeRole, deriveRequest } from '../../../src/policy/index.ts';
import { preparePythonEnvironment } from '../../support/python/environment.ts';
import { integrationName } from '../../support/python/organisation/configuration.ts';
import { declaredArn, plantedRoles } from '../../support/python/organisation/planted-roles.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';
import { type Caller, callersOf, instanceSession, openCallers, tryToAssume } from './assuming.ts';
import { type Disagreement, ofDecisions, ofPaths } from './disagreements.ts';
import { startOrganisation } from './organisation.ts';

const test = suite('ministack/assume');
const environment = await preparePythonEnvironment('ministack');
if ('unavailable' in environment) {
  skipLoudly(test, 'ministack/assume', environment);
} else {
  const organisation = await startOrganisation(environment);
  const { auditor } = organisation;
  await organisation.grant(await organisation.neededPermissions());
  await auditor.run(['collect', '--output', 'full.json']);
  const snapshot: Snapshot = JSON.parse(auditor.read('full.json'));
  const callers = await openCallers(organisation);
  const roles = [...new Set(plantedRoles.map(declaredArn))];

  test('our decision on every caller and role is what really assuming it gives, but for what was reviewed', async () => {
    const seen: string[] = [];
    let allowed = 0;
    for (const caller of callers.values())
      for (const role of roles) {
        const ours = decide(snapshot, caller, role);
        const theirs = await tryToAssume(caller, role, { session: 'xsoar' });
        if (ours !== theirs) seen.push(`${nameOfArn(role)} by ${nameOfArn(caller.arn)}: ours ${ours}`);
        if (ours === theirs && ours === 'allowed') allowed++;
      }
    assert.equal(seen.sort(), print(ofDecisions));
    assert.ok(allowed > 20, `only ${allowed} are allowed`);
  });

  test('the links of every path say what its integration gets when it calls, but for what was reviewed', async () => {
    const paths = new Map(tracePaths(snapshot.topology, snapshot).map((path) => [path.id, path]));
    const seen: string[] = [];
    const open: string[] = [];
    let agreed = 0;
    for (const planted of plantedRoles)
      for (const server of planted.servers) {
        const role = declaredArn(planted);
        const { sessionDuration } = (planted.integration ?? {}) as { sessionDuration?: number };
        const path = paths.get(`${server}/${integrationName(planted, server)}/${role}`) as TrustPath;
        const ours = foretell(path);
        const calls = callersOf(server);
        if (ours === 'unknown') open.push(nameOfArn(role));
        if (calls.length === 0) assert.is(ours, 'unknown', `${server} has nothing to call with`);
        if (ours === 'unknown') continue;
        const answers: string[] = [];
        for (const arn of calls)
          answers.push(
            await tryToAssume(callers.get(arn) as Caller, role, { session: 'xsoar', ...seconds(sessionDuration) }),
          );
        const theirs = answers.includes('denied') ? 'denied' : 'allowed';
        const by = [...new Set(calls)].map(nameOfArn).join(', ');
        if (ours === theirs) agreed++;
        else seen.push(`${nameOfArn(role)} by ${by}: ours ${ours}`);
      }
    assert.equal(seen.sort(), print(ofPaths));
    // The address that a call comes from is nowhere declared, and two servers have no caller.
    assert.equal(open.sort(), ['denied-outside-the-office', 'without-attachment', 'without-instance']);
    assert.ok(agreed > 30, `only ${agreed} agree`);
  });

  test.after(() => organisation.end());
}
test.run();

function print(disagreements: readonly Disagreement[]): readonly string[] {
  return disagreements
    .flatMap(({ role, callers, ours }) => callers.map((caller) => `${role} by ${caller}: ours ${ours}`))
    .sort();
}

function seconds(duration: number | undefined): { readonly seconds?: number } {
  return duration === undefined ? {} : { seconds: duration };
}

/** What the links that a call of AssumeRole depends on make of it. */
function foretell({ links }: TrustPath): 'allowed' | 'denied' | 'unknown' {
  const names = ['assume-role-permission', 'target-role', 'trust-policy', 'session'];
  const states = links.filter(({ name }) => names.includes(name)).map(({ state }) => state);
  if (states.includes('broken')) return 'denied';
  return states.includes('unknown') ? 'unknown' : 'allowed';
}

/** The decision on what was collected of both, for a call that comes from this machine. */
function decide(snapshot: Snapshot, { kind, arn }: Caller, role: string): string {
  const target = factsOf(snapshot, 'target-role', role);
  if (known(target('exists')) === false) return 'denied';
  const own = factsOf(snapshot, kind === 'role' ? 'server-role' : 'user', arn);
  const identity = {
    arn,
    uniqueId: known(own('uniqueId')) as string,
    tags: known(own('tags')) as Readonly<Record<string, string>>,
  };
  const policies = known(own('policies.identity')) as readonly { readonly document: string }[];
  const request = deriveRequest({
    caller:
      kind === 'role'
        ? { kind: 'role-session', sessionName: instanceSession, ...identity }
        : { kind: 'user', ...identity },
    target: { arn: role, tags: known(target('tags')) as Readonly<Record<string, string>> },
    sessionName: 'xsoar',
    endpoint: 'us-east-1',
    time: snapshot.takenAt,
    facts: { ...snapshot.topology.servers[0]?.facts, 'aws:SourceIp': '127.0.0.1' },
  });
  return decideAssumeRole({
    ...request,
    trustPolicy: known(target('trust.document')) as string,
    identityPolicies: policies.map(({ document }) => document),
  }).decision;
}

function factsOf({ subjects }: Snapshot, kind: Kind, id: string): (path: string) => Fact | undefined {
  const found = subjects.find((subject) => subject.kind === kind && subject.id === id);
  return (path) => found?.facts[path];
}

function known(fact: Fact | undefined): unknown {
  if (fact === undefined || !('value' in fact)) throw new Error('the full run knows it');
  return fact.value;
}
