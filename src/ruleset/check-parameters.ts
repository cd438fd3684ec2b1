import type { RuleDefinition } from '../model/index.ts';
import { typeOfParameter } from './fact-table.ts';
import { explainMismatch } from './fact-values.ts';
import type { RuleReport } from './rule-report.ts';

/** The default of every parameter is of its type. */
export function checkParameters({ params }: RuleDefinition, report: RuleReport): void {
  for (const [name, parameter] of Object.entries(params)) {
    const mismatch = explainMismatch(typeOfParameter(parameter), parameter.default);
    if (mismatch !== undefined) report.add(['params', name, 'default'], mismatch);
  }
}
