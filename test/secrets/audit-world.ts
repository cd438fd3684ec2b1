import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { audit } from '../../src/audit.ts';
import { collect, planCollection } from '../../src/collect/index.ts';
import { secretsOf } from '../../src/config/index.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Report, Snapshot } from '../../src/model/index.ts';
import { wantedFacts } from '../../src/prepare.ts';
import { type EnabledRule, loadRules, resolveRuleset } from '../../src/ruleset/index.ts';
import { parseSource } from '../../src/source/index.ts';
import { pointAt } from '../collect/live.ts';
import type { FakeAws } from '../support/fake-aws/index.ts';
import { type Chosen, configOf, type World, words } from './worlds.ts';

/** Rules of a user who looks at tags. */
const looking: Readonly<Record<string, string>> = Object.fromEntries(
  ['serverRole', 'targetRole', 'instance', 'user'].flatMap((variable) => {
    const subject = variable.replace('Role', '-role');
    return Object.entries({
      equal: `has(${variable}.tags.team) && ${variable}.tags.team == "automation-of-security"`,
      like: `${variable}.tags.exists(key, like(${variable}.tags[key], "*${words[13]}*"))`,
    }).map(([how, require]) => [
      `${subject}-tag-${how}.yaml`,
      JSON.stringify({
        id: `${subject}-tag-${how}`,
        title: 'A tag is as it should be',
        severity: 'low',
        subject,
        require,
        message: 'It is not.',
        why: 'For a test.',
        fix: { text: 'Set it.' },
        examples: [],
      }),
    ]);
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'trustpath-secrets-'));
for (const [name, text] of Object.entries(looking)) writeFileSync(join(folder, name), text);
let enabled: readonly EnabledRule[] | undefined;

/** The rules of the preset `strict` and those above, which are the same for every world. */
async function rulesOf(config: Parameters<typeof resolveRuleset>[0]['config']): Promise<readonly EnabledRule[]> {
  if (enabled !== undefined) return enabled;
  const location = { file: 'trustpath.yaml', line: 1, column: 1 };
  const { rules, problems } = await loadRules({ dirs: [{ path: folder, location }], root: folder });
  assert.equal(problems, []);
  enabled = (await resolveRuleset({ rules, config, root: folder })).rules;
  return enabled;
}

export interface Audited {
  readonly snapshot: Snapshot;
  readonly report: Report;
}

/** Reads a world through the fake, with these secrets configured, and judges it by every rule. */
export async function auditWorld(fake: FakeAws, world: World, secrets: Chosen): Promise<Audited> {
  const { source } = parseSource(configOf(world), 'trustpath.yaml');
  assert.ok(source);
  const proxy = `http://me:${encodeURIComponent(secrets.proxyPassword)}@proxy.example:3128`;
  const proxies = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: '127.0.0.1' };
  const config = readConfig(source, folder, {
    ...proxies,
    EXTERNAL_ID: secrets.externalId,
    XSOAR_API_KEY: secrets.xsoarKey,
    XSOAR_API_KEY_ID: secrets.xsoarKey,
  });
  const rules = await rulesOf(config);
  pointAt(fake);
  const snapshot = await collect({
    topology: config.topology,
    plan: planCollection(config.topology, wantedFacts(rules)),
    externalIds: config.externalIds,
    secrets: secretsOf(config),
    concurrency: config.concurrency,
    env: proxies,
    signal: new AbortController().signal,
    now: () => new Date('2026-11-24T00:00:00.000Z'),
    tool: { name: 'trustpath', version: '0.0.0' },
  });
  assert.equal(snapshot.gaps, []);
  const { topology, waivers, gate } = config;
  const { tool } = snapshot;
  const { report } = audit({ snapshot, topology, rules, waivers, gate, asOf: '2026-11-24', tool });
  return { snapshot, report };
}
