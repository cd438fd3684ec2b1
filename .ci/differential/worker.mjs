import { parentPort, workerData } from 'node:worker_threads';
import { compareCase } from './compare.mjs';
import { generateCase } from './generate.mjs';
import { askOracle } from './oracle.mjs';
import { loadDecide } from './policy.mjs';
import { count, createTally } from './tally.mjs';

const { seed, from, step, to } = workerData;
const decide = await loadDecide();
const tally = createTally();
const failed = [];
const ask = (request) => {
  tally.questions.asked++;
  return askOracle(request);
};

for (let number = from; number < to; number += step) {
  const one = generateCase(seed, number);
  try {
    const result = await compareCase(one, decide, ask);
    count(tally, one, result, isDeciding(one, result.decision));
    if (result.disagreement !== undefined) failed.push({ number });
  } catch (error) {
    failed.push({ number, error: error.stack });
  }
}
parentPort.postMessage({ tally, failed });

/** Whether our decision is another without the condition that the case is there for. */
function isDeciding({ cell, request }, decision) {
  const without = structuredClone(request);
  const statement = [without.trustPolicy.Statement].flat()[cell.statement];
  delete statement.Condition[cell.operator];
  return decide(without).decision !== decision;
}
