import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../../src/audit.ts';
import type { FactValue, Finding, Kind, LinkName, Snapshot, TrustPath } from '../../src/model/index.ts';
import { prove } from '../../src/prove.ts';
import { exampleScope, withFact } from '../../src/ruleset/index.ts';
import { world } from '../derive/path/worlds.ts';
import { fc } from '../support/property.ts';
import { everyRule, judging } from './judged-world.ts';

const test = suite('prove laws');

/** What somebody who runs a command does to the accounts. */
type Maker = (snapshot: Snapshot, finding: Finding, path: TrustPath | undefined) => Snapshot | undefined;

function set(snapshot: Snapshot, kind: Kind, id: string, facts: Readonly<Record<string, FactValue>>): Snapshot {
  const made = Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, { value }]));
  return {
    ...snapshot,
    subjects: snapshot.subjects.map((subject) =>
      subject.kind === kind && subject.id === id ? { ...subject, facts: { ...subject.facts, ...made } } : subject,
    ),
  };
}

/** The value of a flag, as a shell would hand it over. */
function flag(command: string, name: string): string | undefined {
  const word = new RegExp(`--${name} ('(?:[^']|'\\\\'')*'|\\S+)`).exec(command)?.[1];
  return word?.startsWith("'") ? word.slice(1, -1).replaceAll("'\\''", "'") : word;
}

function runTrust(snapshot: Snapshot, role: string, command: string): Snapshot {
  return set(snapshot, 'target-role', role, { 'trust.document': flag(command, 'policy-document') as string });
}

/** The policies that each `put-role-policy` of the command adds; the same organisation where there is none. */
function putPolicies(snapshot: Snapshot, role: string, line: string): Snapshot {
  const calls = line.split(' && ').filter((command) => command.startsWith('aws iam put-role-policy '));
  return calls.reduce((made, command) => {
    const [name, document] = ['policy-name', 'policy-document'].map((word) => flag(command, word) as string);
    const before = made.subjects.find(({ kind, id }) => kind === 'target-role' && id === role)?.facts;
    const policies = before?.['policies.identity'];
    const known = policies !== undefined && 'value' in policies ? (policies.value as readonly FactValue[]) : [];
    const added = { name, kind: 'inline', arn: role, document } as FactValue;
    return set(made, 'target-role', role, { 'policies.identity': [...known, added] });
  }, snapshot);
}

const makers: Readonly<Record<string, Maker>> = {
  'imds-hop-limit': (snapshot, { fix, subject }) =>
    fix?.command === undefined
      ? undefined
      : set(snapshot, 'instance', subject.id, {
          'metadataOptions.httpEndpoint': flag(fix.command, 'http-endpoint') as string,
          'metadataOptions.hopLimit': Number(flag(fix.command, 'http-put-response-hop-limit')),
        }),
  'sts-regional-endpoint': (snapshot, { subject }) => {
    const servers = snapshot.topology.servers.map((server) =>
      server.name === subject.id ? { ...server, stsEndpoints: 'regional' as const } : server,
    );
    return { ...snapshot, topology: { ...snapshot.topology, servers } };
  },
  'trust-principal-matches-server-role': (snapshot, { fix, subject }) =>
    fix?.command === undefined ? undefined : runTrust(snapshot, subject.id, fix.command),
  'trust-path-complete': (before, _, path) => {
    if (path === undefined) return undefined;
    const commandOf = (name: LinkName) => path.links.find((link) => link.name === name)?.mend?.command;
    const [create, trust, session, grant] = (['target-role', 'trust-policy', 'session', 'permissions'] as const).map(
      commandOf,
    );
    if ([create, trust, session, grant].every((command) => command === undefined)) return undefined;
    let made = before;
    const trusted = path.links.find((link) => link.name === 'trust-policy');
    if (trusted?.state === 'broken' && trust === undefined) return undefined;
    if (create !== undefined)
      made = set(made, 'target-role', path.role, {
        exists: true,
        'trust.document': flag(create, 'assume-role-policy-document') as string,
        maxSessionDuration: Number(flag(create, 'max-session-duration') ?? 3600),
      });
    for (const command of [create, grant]) made = putPolicies(made, path.role, command ?? '');
    if (trust !== undefined) made = runTrust(made, path.role, trust);
    if (session !== undefined)
      made = set(made, 'target-role', path.role, { maxSessionDuration: Number(flag(session, 'max-session-duration')) });
    return made;
  },
  'trust-path-least-privilege': (snapshot, _, path) => {
    const command = path?.links.find((link) => link.name === 'least-privilege')?.mend?.command;
    return path === undefined || command === undefined ? undefined : runTrust(snapshot, path.role, command);
  },
};

test('proving a fix is auditing the organisation in which it was made', () => {
  const mended = new Map<string, number>();
  fc.assert(
    fc.property(world, (snapshot) => {
      const { report } = audit(judging(snapshot));
      const failing = report.findings.filter((finding) => finding.verdict === 'fail');
      for (const finding of failing) {
        const path = report.paths?.find(({ id }) => id === finding.subject.id);
        const made = makers[finding.rule]?.(snapshot, finding, path);
        if (made === undefined) continue;
        const proof = prove(judging(snapshot), [finding.id]);
        assert.equal(proof.after, audit(judging(made)).report, `${finding.rule} on ${finding.subject.id}`);
        if (proof.green.some((turn) => turn.finding.id === finding.id))
          mended.set(finding.rule, (mended.get(finding.rule) ?? 0) + 1);
      }
    }),
    { numRuns: 60 },
  );
  assert.equal([...mended.keys()].sort(), Object.keys(makers).sort(), 'every fix mended its own check at least once');
});

test('every rule whose fix says what it changes is proved above', () => {
  const withChanges = everyRule.filter(({ rule }) => rule.changes.length > 0).map(({ rule }) => rule.definition.id);
  assert.equal(withChanges.sort(), Object.keys(makers).sort());
});

// What no change of a fact mends: there is nothing to change it on.
const beyondRepair: readonly string[] = ['imds-hop-limit: the declared instance does not exist'];

test('every failing example becomes a pass by the changes of its fix, where the rule looks at what they change', () => {
  const left: string[] = [];
  let mended = 0;
  for (const { rule } of everyRule) {
    const looksAt = rule.changes.some(({ path }) => rule.require.facts.includes(path));
    if (!looksAt) continue;
    for (const example of rule.definition.examples.filter(({ verdict }) => verdict === 'fail')) {
      const before = exampleScope(rule, example);
      const after = rule.changes.reduce((scope, { path, evaluate }) => withFact(scope, path, evaluate(before)), before);
      if (rule.judge(after).verdict === 'pass') mended++;
      else left.push(`${rule.definition.id}: ${example.name}`);
    }
  }
  assert.equal(left, beyondRepair);
  assert.ok(mended > 5);
});

test('fixes never make a check appear or disappear, and what they turned green stays a finding', () => {
  fc.assert(
    fc.property(world, (snapshot) => {
      const { before, after, fixes, green } = prove(judging(snapshot));
      const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);
      assert.equal(ids(after.findings), ids(before.findings));
      assert.equal(
        ids(fixes.map(({ finding }) => finding)),
        ids(before.findings.filter(({ verdict }) => verdict === 'fail')),
      );
      for (const { finding } of green)
        assert.is(after.findings.find(({ id }) => id === finding.id)?.verdict, finding.verdict);
    }),
    { numRuns: 60 },
  );
});

test.run();
