import { documentAt, documentPaths, statementsOf } from './documents.mjs';

/**
 * The smallest request that still shows what `shows` looks for, found by leaving out layers, policies, statements,
 * tests, values and facts one at a time until nothing more can go.
 */
export async function shrink(request, shows) {
  let smallest = request;
  for (;;) {
    let smaller;
    for (const candidate of withoutOnePart(smallest))
      if (await shows(candidate)) {
        smaller = candidate;
        break;
      }
    if (smaller === undefined) return smallest;
    smallest = smaller;
  }
}

const layers = [
  'permissionsBoundary',
  'sessionPolicies',
  'serviceControlPolicies',
  'resourceControlPolicies',
  'endpointPolicy',
  'actions',
  'unknownContext',
];

function* withoutOnePart(request) {
  for (const name of layers) if (request[name] !== undefined) yield edited(request, (copy) => delete copy[name]);
  if (request.caller.tags !== undefined) yield edited(request, ({ caller }) => delete caller.tags);
  if (request.identityPolicies.length > 0)
    yield edited(request, (copy) => Object.assign(copy, { identityPolicies: [] }));
  for (const name of [
    'identityPolicies',
    'sessionPolicies',
    'serviceControlPolicies',
    'resourceControlPolicies',
    'unknownContext',
  ])
    yield* withoutEach(request, [name]);
  for (const name of ['serviceControlPolicies', 'resourceControlPolicies'])
    if (Array.isArray(request[name])) for (const at of request[name].keys()) yield* withoutEach(request, [name, at]);
  for (const path of documentPaths(request)) {
    const statements = statementsOf(documentAt(request, path));
    const put = (changed) => edited(request, (copy) => Object.assign(documentAt(copy, path), { Statement: changed }));
    for (const at of statements.keys()) {
      if (statements.length > 1) yield put(statements.toSpliced(at, 1));
      for (const smaller of smallerStatements(statements[at])) yield put(statements.with(at, smaller));
    }
  }
  for (const key of Object.keys(request.context)) yield edited(request, ({ context }) => delete context[key]);
  for (const [key, value] of Object.entries(request.context))
    if (Array.isArray(value) && value.length > 1)
      for (const at of value.keys()) yield edited(request, ({ context }) => context[key].splice(at, 1));
}

function* smallerStatements(statement) {
  const { Sid, Condition = {}, ...rest } = statement;
  if (Sid !== undefined) yield withCondition(rest, Condition);
  for (const [operator, tests] of Object.entries(Condition)) {
    const { [operator]: _, ...others } = Condition;
    yield withCondition(rest, others);
    for (const [key, values] of Object.entries(tests)) {
      const { [key]: __, ...left } = tests;
      if (Object.keys(left).length > 0) yield withCondition(rest, { ...Condition, [operator]: left });
      if (Array.isArray(values) && values.length > 1)
        for (const value of values) yield withCondition(rest, { ...Condition, [operator]: { ...tests, [key]: value } });
    }
  }
  for (const element of ['Action', 'NotAction', 'Resource', 'NotResource'])
    if (Array.isArray(rest[element]) && rest[element].length > 1)
      for (const value of rest[element]) yield withCondition({ ...rest, [element]: value }, Condition);
}

function withCondition(statement, Condition) {
  return Object.keys(Condition).length === 0 ? statement : { ...statement, Condition };
}

function* withoutEach(request, path) {
  const list = documentAt(request, path);
  if (!Array.isArray(list) || list.length < 2) return;
  for (const at of list.keys()) yield edited(request, (copy) => documentAt(copy, path).splice(at, 1));
}

function edited(request, edit) {
  const copy = structuredClone(request);
  edit(copy);
  return copy;
}
