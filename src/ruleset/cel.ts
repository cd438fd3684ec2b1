import { Environment } from '@marcbachmann/cel-js';
import { conversionOf, type DeclareType, DocumentText, timestampType } from './conversion.ts';
import type { Scope } from './expression.ts';
import { expressionLimits } from './expression-size.ts';
import { buildFactTable, type FactTable, typeOfParameter } from './fact-table.ts';
import { ownFunctions } from './functions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the expressions of a vocabulary are compiled and evaluated in. This file is the only one that knows the expression library. */
export interface Context {
  readonly environment: Environment;
  readonly table: FactTable;
  readonly paramsOf: (scope: Scope) => object;
}

/** The library's environment for a vocabulary: its types, variables and our own functions. */
export function createContext(vocabulary: Vocabulary): Context {
  const environment = new Environment({
    unlistedVariablesAreDyn: false,
    enableOptionalTypes: false,
    limits: expressionLimits,
  });
  const declare: DeclareType = (name, ctor, fields) => environment.registerType(name, { ctor, fields });
  environment.registerType('document', { ctor: DocumentText, fields: {} });
  environment.registerOperator(
    'document == document',
    (one: DocumentText, other: DocumentText) => one.text === other.text,
  );
  for (const { signature, handler } of ownFunctions) environment.registerFunction(signature, handler, { async: false });
  const table = buildFactTable(vocabulary, declare);
  for (const { variable } of vocabulary.entries) environment.registerVariable(variable, variable);
  environment.registerVariable('now', timestampType);
  return { environment, table, paramsOf: declareParams(vocabulary, environment, declare) };
}

function declareParams({ params }: Vocabulary, environment: Environment, declare: DeclareType): Context['paramsOf'] {
  const names = Object.keys(params);
  if (names.length === 0) return () => ({});
  const record = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, typeOfParameter(param)]));
  const conversion = conversionOf({ record }, 'params', declare);
  environment.registerVariable('params', 'params');
  return (scope) => conversion.convert(scope.params) as object;
}
