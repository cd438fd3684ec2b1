import type { FactValue } from '../model/index.ts';
import { formatEvidence } from '../report/evidence.ts';

/** What a fix sets a fact to, on one line, escaped; a document without the blanks of its layout. */
export function describeChange({ fact, value }: { readonly fact: string; readonly value: FactValue }): string {
  return formatEvidence({ fact, value: fact.endsWith('.document') ? compact(value) : value });
}

function compact(document: FactValue): FactValue {
  try {
    return JSON.stringify(JSON.parse(String(document)));
  } catch {
    return document;
  }
}
