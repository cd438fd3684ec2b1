import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../../../src/audit.ts';
import type { Fact, Snapshot } from '../../../src/model/index.ts';
import { judging } from '../../prove/judged-world.ts';
import { fc } from '../../support/property.ts';
import { pathsOf } from './healthy.ts';
import { world } from './worlds.ts';

const test = suite('derive/path/role-trusts');

/** Trust policies that some output of a snapshot would put in place, by the role's name and account. */
function proposedIn(snapshot: Snapshot): ReadonlyMap<string, ReadonlySet<string>> {
  const { findings } = audit(judging(snapshot)).report;
  const links = pathsOf(snapshot).flatMap((path) => path.links);
  const commands = [...findings.map(({ fix }) => fix?.command), ...links.map(({ mend }) => mend?.command)];
  const found = new Map<string, Set<string>>();
  for (const line of commands.flatMap((command) => command?.split('\n') ?? [])) {
    const [, account, name, document] =
      /= (\d{12}) \] && aws iam update-assume-role-policy --role-name (\S+) --policy-document '(.*)'$/.exec(line) ?? [];
    if (account === undefined || name === undefined || document === undefined) continue;
    const role = `${account} ${name}`;
    found.set(role, (found.get(role) ?? new Set()).add(document));
  }
  return found;
}

test('audit and path print at most two documents for a role, the mended and the narrowed one', () => {
  let both = 0;
  fc.assert(
    fc.property(world, (snapshot) => {
      for (const [role, documents] of proposedIn(snapshot)) {
        assert.ok(documents.size <= 2, `${role}: ${[...documents].join('\n')}`);
        if (documents.size === 2) both++;
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(both > 0, 'no role was both mended and narrowed');
});

test('the trust rule and the link trust-policy rest on the same decision', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(world, (snapshot) => {
      const { findings, paths = [] } = audit(judging(snapshot)).report;
      for (const finding of findings.filter(({ rule }) => rule === 'trust-principal-matches-server-role')) {
        const states = paths
          .filter(({ role }) => role === finding.subject.id)
          .flatMap(({ links }) => links.filter(({ name }) => name === 'trust-policy').map(({ state }) => state));
        const state = states.includes('broken') ? 'broken' : states.includes('unknown') ? 'unknown' : 'proven';
        seen.set(`${finding.verdict} ${state}`, (seen.get(`${finding.verdict} ${state}`) ?? 0) + 1);
        const context = `${finding.message}\n${JSON.stringify(states)}`;
        if (finding.verdict === 'pass') assert.is(state, 'proven', context);
        if (finding.verdict === 'unknown') assert.is(state, 'unknown', context);
        if (state === 'broken') assert.is(finding.verdict, 'fail', context);
      }
    }),
    { numRuns: 300 },
  );
  for (const pair of ['pass proven', 'fail broken', 'fail proven'])
    assert.ok((seen.get(pair) ?? 0) > 0, `no world with ${pair}: ${JSON.stringify([...seen])}`);
});

/** What a change of a fact of one role makes of the snapshot. */
function withTrust(snapshot: Snapshot, role: string, document: string): Snapshot {
  const fact: Fact = { value: document };
  const subjects = snapshot.subjects.map((subject) =>
    subject.id === role ? { ...subject, facts: { ...subject.facts, 'trust.document': fact } } : subject,
  );
  return { ...snapshot, subjects };
}

test('the command of the trust rule makes it pass and interrupts no path', () => {
  let tried = 0;
  fc.assert(
    fc.property(world, (snapshot) => {
      const before = audit(judging(snapshot)).report;
      for (const { fix, rule, subject, verdict } of before.findings) {
        const document = /--policy-document '(.*)'$/.exec(fix?.command ?? '')?.[1];
        if (rule !== 'trust-principal-matches-server-role' || verdict !== 'fail' || document === undefined) continue;
        tried++;
        const after = audit(judging(withTrust(snapshot, subject.id, document.replaceAll("'\\''", "'")))).report;
        const again = after.findings.find((each) => each.rule === rule && each.subject.id === subject.id);
        assert.is.not(again?.verdict, 'fail', `${again?.message}\n${document}`);
        for (const path of after.paths ?? []) {
          const earlier = before.paths?.find(({ id }) => id === path.id);
          for (const link of path.links.filter(({ state }) => state === 'broken')) {
            const was = earlier?.links.find(({ name }) => name === link.name)?.state;
            assert.is(was, 'broken', `${path.id}: ${link.because}`);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(tried > 20, `${tried} commands were tried`);
});

test.run();
