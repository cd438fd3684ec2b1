// node .ci/differential/main.mjs [--cases N] [--seed N] [--case N]: whether @cloud-copilot/iam-simulate decides as we do.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { compareCase } from './compare.mjs';
import { generateCase } from './generate.mjs';
import { askOracle } from './oracle.mjs';
import { loadDecide } from './policy.mjs';
import { principalForms } from './principal-forms.mjs';
import { listGaps, printReport } from './report.mjs';
import { shrink } from './shrink.mjs';
import { addTally, createTally } from './tally.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20261124' },
    case: { type: 'string' },
  },
});
const seed = Number(values.seed);
const shownFailures = 5;
const decide = await loadDecide();

if (values.case === undefined) await runAll(Number(values.cases));
else await showCase(Number(values.case));

async function runAll(total) {
  const workers = Math.min(4, availableParallelism());
  const results = await Promise.all(
    Array.from({ length: workers }, (_, from) => run({ seed, from, step: workers, to: total })),
  );
  const tally = createTally();
  for (const result of results) addTally(tally, result.tally);
  const failed = results.flatMap((result) => result.failed).sort((one, other) => one.number - other.number);
  const strangers = new Set(principalForms.filter(({ stranger }) => stranger).map(({ name }) => name));
  const gaps = listGaps(tally, total, strangers);
  console.log(`${total} cases, seed ${seed}`);
  console.log(printReport(tally, total).join('\n'));
  for (const { number, error } of failed.slice(0, shownFailures)) await printFailure(number, error);
  if (gaps.length > 0) console.log(`\n${gaps.join('\n')}`);
  console.log(`\n${total - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 && gaps.length === 0 ? 0 : 1;
}

function run(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function printFailure(number, error) {
  console.log(`\ncase ${number} (again: node .ci/differential/main.mjs --seed ${seed} --case ${number})`);
  if (error !== undefined) return console.log(error);
  const one = generateCase(seed, number);
  const compare = (request) => compareCase({ number, request }, decide, askOracle);
  const shows = async (request) => {
    try {
      return (await compare(request)).disagreement !== undefined;
    } catch {
      return false;
    }
  };
  const smallest = await shrink(one.request, shows);
  const { decision, because, problem, request } = (await compare(smallest)).disagreement;
  console.log(JSON.stringify(smallest, null, 1));
  if (request !== smallest) console.log(`with all that is unknown resolved so: ${JSON.stringify(request)}`);
  console.log(`we: ${decision} (${because})\n${problem}`);
}

async function showCase(number) {
  const one = generateCase(seed, number);
  const result = await compareCase(one, decide, askOracle);
  console.log(JSON.stringify({ ...one, ...result }, null, 1));
  if (result.disagreement !== undefined) await printFailure(number);
  const failed = result.disagreement === undefined ? 0 : 1;
  console.log(`${1 - failed} passed, ${failed} failed`);
  process.exitCode = failed;
}
