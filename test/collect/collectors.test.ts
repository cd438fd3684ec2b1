import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogue } from '../../src/catalogue/index.ts';
import { assemble } from '../../src/collect/assemble.ts';
import type { Collector } from '../../src/collect/collector.ts';
import { collectors } from '../../src/collect/collectors/index.ts';
import { needsOf } from '../../src/collect/needs.ts';
import type { Reading } from '../../src/collect/reading.ts';
import { startFakeAws } from '../support/fake-aws/index.ts';
import { collectLive } from './live.ts';
import { auditRoleOf, everyWanted, example, type Organisation } from './organisation.ts';

const test = suite('collect/collectors');

const nothing: Reading = {
  topology: example().topology,
  needs: needsOf(everyWanted),
  instances: [],
  authorization: [],
  accessKeys: [],
  roleSettings: [],
  withhold: (value) => value,
  redact: (text) => text.replaceAll('secret', '(withheld)'),
};

test('every fact of the catalogue that is read is provided by the collector of that name, and no other', () => {
  const read = catalogue.flatMap((entry) =>
    Object.entries(entry.facts).flatMap(([path, { source }]) =>
      'read' in source ? [`${source.read} ${entry.kind} ${path}`] : [],
    ),
  );
  const provided = collectors.flatMap(({ name, provides }) =>
    Object.entries(provides).flatMap(([kind, paths]) => paths.map((path) => `${name} ${kind} ${path}`)),
  );
  assert.equal(provided.sort(), read.sort());
});

test('what a collector writes is what it says that it provides', async () => {
  const organisation = example();
  const fake = await startFakeAws(organisation.seed);
  try {
    const { subjects } = await collectLive(fake, organisation);
    const kinds = new Set(subjects.map(({ kind }) => kind));
    assert.equal([...kinds].sort(), [...new Set(collectors.flatMap(({ provides }) => Object.keys(provides)))].sort());
    for (const { kind, id, account, facts } of subjects) {
      const paths = collectors.flatMap(({ provides }) => provides[kind] ?? []);
      const held = Object.keys(facts).sort();
      if (account === '999999999999')
        assert.ok(
          held.every((path) => paths.includes(path)),
          id,
        );
      else assert.equal(held, [...paths].sort(), id);
    }
  } finally {
    await fake.close();
  }
});

test('a collector that fails is a gap of our own making, and the others go on', () => {
  const broken: Collector = {
    name: 'roles',
    provides: { 'target-role': [], 'launch-template': [] },
    plan: () => [],
    collect() {
      throw new Error('a secret went wrong');
    },
  };
  const { gaps, subjects } = assemble(nothing, [broken, ...collectors.filter(({ name }) => name === 'users')]);
  assert.equal(
    gaps.map(({ kind, account, unknown }) => `${kind} ${account} ${unknown}`),
    ['111111111111', '222222222222', '333333333333', '444444444444'].map((id) => `target-role ${id} defect`),
  );
  assert.is(gaps[0]?.detail, 'The collector roles failed: Error: a (withheld) went wrong');
  assert.equal(
    subjects.map(({ kind }) => kind),
    ['user', 'user'],
  );
});

test('two keys whose ids end alike stay two subjects, and a key that two pages hold is one', () => {
  const user = 'arn:aws:iam::111111111111:user/xsoar.old';
  const key = { suffix: 'MPLE', status: 'Inactive', created: '2025-01-01T00:00:00.000Z' };
  const { subjects } = assemble(
    {
      ...nothing,
      needs: needsOf(['key.status']),
      accessKeys: [
        {
          planned: { read: 'access-keys', account: '111111111111', user, why: '', subjects: [user] },
          listing: { items: [{ ...key, status: 'Active', created: '2026-01-01T00:00:00.000Z' }, key, { ...key }] },
        },
      ],
    },
    collectors,
  );
  assert.equal(
    subjects.map(({ id, facts }) => [id, facts.status]),
    [
      [`${user}/MPLE`, { value: 'Inactive' }],
      [`${user}/MPLE-2`, { value: 'Active' }],
    ],
  );
});

test('a session that is about to end is renewed, without a deadlock on the budget', async () => {
  const organisation: Organisation = example();
  const accounts = structuredClone(organisation.seed.accounts);
  Object.assign(accounts['333333333333']?.roles?.[0] as object, { ...auditRoleOf(), sessionSeconds: 60 });
  const pageSizes = { 'iam:GetAccountAuthorizationDetails': 1 };
  const fake = await startFakeAws({ ...organisation.seed, accounts, pageSizes });
  try {
    const snapshot = await collectLive(fake, organisation, { concurrency: { calls: 1, perScope: 1 } });
    assert.equal(snapshot.gaps, []);
    const sessions = fake.requests.filter(({ role }) => role?.includes('333333333333'));
    assert.ok(sessions.length > 1, 'the session was not renewed');
  } finally {
    await fake.close();
  }
});

test.run();
