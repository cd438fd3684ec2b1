import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type AssumeRoleDecision,
  type AssumeRoleRequest,
  decideAssumeRole,
  type Policy,
} from '../../src/policy/index.ts';
import { fc } from '../support/property.ts';
import { anyRequest, contextValue, guardrailStatement, identityStatement, trustStatement } from './arbitraries.ts';
import {
  account,
  allow,
  deny,
  otherAccount,
  otherTarget,
  policy,
  role,
  roleRequest,
  target,
  user,
} from './requests.ts';

const test = suite('policy/laws');
const runs = { numRuns: 1000 };

/** From what shuts out to what lets in. */
const order = ['denied', 'unknown', 'allowed'];

function rank(request: AssumeRoleRequest): number {
  return order.indexOf(decideAssumeRole(request).decision);
}

type Layer =
  | 'trustPolicy'
  | 'identityPolicies'
  | 'permissionsBoundary'
  | 'sessionPolicies'
  | 'serviceControlPolicies'
  | 'resourceControlPolicies'
  | 'endpointPolicy';

const layers: readonly Layer[] = [
  'trustPolicy',
  'identityPolicies',
  'permissionsBoundary',
  'sessionPolicies',
  'serviceControlPolicies',
  'resourceControlPolicies',
  'endpointPolicy',
];

/** Applies a change to every policy of a layer that was read. */
function changeLayer(
  request: AssumeRoleRequest,
  layer: Layer,
  change: (policy: Policy, name: string) => Policy,
): AssumeRoleRequest {
  const walk = (value: unknown, name: string): unknown => {
    if (value === undefined || value === 'unknown') return value;
    return Array.isArray(value)
      ? value.map((each, index) => walk(each, `${name}[${index}]`))
      : change(value as Policy, name);
  };
  const changed = walk(request[layer], layer);
  return changed === undefined ? request : { ...request, [layer]: changed };
}

function changeAll(request: AssumeRoleRequest, change: (policy: Policy, name: string) => Policy): AssumeRoleRequest {
  return layers.reduce((changed, layer) => changeLayer(changed, layer, change), request);
}

function statementsOf(policy: Policy): object[] {
  return [(policy as { Statement: object | object[] }).Statement].flat();
}

function addTo(policy: Policy, statement: object): Policy {
  return { ...(policy as object), Statement: [...statementsOf(policy), statement] };
}

function statementFor(layer: Layer, effect: 'Allow' | 'Deny') {
  if (layer === 'trustPolicy') return trustStatement(effect);
  const guardrail = layer === 'resourceControlPolicies' || layer === 'endpointPolicy';
  return guardrail ? guardrailStatement(effect) : identityStatement(effect);
}

const layerAndStatement = (effect: 'Allow' | 'Deny') =>
  fc.constantFrom(...layers).chain((layer) => fc.tuple(fc.constant(layer), statementFor(layer, effect)));

test('the requests drawn are allowed, denied and unknown often enough to mean something', () => {
  const counts = new Map<string, number>();
  for (const request of fc.sample(anyRequest(), { numRuns: 1000, seed: 1 })) {
    const { decision } = decideAssumeRole(request);
    counts.set(decision, (counts.get(decision) ?? 0) + 1);
  }
  for (const decision of order) assert.ok((counts.get(decision) ?? 0) >= 50, `${decision}: ${counts.get(decision)}`);
});

test('adding a Deny never lets in', () => {
  fc.assert(
    fc.property(anyRequest(), layerAndStatement('Deny'), (request, [layer, statement]) => {
      const stricter = changeLayer(request, layer, (policy) => addTo(policy, statement));
      assert.ok(rank(stricter) <= rank(request));
    }),
    runs,
  );
});

test('adding an Allow never shuts out', () => {
  fc.assert(
    fc.property(anyRequest(), layerAndStatement('Allow'), (request, [layer, statement]) => {
      const wider = changeLayer(request, layer, (policy) => addTo(policy, statement));
      assert.ok(rank(wider) >= rank(request));
    }),
    runs,
  );
});

/** Keys that are named unknown and not given all the same. */
function unknownKeysOf({ context, unknownContext = [] }: AssumeRoleRequest): string[] {
  return unknownContext.filter((key) => context[key] === undefined);
}

/** What was decided stays decided. */
function staysDecided(request: AssumeRoleRequest, learned: AssumeRoleRequest): void {
  const { decision } = decideAssumeRole(request);
  if (decision !== 'unknown') assert.is(decideAssumeRole(learned).decision, decision);
}

