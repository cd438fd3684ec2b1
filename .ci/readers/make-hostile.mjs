// node .ci/readers/make-hostile.mjs SNAPSHOT OUTPUT: the same snapshot as an attacker would like it: whatever text the
// accounts of others decide holds control characters, markup, workflow commands and ends of every format it ends in.
import { readFileSync, writeFileSync } from 'node:fs';
import { hostileTexts } from '../../build/test/report/hostile.js';

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined)
  throw new Error('usage: node .ci/readers/make-hostile.mjs SNAPSHOT OUTPUT');
const texts = [...hostileTexts, '::error::x', '\n::add-mask::high', '\n##[command]x', '%0A::stop-commands::x'];
let used = 0;
const next = () => texts[used++ % texts.length];

const snapshot = JSON.parse(readFileSync(input, 'utf8'));
for (const { facts } of snapshot.subjects)
  for (const [path, fact] of Object.entries(facts)) {
    if ('unknown' in fact) fact.detail = next();
    else if (path === 'tags') fact.value = { [next()]: next() };
    else if (path === 'trust.document' && 'value' in fact) fact.value = spoil(fact.value);
  }
for (const gap of snapshot.gaps) gap.detail = next();
if (used < texts.length) throw new Error(`the snapshot has room for ${used} of ${texts.length} hostile texts`);
writeFileSync(output, JSON.stringify(snapshot));

/** A trust policy with one more statement that names whoever the attacker likes. */
function spoil(document) {
  const policy = JSON.parse(document);
  const added = {
    Sid: next(),
    Effect: 'Allow',
    Principal: { AWS: [next(), next()], Service: next(), Federated: next() },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { [next()]: next() } },
  };
  return JSON.stringify({ ...policy, Statement: [policy.Statement, added].flat() });
}
