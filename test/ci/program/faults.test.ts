import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { audit } from '../../../src/audit.ts';
import { collect, planCollection } from '../../../src/collect/index.ts';
import { loadConfig } from '../../../src/config/index.ts';
import type { Report } from '../../../src/model/index.ts';
import { loadRules, resolveRuleset } from '../../../src/ruleset/index.ts';
import { tool } from '../../../src/version.ts';
import { exampleOrganisation } from '../../fixtures/example-organisation.ts';
import { type FakeAws, type FakeFault, startFakeAws } from '../../support/fake-aws/index.ts';

// Every call of the plan goes wrong in every way, one at a time.
const test = suite('program/faults');

const config = await loadConfig({ cwd: process.cwd(), file: 'examples/trustpath.yaml', env: {}, root: process.cwd() });
const loaded = await loadRules({ dirs: [], root: process.cwd() });
const { rules } = await resolveRuleset({ rules: loaded.rules, config, root: process.cwd() });
const { topology } = config;
const plan = planCollection(
  topology,
  rules.flatMap((enabled) => enabled.rule.facts),
);

let aws: FakeAws;
let full: ReadonlyMap<string, string>;

async function report(faults: readonly FakeFault[], attemptMs = 20_000): Promise<Report> {
  aws.setFaults(faults);
  aws.forget();
  const snapshot = await collect({
    topology,
    plan,
    externalIds: new Map(),
    concurrency: config.concurrency,
    env: aws.env(),
    signal: new AbortController().signal,
    now: () => new Date('2026-11-24T00:00:00Z'),
    tool,
    limits: { attempts: 1, attemptMs },
  });
  const { waivers, gate } = config;
  return audit({ snapshot, topology, rules, waivers, gate, asOf: '2026-11-24', tool }).report;
}

function verdicts({ findings }: Report): ReadonlyMap<string, string> {
  return new Map(findings.map(({ rule, subject, verdict }) => [`${rule} ${subject.kind} ${subject.id}`, verdict]));
}

test.before(async () => {
  aws = await startFakeAws(exampleOrganisation);
  Object.assign(process.env, aws.env());
  full = verdicts(await report([]));
});

test.after(() => aws.close());

const actions: Readonly<Record<string, FakeFault['action']>> = {
  refused: { kind: 'refuse' },
  'throttled for ever': { kind: 'throttle' },
  'with an expired session': { kind: 'expire' },
  'cut off': { kind: 'cut' },
  'reset for ever': { kind: 'reset' },
  'answered by HTML': { kind: 'html', status: 200 },
  'answered with nothing': { kind: 'empty' },
  'never answered': { kind: 'hang' },
};

const places = [
  ...new Map(
    plan.calls.map((call) => [`${call.service}:${call.operation} ${call.account} ${call.region}`, call]),
  ).values(),
];

for (const [name, action] of Object.entries(actions))
  test(`any one call ${name}: the same verdicts or unknown, nothing lost`, async () => {
    for (const { service, operation, account, region } of places) {
      const assumes = operation === 'AssumeRole';
      const on = { operation: `${service}:${operation}`, ...(!assumes && { account }), ...(region && { region }) };
      const found = await report([{ on, action }], action.kind === 'hang' ? 1000 : undefined);
      const place = `${service}:${operation} in ${account} ${region ?? ''}`;
      assert.ok(found.gaps.length > 0, `${place} leaves a gap`);
      for (const [check, verdict] of verdicts(found)) {
        const before = full.get(check) ?? 'unknown';
        assert.ok(verdict === before || verdict === 'unknown', `${place}: ${check} is ${verdict}, was ${before}`);
      }
      const kinds = new Set([...verdicts(found).keys()].map((check) => check.split(' ')[0]));
      assert.is(
        kinds.size,
        new Set([...full.keys()].map((check) => check.split(' ')[0])).size,
        `${place}: every rule reports`,
      );
      assert.ok(verdicts(found).size >= full.size - 1, `${place}: the report does not shrink`);
    }
  });

test.run();
