import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact, Kind, Link, LinkName, Snapshot, TrustPath } from '../../../src/model/index.ts';
import { fc } from '../../support/property.ts';
import * as org from '../organisation.ts';
import * as healthy from './healthy.ts';
import { world } from './worlds.ts';

const test = suite('derive/path mends');

type Change = (snapshot: Snapshot, path: TrustPath, link: Link) => Snapshot;

function set(snapshot: Snapshot, kind: Kind, id: string, path: string, change: (before: Fact) => Fact): Snapshot {
  const subjects = snapshot.subjects.map((subject) =>
    subject.kind === kind && subject.id === id
      ? { ...subject, facts: { ...subject.facts, [path]: change(subject.facts[path] as Fact) } }
      : subject,
  );
  return { ...snapshot, subjects };
}

function documentOf({ mend }: Link): string {
  return mend?.document ?? '';
}

/** What running the command of a mend does to what the collector would read. */
const changes: Readonly<Partial<Record<LinkName, Change>>> = {
  'assume-role-permission': (snapshot, path, link) => {
    const kind = path.authentication === 'access-key' ? 'user' : 'server-role';
    const arns = [...(link.mend?.command ?? '').matchAll(/--(?:role|user)-name (\S+)/g)].map(([, name]) => name);
    return arns.reduce((changed, name) => {
      const id = changed.subjects.find((subject) => subject.kind === kind && subject.id.endsWith(`/${name}`))?.id ?? '';
      return set(changed, kind, id, 'policies.identity', (before) => withPolicy(before, documentOf(link)));
    }, snapshot);
  },
  'trust-policy': (snapshot, path, link) =>
    set(snapshot, 'target-role', path.role, 'trust.document', () => ({ value: documentOf(link) })),
  permissions: (snapshot, path, link) =>
    set(snapshot, 'target-role', path.role, 'policies.identity', (before) => withPolicy(before, documentOf(link))),
  session: (snapshot, path) => {
    const { integrations } = snapshot.topology;
    const asked = integrations.find(({ name }) => name === path.integration)?.sessionDuration ?? 0;
    return set(snapshot, 'target-role', path.role, 'maxSessionDuration', () => ({ value: asked }));
  },
};

function withPolicy(before: Fact, document: string): Fact {
  const policies = 'value' in before && Array.isArray(before.value) ? before.value : [];
  return { value: [...policies, healthy.inline('mended', document)] };
}

test('the exact change that a mend gives really mends its link', () => {
  const tried = new Map<string, number>();
  fc.assert(
    fc.property(world, (snapshot) => {
      for (const path of healthy.pathsOf(snapshot))
        for (const link of path.links) {
          const change = changes[link.name];
          if (link.state !== 'broken' || link.mend?.command === undefined || change === undefined) continue;
          tried.set(link.name, (tried.get(link.name) ?? 0) + 1);
          const after = healthy.pathsOf(change(snapshot, path, link)).find(({ id }) => id === path.id) as TrustPath;
          const mended = healthy.linkOf(after, link.name);
          assert.is.not(mended.state, 'broken', `${link.name}: ${link.because} Then: ${mended.because}`);
        }
    }),
    { numRuns: 400 },
  );
  assert.equal([...tried.keys()].sort(), Object.keys(changes).sort());
  for (const [name, count] of tried) assert.ok(count > 3, `${name} was mended ${count} times`);
});

test('a mended trust policy keeps what others rest on, and no id of a deleted principal', () => {
  const other = 'arn:aws:iam::222222222222:role/Other';
  const snapshot = healthy.aSnapshot({
    subjects: [
      healthy.anInstance(),
      healthy.aServerRole(),
      healthy.aTargetRole({ 'trust.document': { value: org.trusting(other, 'AIDADELETEDUSER000001') } }),
    ],
  });
  const { mend } = healthy.linkOf(healthy.thePath(snapshot), 'trust-policy');
  assert.equal(JSON.parse(mend?.document ?? ''), {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: [other, org.serverRole] }, Action: 'sts:AssumeRole' }],
  });
});

test('a trust policy whose external id is not shown gets no command: what to add and what to fill in is said', () => {
  const trust = healthy.statement({
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::333333333333:root' },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': '(withheld)' } },
  });
  const target = healthy.aTargetRole({ 'trust.document': { value: trust } });
  const snapshot = healthy.aSnapshot({ subjects: [healthy.anInstance(), healthy.aServerRole(), target] });
  const { mend } = healthy.linkOf(healthy.thePath(snapshot), 'trust-policy');
  assert.equal([mend?.command, mend?.document], [undefined, undefined]);
  const added = { Effect: 'Allow', Principal: { AWS: org.serverRole }, Action: 'sts:AssumeRole' };
  assert.ok(mend?.text.includes(JSON.stringify(added)), mend?.text);
  assert.match(
    mend?.text ?? '',
    /No command is given, for Statement\[0\]\.Condition\.StringEquals\.sts:ExternalId is not shown here: fill it in/,
  );
});

test('values in a command are quoted for the shell', () => {
  const role = "arn:aws:iam::222222222222:role/it's";
  const snapshot = healthy.aSnapshot({
    topology: healthy.aTopology({ integrations: [healthy.anIntegration({ role })] }),
    subjects: [healthy.anInstance(), healthy.aServerRole(), healthy.aTargetRole(healthy.noRole, role)],
  });
  const { mend } = healthy.linkOf(healthy.thePath(snapshot), 'target-role');
  assert.match(mend?.command ?? '', /--role-name 'it'\\''s' /);
});

test('an inline policy that is added never takes the place of one that is there', () => {
  const policies = [healthy.inline('ec2-actions', healthy.allow('s3:GetObject'))];
  const target = healthy.aTargetRole({ 'policies.identity': { value: policies } });
  const snapshot = healthy.aSnapshot({ subjects: [healthy.anInstance(), healthy.aServerRole(), target] });
  const { mend } = healthy.linkOf(healthy.thePath(snapshot), 'permissions');
  assert.match(mend?.command ?? '', /--policy-name ec2-actions-2 /);
});

test.run();
