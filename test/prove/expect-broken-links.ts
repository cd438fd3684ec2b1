import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Finding, type LinkName, linkNames, type TrustPath } from '../../src/model/index.ts';
import type { Turn } from '../../src/prove.ts';
import type { ProgramRun } from '../support/program.ts';
import { breakableLinks, brokenPaths } from './broken-links.ts';

/** Runs the built program beside the configuration of the broken links. */
export type RunProgram = (...args: readonly string[]) => Promise<ProgramRun>;

interface Proof {
  readonly harmless: boolean;
  readonly green: readonly Turn[];
  readonly alive: readonly TrustPath[];
}

// The rules whose fixes say what they change, so that it can be proved.
const provable = ['imds-hop-limit', 'trust-path-complete', 'trust-path-least-privilege'];
// The links of those fixes; others are mended by people, or by a command whose effect is no fact of the path's role.
const mendedLinks: readonly LinkName[] = [
  'metadata-service',
  'target-role',
  'trust-policy',
  'session',
  'permissions',
  'least-privilege',
];

/** The tests of an organisation where each link is broken once, against whatever answers like AWS. */
export function expectBrokenLinks(test: Test, run: RunProgram): void {
  let paths: ReadonlyMap<string, TrustPath> = new Map();
  let findings: readonly Finding[] = [];

  test('every link is broken once, alone', () => {
    const alone = brokenPaths.flatMap(({ broken }) => (broken.length === 1 ? broken : []));
    assert.equal([...alone].sort(), [...breakableLinks].sort());
    assert.equal(
      linkNames.filter((name) => !breakableLinks.some((link) => link === name)),
      ['guardrails'],
    );
  });

  test('the paths are read over the network, and judged', async () => {
    const collected = await run('collect', '--output', 'taken.json', '--quiet');
    assert.is(collected.code, 0, collected.stderr);
    const live = await run('path', '--format', 'json');
    assert.is(live.code, 1, live.stderr);
    const replay = await run('path', '--format', 'json', '--snapshot', 'taken.json');
    const listed = JSON.parse(live.stdout).paths as readonly TrustPath[];
    // What a fix says of the time it is of is that of each run.
    const timeless = (text: string) => JSON.parse(text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')).paths;
    assert.equal(timeless(replay.stdout), timeless(live.stdout));
    paths = new Map(listed.map((path) => [path.server, path]));
    const audited = await run('audit', '--format', 'json', '--snapshot', 'taken.json');
    findings = JSON.parse(audited.stdout).findings;
  });

  for (const { name, broken } of brokenPaths) {
    test(`${name}: the path names exactly ${broken.join(' and ')}, and what mends it`, () => {
      const path = paths.get(name) as TrustPath;
      const inState = (state: string) => path.links.filter((link) => link.state === state);
      assert.equal(
        inState('broken').map((link) => link.name),
        broken,
      );
      assert.is(path.firstBroken, broken[0]);
      for (const link of inState('broken')) {
        assert.ok(link.mend !== undefined && link.mend.text !== '', `${link.name} has a mend`);
        assert.ok(link.evidence.length > 0, `${link.name} has evidence`);
      }
      for (const link of inState('unknown')) {
        const after = path.links.indexOf(link) > path.links.findIndex((each) => each.name === broken[0]);
        if (link.name !== 'guardrails') assert.ok(after, `${link.name} is unknown only behind what is broken`);
        if (link.name !== 'guardrails' && link.name !== 'least-privilege')
          assert.match(link.because, /^Nothing to look at until/);
      }
    });

    test(`${name}: proving the fixes mends what they change, and harms nothing`, async () => {
      const failing = findings.filter(
        (finding) => finding.verdict === 'fail' && finding.servers.includes(name) && provable.includes(finding.rule),
      );
      assert.ok(failing.length > 0, 'a rule fails for it');
      const args = ['--format', 'json', '--snapshot', 'taken.json', ...failing.map(({ id }) => id)];
      const proved = await run('prove', ...args);
      assert.is(proved.code, 0, proved.stderr);
      const proof = JSON.parse(proved.stdout) as Proof;
      assert.ok(proof.harmless);
      const green = proof.green.map((turn) => turn.finding.id);
      const isMended = broken.every((link) => mendedLinks.includes(link));
      assert.equal(
        failing.map(({ id, rule }) => [rule, green.includes(id)]),
        failing.map(({ rule }) => [rule, isMended]),
      );
      const comesAlive = isMended && broken[0] !== 'least-privilege';
      assert.equal(
        proof.alive.map(({ id, state }) => [id.split('/')[0], state]),
        comesAlive ? [[name, 'complete']] : [],
      );
    });
  }
}
