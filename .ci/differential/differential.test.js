// node build/test/guard/main.js .ci/differential: the harness finds what is planted, and the simulator stays where it is.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { classes } from './classes.mjs';
import { compareCase } from './compare.mjs';
import { documentPaths, mapStatements } from './documents.mjs';
import { cells, generateCase } from './generate.mjs';
import { askOracle } from './oracle.mjs';
import { loadDecide } from './policy.mjs';
import { writtenReadme } from './readme.mjs';
import { listGaps } from './report.mjs';
import { shrink } from './shrink.mjs';
import { createTally } from './tally.mjs';

const test = suite('ci/differential');
const root = fileURLToPath(new URL('../../', import.meta.url));
const decide = await loadDecide();
const seed = 1;

/** A decision made on a request that was tampered with. */
const after = (tamper) => (request) => decide(tamper(structuredClone(request)));
const renamed = (from, to) => (request) => JSON.parse(JSON.stringify(request).replaceAll(from, to));
const without = (name) => (request) => {
  delete request[name];
  return request;
};
const inEvery = (change) => (request) => mapStatements(request, change);

const faults = {
  'a Deny of an identity policy is overlooked': after(
    inEvery((statement, _, layer) => (layer === 'identityPolicies' && statement.Effect === 'Deny' ? [] : statement)),
  ),
  'a Deny of the trust policy is overlooked': after(
    inEvery((statement, _, layer) => (layer === 'trustPolicy' && statement.Effect === 'Deny' ? [] : statement)),
  ),
  'conditions are overlooked': after(inEvery(({ Condition, ...statement }) => statement)),
  'the boundary is overlooked': after(without('permissionsBoundary')),
  'session policies are overlooked': after(without('sessionPolicies')),
  'service control policies are overlooked': after(without('serviceControlPolicies')),
  'resource control policies are overlooked': after(without('resourceControlPolicies')),
  'the endpoint policy is overlooked': after(without('endpointPolicy')),
  'further actions are overlooked': after(without('actions')),
  'ForAnyValue is taken for ForAllValues': after(renamed('ForAnyValue:', 'ForAllValues:')),
  'ForAllValues is taken for ForAnyValue': after(renamed('ForAllValues:', 'ForAnyValue:')),
  'ArnLike is taken for StringLike': after(renamed('ArnLike', 'StringLike')),
  'StringLike is taken for StringEquals': after(renamed('StringLike', 'StringEquals')),
  'NumericLessThan includes equality': after(renamed('NumericLessThan"', 'NumericLessThanEquals"')),
  'DateGreaterThanEquals leaves equality out': after(renamed('DateGreaterThanEquals"', 'DateGreaterThan"')),
  'NotAction is taken for Action': after(renamed('"NotAction"', '"Action"')),
  'NotResource is taken for Resource': after(renamed('"NotResource"', '"Resource"')),
  'an unknown key is taken for an absent one': after(without('unknownContext')),
  'everything unknown is denied': (request) => {
    const decision = decide(request);
    return decision.decision === 'unknown' ? { ...decision, decision: 'denied', unknownKeys: [] } : decision;
  },
  'an unknown names no keys that settle it': (request) => {
    const decision = decide(request);
    return { ...decision, unknownKeys: decision.unknownKeys.map(() => 'aws:nothing') };
  },
  'every account is the caller’s own': after((request) => {
    request.target.arn = request.target.arn.replace('333333333333', '111111111111');
    return JSON.parse(JSON.stringify(request).replaceAll('333333333333', '111111111111'));
  }),
  'variables are plain text': after((request) => {
    for (const path of documentPaths(request)) path.reduce((place, key) => place[key], request).Version = '2008-10-17';
    return request;
  }),
};

/** The first case that gives the fault away. */
async function findDisagreement(faulty) {
  for (let number = 0; number < cells.length; number++) {
    const one = generateCase(seed, number);
    if (JSON.stringify(faulty(one.request)) === JSON.stringify(decide(one.request))) continue;
    const { disagreement } = await compareCase(one, faulty, askOracle);
    if (disagreement !== undefined) return one;
  }
  return undefined;
}

for (const [name, faulty] of Object.entries(faults))
  test(`a fault is found: ${name}`, async () => {
    assert.ok(await findDisagreement(faulty));
  });

test('a disagreement shrinks to what shows it', async () => {
  const faulty = faults['a Deny of the trust policy is overlooked'];
  const { number, request } = await findDisagreement(faulty);
  const shows = async (smaller) =>
    (await compareCase({ number, request: smaller }, faulty, askOracle)).disagreement !== undefined;
  const smallest = await shrink(request, shows);
  assert.ok(await shows(smallest));
  assert.is(smallest.trustPolicy.Statement.length, 2);
  for (const layer of [
    'permissionsBoundary',
    'sessionPolicies',
    'serviceControlPolicies',
    'resourceControlPolicies',
    'endpointPolicy',
  ])
    assert.is(smallest[layer], undefined);
});

test('a case depends on its seed and number alone', () => {
  assert.equal(generateCase(5, 1234), generateCase(5, 1234));
  assert.not.equal(generateCase(5, 1234).request, generateCase(6, 1234).request);
});

test('an unknown that turns on nothing is not witnessed', async () => {
  const one = { number: 0, request: generateCase(seed, 0).request };
  const faulty = (request) =>
    request.unknownContext === undefined
      ? { decision: 'denied', unknownKeys: [] }
      : { decision: 'unknown', unknownKeys: request.unknownContext };
  one.request.unknownContext = ['aws:SourceVpce'];
  const { witnessed, disagreement } = await compareCase(one, faulty, async () => 'denied');
  assert.is(disagreement, undefined);
  assert.is(witnessed, false);
});

test('a run without cases is full of gaps', () => {
  const gaps = listGaps(createTally(), 1, new Set()).join('\n');
  for (const part of ['no case of AWS * / StringEquals\n', 'are unknown', 'under Null decided', 'the class dates'])
    assert.ok(gaps.includes(part), part);
});

test('at most ten classes, each with a page of AWS and a sentence', () => {
  assert.ok(classes.length <= 10);
  for (const { page, sentence } of classes) {
    assert.match(page, /^https:\/\/docs\.aws\.amazon\.com\/IAM\/latest\/UserGuide\/[\w-]+\.html(#[\w-]+)?$/);
    assert.match(sentence, /^[A-Z].{40,}\.$/s);
  }
});

test('the README says what the code says', () => {
  assert.is(readFileSync(new URL('README.md', import.meta.url), 'utf8'), writtenReadme());
});

const simulator = /cloud-copilot|iam-simulate/i;

test('the simulator is in no dependency of the package, nothing that is compiled into it, and nothing that ships', () => {
  const shipped = filesIn('dist');
  assert.ok(shipped.length > 0, 'dist is missing: run npm run build first');
  for (const file of ['package.json', 'package-lock.json', ...filesIn('src'), ...filesIn('scripts'), ...shipped])
    assert.not.match(readFileSync(join(root, file), 'utf8'), simulator, file);
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  assert.equal(
    files.filter(({ path }) => path.startsWith('.ci') || simulator.test(path)),
    [],
  );
});

test('the simulator is pinned where it may be, under the licence that keeps it there', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, '.ci/package.json'), 'utf8'));
  const { packages } = JSON.parse(readFileSync(join(root, '.ci/package-lock.json'), 'utf8'));
  const { version, license } = packages['node_modules/@cloud-copilot/iam-simulate'];
  assert.is(devDependencies['@cloud-copilot/iam-simulate'], version);
  assert.match(license, /^AGPL/);
});

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

test.run();
