import { findKey, keys, tagKeyValues } from './keys.mjs';
import { readOperator } from './operators.mjs';
import { writeValue } from './policy-values.mjs';

/** Decides once for a case whether the request carries a key: a value, nothing (`absent`), or what nobody knows. */
export function holdFact(random, world, written) {
  const key = findKey(written);
  if (key === undefined) return undefined;
  const derived = derivedValue(world, key.name);
  if (key.derived) return derived;
  const known = world.facts.get(key.name);
  if (known !== undefined) return known;
  const values = key.kind === 'any' ? tagKeyValues[world.manyKind] : key.values;
  const value = key.many ? random.some(values, 1 + random.below(Math.min(3, values.length))) : random.pick(values);
  const fact = random.weigh([
    [6, { value }],
    [2, { absent: true, value }],
    [world.unknowns ? 8 : 0, { unknown: true, value }],
  ]);
  world.facts.set(key.name, fact);
  return fact;
}

function derivedValue(world, name) {
  const values = {
    'aws:PrincipalAccount': world.account,
    'aws:PrincipalType': world.kind === 'role' ? 'AssumedRole' : 'User',
    'aws:ResourceAccount': world.targetArn.split(':')[4],
    'aws:userid': world.kind === 'role' ? `${world.id}:i-0123456789abcdef0` : world.id,
    'aws:username': world.kind === 'user' ? world.callerName : undefined,
    'aws:PrincipalIsAWSService': 'false',
    'aws:PrincipalArn': world.callerArn,
  };
  const value = values[name];
  return value === undefined ? { absent: true, value: 'xsoar.remediation' } : { value };
}

/** A `Condition` of one operator on one key, and sometimes on a second. */
export function writeCondition(random, world, written) {
  const operator = readOperator(written);
  const chosen = random.some(keysFor(operator, random, world), random.chance(0.12) ? 2 : 1);
  return {
    [written]: Object.fromEntries(
      chosen.map((key) => [respell(random, key.name), writeValues(random, world, operator, key)]),
    ),
  };
}

function keysFor({ kind, set }, random, world) {
  const text = kind === 'string' || kind === 'pattern' || kind === 'null';
  const many = set !== undefined && (text || kind === world.manyKind) && random.chance(0.7);
  const fitting = keys.filter((key) =>
    many ? key.many && (text || key.kind === 'any') : !key.many && (text || key.kind === kind),
  );
  return text && !many && random.chance(0.06) ? keys.filter((key) => key.many) : fitting;
}

function writeValues(random, world, operator, key) {
  const { value } = holdFact(random, world, key.name);
  const helds = [value].flat();
  const one = () => writeValue(random, operator, random.pick(helds), world);
  const count = random.weigh([
    [6, 1],
    [2, 2],
    [1, 3],
  ]);
  const values = Array.from({ length: count }, one);
  return count === 1 && random.chance(0.6) ? values[0] : values;
}

/** A key in another case, now and then. */
export function respell(random, name) {
  return random.weigh([
    [8, name],
    [1, name.toLowerCase()],
    [1, name.replace(/^\w+/, (prefix) => prefix.toUpperCase())],
  ]);
}
