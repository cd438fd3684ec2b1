import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogue } from '../../src/catalogue/index.ts';
import { derive } from '../../src/derive/index.ts';
import { derivedKinds } from '../../src/derive/kinds/index.ts';
import type { Kind, Snapshot } from '../../src/model/index.ts';
import * as org from './organisation.ts';
import * as healthy from './path/healthy.ts';

const test = suite('derive/kinds');

const outsider = healthy.aServer({
  name: 'onprem',
  authentication: 'access-key',
  user: org.user,
  instances: undefined,
});
const topology = healthy.aTopology({
  servers: [
    healthy.aServer(),
    healthy.aServer({ name: 'tagged', instances: { tags: { Name: 'x' }, location: org.here } }),
    outsider,
  ],
  integrations: [
    healthy.anIntegration(),
    healthy.anIntegration({ name: 'tagged-ec2', server: 'tagged' }),
    healthy.anIntegration({ name: 'onprem-ec2', server: 'onprem' }),
  ],
});

/** Everything that is declared is there and was read. */
const full = healthy.aSnapshot({
  topology,
  subjects: [
    healthy.anInstance(),
    healthy.aServerRole(),
    healthy.aTargetRole(),
    healthy.aUser(),
    healthy.aKey('Active'),
  ],
});

/** Nothing could be read. */
const denied: Snapshot = { ...full, subjects: [], selections: [], reads: [] };

/** The kinds that a rule would have something to say about. */
function toldIn(snapshot: Snapshot): ReadonlySet<Kind> {
  const { subjects, standIns } = derive(topology, snapshot);
  return new Set([...subjects.map(({ ref }) => ref.kind), ...standIns.map(({ kind }) => kind)]);
}

test('every kind of the catalogue has a file that derives its subjects, and no file derives another', () => {
  assert.equal(derivedKinds.map(({ kind }) => kind).sort(), catalogue.map(({ kind }) => kind).sort());
});

for (const { kind } of catalogue) {
  test(`there is a subject of kind ${kind} where everything was read`, () => {
    const found = derive(topology, full).subjects.map(({ ref }) => ref.kind);
    assert.ok(found.includes(kind), `no subject of kind ${kind} in: ${found.join(', ')}`);
  });

  test(`a rule on kind ${kind} does not fall silent where nothing could be read`, () => {
    assert.ok(toldIn(denied).has(kind), `neither a subject nor a stand-in of kind ${kind}`);
  });
}

test.run();
