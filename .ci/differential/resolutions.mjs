import { testsOf, textOf } from './documents.mjs';
import { findKey, isOfKind, tagKeyValues } from './keys.mjs';
import { readOperator } from './operators.mjs';
import { decidingValues } from './policy-values.mjs';

const everything = (effect, more = {}) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: effect, ...more, Action: '*', Resource: '*' }],
});
const everybody = { Principal: '*' };

/** What an unread layer of policies can turn out to be. */
const unreadLayers = {
  identityPolicies: [[], [everything('Allow')], [everything('Allow'), everything('Deny')]],
  permissionsBoundary: [undefined, everything('Allow'), everything('Deny')],
  serviceControlPolicies: [undefined, [[everything('Allow')]], [[everything('Allow'), everything('Deny')]]],
  resourceControlPolicies: [
    undefined,
    [
      [
        {
          ...everything('Deny', everybody),
          Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:*', Resource: '*' }],
        },
      ],
    ],
  ],
  endpointPolicy: [undefined, everything('Allow', everybody), everything('Deny', everybody)],
};

/** Whether a request holds anything that nobody knows. */
export function isOpen(request) {
  return openParts(request).length > 0;
}

/**
 * Requests in which everything unknown has become known, at most `limit` of them: every unknown key absent and with the
 * values that decide its tests one way and the other, every unread layer as nothing, as an Allow and as a Deny of
 * everything. All combinations where they are few; else each part through all its values, the others kept at each of
 * three, and chance beyond that. `only`: names, in lower case, of the parts to resolve; the others stay open.
 */
export function resolve(request, limit, random, only) {
  const parts = openParts(request).filter(({ name }) => only === undefined || only.has(name.toLowerCase()));
  const total = parts.reduce((product, { choices }) => product * choices.length, 1);
  const picks = total <= limit ? allPicks(parts) : somePicks(parts, limit, random);
  return picks.map((pick) =>
    parts.reduce((resolved, { apply, choices }, at) => apply(resolved, choices[pick[at]]), structuredClone(request)),
  );
}

function allPicks(parts) {
  return parts.reduce((picks, { choices }) => picks.flatMap((pick) => choices.map((_, at) => [...pick, at])), [[]]);
}

function somePicks(parts, limit, random) {
  const picks = [];
  for (const base of [0, 1, 2])
    for (const [at, { choices }] of parts.entries())
      for (let choice = 0; choice < choices.length; choice++)
        picks.push(parts.map((part, other) => (other === at ? choice : base % part.choices.length)));
  while (picks.length < limit * 2) picks.push(parts.map(({ choices }) => random.below(choices.length)));
  const distinct = [...new Map(picks.map((pick) => [pick.join(), pick])).values()];
  return random.some(distinct, limit);
}

/** Everything that is open, by the name that a decision gives it, with its possible values and how to put one in place. */
function openParts(request) {
  return [...openLayers(request), ...openKeys(request), ...openId(request)];
}

function openLayers(request) {
  return Object.entries(unreadLayers)
    .filter(([name]) => request[name] === 'unknown')
    .map(([name, choices]) => ({
      name,
      choices,
      apply: (resolved, choice) => {
        if (choice === undefined) delete resolved[name];
        else resolved[name] = choice;
        return resolved;
      },
    }));
}

function openKeys(request) {
  const { unknownContext = [] } = request;
  const names = unknownContext.flatMap((name) => (name.endsWith('/*') ? mentionedBelow(request, name) : [name]));
  return [...new Set(names)].map((name) => ({
    name,
    choices: [undefined, ...candidates(request, name)],
    apply: (resolved, choice) => {
      resolved.unknownContext = (resolved.unknownContext ?? []).filter((open) => open !== name && !open.endsWith('/*'));
      if (resolved.unknownContext.length === 0) delete resolved.unknownContext;
      if (choice !== undefined) resolved.context[name] = choice;
      return resolved;
    },
  }));
}

/** The keys below an unknown prefix that a policy mentions and the request does not carry, in the catalogue's spelling. */
function mentionedBelow(request, pattern) {
  const prefix = pattern.slice(0, -1).toLowerCase();
  const text = textOf(request).toLowerCase();
  const carried = new Set(Object.keys(request.context).map((key) => key.toLowerCase()));
  const found = text.match(/aws:principaltag\/[\w-]+/g) ?? [];
  return found.filter((key) => key.startsWith(prefix) && !carried.has(key)).map((key) => findKey(key)?.name ?? key);
}

function openId({ caller, context, trustPolicy }) {
  if (caller.uniqueId !== undefined) return [];
  const prefix = caller.kind === 'role' ? 'AROA' : 'AIDA';
  const written = JSON.stringify(trustPolicy).match(new RegExp(`${prefix}[A-Z0-9]{12,}`, 'g')) ?? [];
  const usual = caller.kind === 'role' ? 'AROAXSOARSERVER000001' : 'AIDAXSOARUSER00000001';
  return [
    {
      name: 'aws:userid',
      choices: [...new Set([...written, usual, `${prefix}SOMEBODYELSE00001`])],
      apply: (resolved, choice) => {
        resolved.caller.uniqueId = choice;
        return resolved;
      },
    },
  ].filter(() => context['aws:userid'] === undefined);
}

/** Values that no policy mentions. */
const others = ['somebody-else', 'arn:aws:s3:::somewhere-else', '987654321'];

/** Values for an unknown key: those that its tests turn on, those it is compared with through variables, and usual ones. */
function candidates(request, name) {
  const key = findKey(name) ?? { kind: 'string', values: ['red'] };
  const lower = name.toLowerCase();
  const tests = testsOf(request);
  const kinds = new Set(
    tests.filter((test) => test.key.toLowerCase() === lower).map(({ written }) => readOperator(written).kind),
  );
  const kind = ['number', 'date', 'boolean', 'address', 'arn', 'binary'].find((each) => kinds.has(each)) ?? 'string';
  const direct = tests
    .filter((test) => test.key.toLowerCase() === lower)
    .flatMap(({ written, values }) =>
      values.flatMap((value) => decidingValues(readOperator(written), value, (text) => fill(text, request))),
    );
  const through = tests
    .filter(({ values }) =>
      values.some((value) => typeof value === 'string' && value.toLowerCase().includes(`\${${lower}`)),
    )
    .map((test) => request.context[test.key]);
  const usual = key.kind === 'any' ? tagKeyValues[kind] : key.values;
  const { arn } = request.target;
  const resource = arn.slice(arn.indexOf('/') + 1);
  const texts = [
    ...new Set([
      ...direct,
      ...through.filter((value) => typeof value === 'string'),
      ...usual.slice(0, 3),
      resource,
      ...others,
    ]),
  ].filter((text) => isOfKind(kind, text));
  if (!key.many) return [...texts.slice(0, 12), ...texts.slice(12).slice(-2)];
  return [...texts.slice(0, 7).map((text) => [text]), texts.slice(0, 2), texts.slice(-2)];
}

/** The text of a policy with its variables filled from what the request carries; undefined where it carries nothing. */
function fill(text, request) {
  const context = Object.fromEntries(Object.entries(request.context).map(([key, value]) => [key.toLowerCase(), value]));
  let missing = false;
  const filled = text.replace(/\$\{([^}]*)\}/g, (_, inside) => {
    if (inside.length === 1) return inside;
    const value = context[inside.split(',')[0].toLowerCase()];
    if (typeof value !== 'string') missing = true;
    return value;
  });
  return missing ? undefined : filled;
}
