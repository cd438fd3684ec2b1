// node .ci/differential/proposals.mjs [--worlds N] [--seed N]: whether @cloud-copilot/iam-simulate, too, finds that the trust
// policies that are proposed let in nobody whom the present ones keep out, and keep every declared caller in.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { mendTrust, narrowTrust } from '../../build/src/policy/index.js';
import { callersIn, strangers } from '../../build/test/policy/trust/probes.js';
import { trustWorld } from '../../build/test/policy/trust/worlds.js';
import { askOracle } from './oracle.mjs';

const { values } = parseArgs({
  options: { worlds: { type: 'string', default: '300' }, seed: { type: 'string', default: '20261124' } },
});

const worlds = fc.sample(trustWorld, { numRuns: Number(values.worlds), seed: Number(values.seed) });
const failures = [];
let judged = 0;
let asked = 0;

for (const input of worlds)
  for (const [form, propose] of [
    ['mended', mendTrust],
    ['narrowed', narrowTrust],
  ]) {
    const document = propose(input)?.document;
    // What is not shown compares with nothing here.
    if (document === undefined || document.includes('(withheld)')) continue;
    judged++;
    const present = withNames(input);
    for (const probe of strangers(input))
      if ((await ask(probe, document)) === 'allowed' && (await ask(probe, present)) !== 'allowed')
        failures.push(tell(`${form} lets in a stranger`, input, document, probe));
    for (const probe of callersIn(input).filter(isWhole))
      if ((await ask(probe, present)) === 'allowed' && (await ask(probe, document)) !== 'allowed')
        failures.push(tell(`${form} shuts a declared caller out`, input, document, probe));
  }

for (const failure of failures.slice(0, 5)) console.log(`${failure}\n`);
console.log(`${judged} proposed policies of ${worlds.length} worlds, ${asked} requests`);
// A run that proposes hardly anything shows nothing.
const isEmpty = judged < worlds.length / 2;
if (isEmpty) console.log('too few policies were proposed');
const failed = failures.length + (isEmpty ? 1 : 0);
console.log(`${judged} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The simulator takes nothing that is unknown. */
function isWhole({ unknownContext = [] }) {
  return unknownContext.length === 0;
}

/** The present policy with the names of those who have unique ids: the simulator knows nobody by an id. */
function withNames({ document, identify }) {
  return document.replace(/"(A(?:RO|ID)A[A-Z0-9]{12,})"/g, (_, id) => JSON.stringify(identify(id) ?? id));
}

function ask(probe, document) {
  asked++;
  return askOracle({ ...probe, trustPolicy: JSON.parse(document) });
}

function tell(what, { document: present }, document, { caller, context }) {
  return `${what}: ${caller.principal} with ${JSON.stringify(context)}\n  present  ${present}\n  proposed ${document}`;
}
