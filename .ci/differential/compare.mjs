import { isDeepStrictEqual } from 'node:util';
import { classes } from './classes.mjs';
import { createRandom } from './random.mjs';
import { isOpen, resolve } from './resolutions.mjs';

const resolutionLimit = 8;
const witnessLimit = 96;

/**
 * Compares our decision on a request with the simulator's.
 *
 * Nothing unknown: our decision is the simulator's answer to the question as the rules of all classes put it (see
 * classes.mjs).
 *
 * Something unknown (a context key, the caller's unique id, a layer that was not read): everything unknown is given
 * values in several ways (see resolutions.mjs), and
 * - on every request that comes of it we and the simulator agree as above;
 * - if we decided although something was unknown, every one of these answers is our decision;
 * - if we said `unknown`, the answers contain both an Allow and a refusal (or an unknown of a class): the unknown is
 *   `witnessed`. Where no such pair is found among up to 96 ways, it is not, and counts apart;
 * - if we named keys, giving values to these alone leaves no key open.
 *
 * `decide` and `ask` answer a request with `allowed`, `denied` or `unknown`, and `decide` with the keys it names, too.
 */
export async function compareCase({ number, request }, decide, ask) {
  const ours = decide(request);
  const found = new Set();
  const refer = (asked, { decision }) => referenceAnswer(asked, decision, ask, found);
  const outcome = isOpen(request)
    ? await compareOpen(request, ours, decide, refer, createRandom(0, number))
    : await compareKnown(request, ours, refer);
  return { decision: ours.decision, classes: [...found], ...outcome };
}

async function compareKnown(request, ours, refer) {
  const answer = await refer(request, ours);
  return answer === ours.decision ? {} : disagree(request, ours, `the simulator: ${answer}`);
}

async function compareOpen(request, ours, decide, refer, random) {
  const undecided = ours.decision === 'unknown';
  const answers = new Set();
  for (const limit of undecided ? [resolutionLimit, witnessLimit] : [resolutionLimit])
    for (const resolved of isWitnessed(answers) ? [] : resolve(request, limit, random)) {
      const decided = decide(resolved);
      const { disagreement } = await compareKnown(resolved, decided, refer);
      if (disagreement !== undefined) return { disagreement };
      if (!undecided && decided.decision !== ours.decision)
        return disagree(resolved, ours, `the simulator, once all is known: ${decided.decision}`);
      answers.add(decided.decision);
      if (limit === witnessLimit && isWitnessed(answers)) break;
    }
  const named = new Set(ours.unknownKeys.map((key) => key.toLowerCase()));
  for (const resolved of named.size === 0 ? [] : resolve(request, resolutionLimit, random, named)) {
    const [open] = decide(resolved).unknownKeys;
    if (open !== undefined)
      return disagree(resolved, ours, `the keys it names do not settle it: ${open} is still open`);
  }
  return undecided ? { witnessed: isWitnessed(answers) } : {};
}

function isWitnessed(answers) {
  return answers.size > 1 || answers.has('unknown');
}

function disagree(request, { decision, because }, problem) {
  return { disagreement: { request, decision, because, problem } };
}

/**
 * The simulator's answer to the question as AWS's rules put it. Where it is ours and the simulator's plain answer is
 * not, the fewest classes that make the difference are added to `found`.
 */
async function referenceAnswer(request, ours, ask, found) {
  const plain = await ask(request);
  const question = putQuestion(request, classes);
  const answer = isSame(question, request) ? plain : await askQuestion(question, ask);
  if (answer === ours && plain !== ours) for (const name of await fewestClasses(request, ours, ask)) found.add(name);
  return answer;
}

async function fewestClasses(request, ours, ask) {
  const applying = classes.filter(({ rewrite }) => !isSame(rewrite(request), request));
  const agrees = async (some) => (await askQuestion(putQuestion(request, some), ask)) === ours;
  for (const one of applying) if (await agrees([one])) return [one.name];
  let needed = applying;
  for (const one of applying) {
    const fewer = needed.filter((each) => each !== one);
    if (await agrees(fewer)) needed = fewer;
  }
  return needed.map(({ name }) => name);
}

function isSame(question, request) {
  return question === request || isDeepStrictEqual(normalise(question), normalise(request));
}

/** Scalars and lists of one mean the same in a policy. */
function normalise(value) {
  if (Array.isArray(value)) return value.length === 1 ? normalise(value[0]) : value.map(normalise);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, normalise(member)]),
  );
}

function putQuestion(request, some) {
  return some.reduce((question, { rewrite }) => mapQuestion(question, rewrite), request);
}

function mapQuestion(question, rewrite) {
  if (question.any !== undefined) return { any: question.any.map((each) => mapQuestion(each, rewrite)) };
  if (question.readings !== undefined) return { readings: question.readings.map((each) => mapQuestion(each, rewrite)) };
  return rewrite(question);
}

async function askQuestion(question, ask) {
  if (question.any === undefined && question.readings === undefined) return ask(question);
  const answers = new Set();
  for (const each of question.any ?? question.readings) answers.add(await askQuestion(each, ask));
  if (question.readings !== undefined) return answers.size === 1 ? [...answers][0] : 'unknown';
  return ['allowed', 'unknown', 'denied'].find((answer) => answers.has(answer));
}