test('learning an unknown key never overturns', () => {
  const learning = anyRequest()
    .filter((request) => unknownKeysOf(request).length > 0)
    .chain((request) =>
      fc.constantFrom(...unknownKeysOf(request)).chain((key) => {
        const others = (request.unknownContext ?? []).filter((each) => each !== key);
        const rest = { ...request, unknownContext: others };
        // The session of an instance always carries the time at which its token was issued.
        const value = key === 'aws:TokenIssueTime' ? contextValue(key) : fc.option(contextValue(key));
        return fc.tuple(fc.constant(rest), fc.constant(request), fc.constant(key), value);
      }),
    );
  fc.assert(
    fc.property(learning, ([rest, request, key, value]) => {
      staysDecided(request, value === null ? rest : { ...rest, context: { ...rest.context, [key]: value } });
    }),
    runs,
  );
});

test('learning the unique id of the caller never overturns', () => {
  fc.assert(
    fc.property(
      anyRequest(),
      fc.constantFrom('AROAXSOARSERVER000001', 'AIDAXSOARREMED0000001'),
      (request, uniqueId) => {
        if (request.caller.uniqueId === undefined && request.context['aws:userid'] === undefined)
          staysDecided(request, { ...request, caller: { ...request.caller, uniqueId } });
      },
    ),
    runs,
  );
});

test('learning policies that were not read never overturns', () => {
  fc.assert(
    fc.property(anyRequest(), anyRequest(), fc.constantFrom(...layers), (known, other, layer) => {
      if (layer === 'trustPolicy' || layer === 'sessionPolicies' || known[layer] === undefined) return;
      staysDecided({ ...known, [layer]: 'unknown' }, known);
      staysDecided({ ...known, [layer]: 'unknown' }, { ...known, [layer]: other[layer] ?? known[layer] });
    }),
    runs,
  );
});

function rename<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value).replaceAll(account, '444444444444').replaceAll(otherAccount, '000000000005'),
  ) as Value;
}

test('renaming accounts consistently changes nothing but the names', () => {
  fc.assert(
    fc.property(anyRequest(), (request) => {
      assert.equal(decideAssumeRole(rename(request)), rename(decideAssumeRole(request)));
    }),
    runs,
  );
});

