import { documentAt, documentPaths, statementsOf, textOf } from './documents.mjs';
import { cells } from './generate.mjs';
import { writtenOperators } from './operators.mjs';
import { principalForms } from './principal-forms.mjs';

/** What is counted about the cases, so that the report shows what they cover. */
const features = {
  'role as caller': ({ caller }) => caller.kind === 'role',
  'user as caller': ({ caller }) => caller.kind === 'user',
  'same account': ({ caller, target }) => accountOf(caller) === accountOf(target),
  'cross-account': ({ caller, target }) => accountOf(caller) !== accountOf(target),
  'caller in a path': ({ caller }) => /\/.*\//.test(caller.arn),
  'role to assume in a path': ({ target }) => /\/.*\//.test(target.arn),
  'permissions boundary': ({ permissionsBoundary }) => permissionsBoundary !== undefined,
  'session policies': ({ sessionPolicies }) => sessionPolicies !== undefined,
  'service control policies': ({ serviceControlPolicies }) => serviceControlPolicies !== undefined,
  'resource control policies': ({ resourceControlPolicies }) => resourceControlPolicies !== undefined,
  'endpoint policy': ({ endpointPolicy }) => endpointPolicy !== undefined,
  'a layer that was not read': (request) => Object.values(request).includes('unknown'),
  'an unknown key': ({ unknownContext }) => unknownContext !== undefined,
  'several actions': ({ actions }) => actions !== undefined,
  Deny: (request) => allStatements(request).some(({ Effect }) => Effect === 'Deny'),
  NotAction: (request) => allStatements(request).some(({ NotAction }) => NotAction !== undefined),
  NotResource: (request) => allStatements(request).some(({ NotResource }) => NotResource !== undefined),
  'wildcard in a resource': (request) =>
    allStatements(request).some(({ Resource }) => [Resource ?? []].flat().some((value) => /arn.*[*?]/.test(value))),
  'policy variable': (request) => /\$\{\w+:/.test(textOf(request)),
  'policy without Version 2012-10-17': (request) =>
    documentPaths(request).some((path) => documentAt(request, path).Version !== '2012-10-17'),
};

function accountOf({ arn }) {
  return arn.split(':')[4];
}

function allStatements(request) {
  return documentPaths(request).flatMap((path) => statementsOf(documentAt(request, path)));
}

/** An empty tally. All its parts are counts by name, so that tallies of several workers add up. */
export function createTally() {
  return {
    decisions: {},
    features: Object.fromEntries(Object.keys(features).map((name) => [name, 0])),
    cells: {},
    operators: Object.fromEntries(writtenOperators.map((name) => [name, 0])),
    forms: Object.fromEntries(principalForms.map(({ name }) => [name, 0])),
    witnessed: { yes: 0, no: 0 },
    classes: {},
    questions: { asked: 0 },
  };
}

/** Adds one case. `deciding`: whether our decision is another without the condition of its cell. */
export function count(tally, { cell, request }, { decision, classes, witnessed }, deciding) {
  increase(tally.decisions, decision);
  increase(tally.cells, `${cell.form} / ${cell.operator}`);
  if (deciding) {
    increase(tally.operators, cell.operator);
    increase(tally.forms, cell.form);
  }
  for (const [name, holds] of Object.entries(features)) if (holds(request)) increase(tally.features, name);
  for (const name of classes) increase(tally.classes, name);
  if (witnessed !== undefined) increase(tally.witnessed, witnessed ? 'yes' : 'no');
}

/** Adds a tally to another. */
export function addTally(sum, tally) {
  for (const [part, counts] of Object.entries(tally))
    for (const [name, number] of Object.entries(counts)) increase(sum[part], name, number);
}

function increase(counts, name, by = 1) {
  counts[name] = (counts[name] ?? 0) + by;
}

/** The cells that no case stands for. */
export function emptyCells(tally) {
  return cells
    .map(({ form, operator }) => `${form.name} / ${operator}`)
    .filter((name) => tally.cells[name] === undefined);
}
