import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../../../src/audit.ts';
import type { Fact, Integration, LinkName, Snapshot } from '../../../src/model/index.ts';
import { judging } from '../../prove/judged-world.ts';
import { fc } from '../../support/property.ts';
import { wordsOf } from '../../support/shell-words.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';
import { runCommand } from './run-commands.ts';
import { world } from './worlds.ts';

const test = suite('derive/path commands');

/** Every command that an audit or the paths of a snapshot print, line by line, each once. */
function commandsIn(snapshot: Snapshot): readonly string[] {
  const { findings } = audit(judging(snapshot)).report;
  const mends = healthy.pathsOf(snapshot).flatMap(({ links }) => links.map(({ mend }) => mend?.command));
  const printed = [...findings.map(({ fix }) => fix?.command), ...mends].flatMap((each) => each?.split('\n') ?? []);
  return [...new Set(printed)].sort();
}

test('a command on IAM is one line that does nothing in another account', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(world, (snapshot) => {
      for (const line of commandsIn(snapshot)) {
        if (!line.includes('aws iam ')) continue;
        const [, account] =
          /^\[ "\$\(aws sts get-caller-identity --query Account --output text\)" = (\d{12}) \] && /.exec(line) ?? [];
        assert.ok(account, `no guard of the account: ${line}`);
        const [, operation = ''] = / && aws iam (\S+)/.exec(line) ?? [];
        if (seen.has(operation)) continue;
        const [guard, ...calls] = wordsOf(line);
        assert.equal(guard?.slice(1), ['=', account, ']'], line);
        for (const [service, name] of calls) assert.ok(service === 'iam' && name !== undefined, line);
        seen.add(operation);
      }
    }),
    { numRuns: 300 },
  );
  for (const each of ['update-assume-role-policy', 'put-role-policy', 'update-role'])
    assert.ok(seen.has(each), `no ${each} among ${[...seen]}`);
});

const second = 'arn:aws:iam::111111111111:role/Second';
const shared = 'arn:aws:iam::222222222222:role/Shared';

/** Two servers with a role each, and integrations of both that assume the same two roles. */
const sharing: fc.Arbitrary<Snapshot> = fc
  .record({
    trusts: fc.array(
      fc.constantFrom<readonly string[]>([org.serverRole], [second], [org.serverRole, second], ['111111111111']),
      {
        minLength: 2,
        maxLength: 2,
      },
    ),
    isThere: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
    grants: fc.constantFrom(['ec2:DescribeInstances'], ['s3:GetObject'], ['*']),
    works: fc.array(
      fc.record({
        server: fc.constantFrom('xsoar', 'other'),
        role: fc.constantFrom(org.targetRole, shared),
        actions: fc.constantFrom(['ec2:DescribeInstances'], ['s3:GetObject'], ['lambda:ListFunctions']),
        sessionDuration: fc.constantFrom(900, 3600),
      }),
      { minLength: 2, maxLength: 5 },
    ),
  })
  .map(({ trusts, isThere, grants, works }) => {
    const otherInstance = org.instance.replace(org.instanceId, 'i-0bbbbbbbbbbbbbbbb');
    const otherProfile = `${org.profile}Second`;
    const target = (arn: string, at: number) => {
      const trust: Fact = { value: org.trusting(...(trusts[at] as readonly string[])) };
      const policies: Fact = { value: [healthy.inline('work', healthy.allow(grants))] };
      return healthy.aTargetRole(
        isThere[at] ? { 'trust.document': trust, 'policies.identity': policies } : healthy.noRole,
        arn,
      );
    };
    const assuming: Fact = {
      value: [healthy.inline('assume', healthy.allow('sts:AssumeRole', [org.targetRole, shared]))],
    };
    return healthy.aSnapshot({
      topology: healthy.aTopology({
        servers: [
          healthy.aServer(),
          healthy.aServer({ name: 'other', instances: { ids: [{ id: 'i-0bbbbbbbbbbbbbbbb', location: org.here }] } }),
        ],
        integrations: works.map(
          (work, index): Integration => healthy.anIntegration({ ...work, name: `work-${index}` }),
        ),
      }),
      subjects: [
        healthy.anInstance(),
        healthy.anInstance({ 'instanceProfile.arn': { value: otherProfile } }, otherInstance),
        healthy.aServerRole({ 'policies.identity': assuming }),
        healthy.aServerRole(
          {
            arn: { value: second },
            uniqueId: { value: 'AROASECOND00000000001' },
            instanceProfiles: { value: [otherProfile] },
            'policies.identity': assuming,
          },
          { id: second, name: 'Second' },
        ),
        target(org.targetRole, 0),
        target(shared, 1),
      ],
      selections: [],
    });
  });

const mendable: readonly LinkName[] = ['target-role', 'trust-policy', 'session', 'permissions'];

test('whatever commands of one report are run, in whatever order, none undoes what another mended', () => {
  let mended = 0;
  fc.assert(
    fc.property(sharing, fc.infiniteStream(fc.nat()), (snapshot, numbers) => {
      const lines = commandsIn(snapshot);
      const order = lines
        .map((line) => ({ line, at: Number(numbers.next().value) }))
        .sort((one, other) => one.at - other.at);
      const after = order.reduce((made, { line }) => runCommand(made, line), snapshot);
      const before = new Map(healthy.pathsOf(snapshot).map((path) => [path.id, path]));
      for (const path of healthy.pathsOf(after))
        for (const name of mendable) {
          const links = before.get(path.id)?.links ?? [];
          const isMended = (wanted: LinkName) =>
            links.some((link) => link.name === wanted && link.state === 'broken' && link.mend?.command !== undefined);
          // What waits for a role that is made is mended with it.
          if (!isMended(name) && !isMended('target-role')) continue;
          const link = healthy.linkOf(path, name);
          assert.is(
            link.state,
            'proven',
            `${path.id} ${name}: ${link.because}\n${order.map(({ line }) => line).join('\n')}`,
          );
          mended++;
        }
    }),
    { numRuns: 60 },
  );
  assert.ok(mended > 60, `only ${mended} links were mended`);
});

test('a role that two servers share is made for both, with what all integrations need, by one and the same command', () => {
  const works = ['xsoar', 'other'].map((server, index) =>
    healthy.anIntegration({
      server,
      name: `work-${index}`,
      actions: [['ec2:DescribeInstances'], ['s3:GetObject']][index] as string[],
    }),
  );
  const [sample] = fc.sample(sharing, 1) as [Snapshot];
  const subjects = sample.subjects.map((each) =>
    each.id === org.targetRole ? healthy.aTargetRole(healthy.noRole) : each,
  );
  const paths = healthy.pathsOf({ ...sample, subjects, topology: { ...sample.topology, integrations: works } });
  const commands = new Set(paths.map((path) => healthy.linkOf(path, 'target-role').mend?.command));
  assert.is(commands.size, 1);
  const [command = ''] = commands as Set<string>;
  for (const part of [org.serverRole, second, 'work-0-actions', 'work-1-actions'])
    assert.ok(command.includes(part), part);
});

test.run();