/** A permutation that a seed stands for. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, index) => ({ item, at: (index * 7919 + seed) % 1009 }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

function shuffleKeys(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffleKeys(each, seed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffle(Object.entries(value), seed).map(([key, each]) => [key, shuffleKeys(each, seed)]));
}

test('the order of statements, of policies and of keys changes nothing', () => {
  const essence = ({ decision, unknownKeys }: AssumeRoleDecision) => ({ decision, unknownKeys });
  fc.assert(
    fc.property(anyRequest(), fc.nat(1000), (request, seed) => {
      const statements = changeAll(request, (policy) => ({
        ...(policy as object),
        Statement: shuffle(statementsOf(policy), seed),
      }));
      const keys = shuffleKeys(request, seed) as AssumeRoleRequest;
      const levels = request.serviceControlPolicies;
      const policies: AssumeRoleRequest = {
        ...request,
        identityPolicies: request.identityPolicies === 'unknown' ? 'unknown' : shuffle(request.identityPolicies, seed),
        ...(levels === undefined || levels === 'unknown'
          ? {}
          : {
              serviceControlPolicies: shuffle(
                levels.map((level) => shuffle(level as readonly Policy[], seed)),
                seed,
              ),
            }),
      };
      const expected = decideAssumeRole(request);
      assert.equal(decideAssumeRole(keys), expected);
      for (const shuffled of [statements, policies])
        assert.equal(essence(decideAssumeRole(shuffled)), essence(expected));
    }),
    runs,
  );
});

test('the statements that are cited give the same decision alone', () => {
  fc.assert(
    fc.property(anyRequest(), (request) => {
      const { decision, statements, unknownKeys } = decideAssumeRole(request);
      const cited = changeAll(request, (policy, name) => ({
        ...(policy as object),
        Statement: statementsOf(policy).filter((_, index) =>
          statements.some((each) => each.policy === name && each.index === index),
        ),
      }));
      const alone = decideAssumeRole(cited);
      assert.is(alone.decision, decision);
      assert.equal(alone.unknownKeys, unknownKeys);
    }),
    runs,
  );
});

test('text, percent-encoded text and objects agree', () => {
  fc.assert(
    fc.property(anyRequest(), (request) => {
      const expected = decideAssumeRole(request);
      assert.equal(decideAssumeRole(changeAll(request, (policy) => JSON.stringify(policy))), expected);
      assert.equal(
        decideAssumeRole(changeAll(request, (policy) => encodeURIComponent(JSON.stringify(policy)))),
        expected,
      );
    }),
    runs,
  );
});

test('only an unknown names keys', () => {
  fc.assert(
    fc.property(anyRequest(), (request) => {
      const { decision, unknownKeys } = decideAssumeRole(request);
      assert.ok(decision === 'unknown' || unknownKeys.length === 0);
    }),
    runs,
  );
});

test('every key that is named is unknown, and giving all that are unknown leaves no key named', () => {
  fc.assert(
    fc.property(anyRequest(), (request) => {
      const derived = request.caller.uniqueId === undefined ? ['aws:userid'] : [];
      const unknown = [...(request.unknownContext ?? []), ...derived];
      for (const key of decideAssumeRole(request).unknownKeys) assert.ok(unknown.includes(key), key);
      const known = { 'aws:userid': 'AROAXSOARSERVER000001:i-0', ...request.context };
      assert.equal(decideAssumeRole({ ...request, context: known, unknownContext: [] }).unknownKeys, []);
    }),
    runs,
  );
});

test('an ARN that ends early is worth what it is when wildcards complete it', () => {
  const early = fc.tuple(
    fc.constantFrom(target, otherTarget, `arn:aws:sts::${account}:x`),
    fc.integer({ min: 3, max: 5 }),
  );
  const layer = fc.constantFrom<Layer>('identityPolicies', 'permissionsBoundary', 'serviceControlPolicies');
  const element = fc.constantFrom('Resource', 'NotResource');
  const effect = fc.constantFrom('Allow', 'Deny');
  fc.assert(
    fc.property(anyRequest(), early, layer, element, effect, (request, [arn, length], where, name, Effect) => {
      const parts = arn.split(':').slice(0, length);
      const whole = [...parts, '*', '*', '*'].slice(0, 6).join(':');
      const deciding = (value: string) =>
        decideAssumeRole(
          changeLayer(request, where, (policy) => addTo(policy, { Effect, Action: 'sts:*', [name]: value })),
        ).decision;
      assert.is(deciding(parts.join(':')), deciding(whole));
    }),
    runs,
  );
});

test('a cut-off is judged as for every time at which the token of an instance can have been issued', () => {
  const now = Date.parse('2026-11-24T00:00:00Z');
  const hour = 3_600_000;
  const ages = fc.array(fc.integer({ min: 0, max: 36 * hour }), { minLength: 1, maxLength: 5 });
  const cutOffs = fc.array(fc.integer({ min: -80 * hour, max: 10 * hour }), { minLength: 1, maxLength: 2 });
  const operator = fc.constantFrom(
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEqualsIfExists',
    'DateNotEquals',
    'ForAnyValue:DateEquals',
  );
  let settled = 0;
  fc.assert(
    fc.property(ages, cutOffs, operator, fc.constantFrom(allow, deny), (issued, times, name, write) => {
      const date = (time: number) => new Date(now + time).toISOString();
      const Condition = { [name]: { 'aws:TokenIssueTime': times.map(date) } };
      const statements =
        write === allow ? [allow({ AWS: role }, { Condition })] : [allow({ AWS: role }), deny('*', { Condition })];
      const open = roleRequest({ trustPolicy: policy(...statements), unknownContext: ['aws:TokenIssueTime'] });
      const { decision } = decideAssumeRole(open);
      const old = times.every((time) => time < -36 * hour);
      assert.ok(!old || decision !== 'unknown', 'an old cut-off settles it');
      if (decision === 'unknown') return;
      settled++;
      for (const age of issued)
        assert.is(
          decideAssumeRole({ ...open, context: { ...open.context, 'aws:TokenIssueTime': date(-age) } }).decision,
          decision,
        );
    }),
    runs,
  );
  assert.ok(settled > 100);
});

test('two spellings of a key decide as one where they say the same, and never against both', () => {
  const pair = fc.tuple(
    fc.subarray([role, user, target], { minLength: 1 }),
    fc.subarray([role, user, target], { minLength: 1 }),
  );
  const operator = fc.constantFrom(
    'ArnLike',
    'StringNotEquals',
    'ForAllValues:StringEquals',
    'ForAnyValue:ArnNotEquals',
  );
  fc.assert(
    fc.property(pair, operator, ([one, other], name) => {
      const decide = (keys: object) =>
        decideAssumeRole(roleRequest({ trustPolicy: policy(allow({ AWS: role }, { Condition: { [name]: keys } })) }))
          .decision;
      const alone = [one, other].map((values) => decide({ 'aws:PrincipalArn': values }));
      const both = decide({ 'aws:PrincipalArn': one, 'aws:principalarn': other });
      assert.ok(both === 'unknown' || alone.every((each) => each === both));
      if (one.join() === other.join()) assert.is(both, alone[0]);
    }),
    runs,
  );
});

test.run();
