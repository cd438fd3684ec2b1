import {
  compareText,
  type Evidence,
  type Fact,
  type Facts,
  isAbsent,
  isUnknown,
  type Unknown,
} from '../model/index.ts';
import { ValueMismatch } from './conversion.ts';
import type { FactReader, FactTable } from './fact-table.ts';
import { partialList } from './partial-list.ts';
import { UnknownFact } from './unknown-fact.ts';

/** Reads facts for one evaluation and remembers which. */
export interface Reading extends FactReader {
  /** Every fact that was read, once, sorted by path. */
  evidence(): readonly Evidence[];
}

type Read = { readonly evidence: Evidence } & ({ readonly value: unknown } | { readonly thrown: UnknownFact });

export function openReading(table: FactTable, variables: Readonly<Record<string, Facts>>): Reading {
  const reads = new Map<string, Read>();
  return {
    read(path) {
      const read = reads.get(path) ?? readFact(path, factAt(path, variables), table);
      reads.set(path, read);
      if ('thrown' in read) throw read.thrown;
      return read.value;
    },
    evidence: () => sortEvidence([...reads.values()].map((read) => read.evidence)),
  };
}

/** By path, by code point. */
export function sortEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort((one, other) => compareText(one.fact, other.fact));
}

/** Of several lists, each fact once, sorted by path. */
export function mergeEvidence(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  return sortEvidence([...new Map(lists.flat().map((evidence) => [evidence.fact, evidence])).values()]);
}

/** The same, with the reason at the fact of which a part is not known. */
export function tellPart(evidence: readonly Evidence[], { unknown, at = '' }: UnknownFact): readonly Evidence[] {
  const isWhole = (fact: string) => at === fact || at.startsWith(`${fact}.`);
  return evidence.map((each) => ('value' in each && isWhole(each.fact) ? { ...each, more: unknown } : each));
}

/** A fact by its qualified path; one that a subject lacks was not collected. */
export function factAt(path: string, variables: Readonly<Record<string, Facts>>): Fact {
  const dot = path.indexOf('.');
  const facts = variables[path.slice(0, dot)];
  const name = path.slice(dot + 1);
  return (facts !== undefined && Object.hasOwn(facts, name) ? facts[name] : undefined) ?? notCollected;
}

const notCollected: Unknown = { unknown: 'not-collected' };

function readFact(path: string, fact: Fact, table: FactTable): Read {
  if (isAbsent(fact)) return { evidence: { fact: path, absent: true }, value: undefined };
  if (isUnknown(fact)) return { evidence: { fact: path, ...fact }, thrown: new UnknownFact(fact) };
  try {
    const value = table.conversions.get(path)?.convert(fact.value);
    const evidence = { fact: path, ...fact };
    if (fact.more === undefined || !Array.isArray(value)) return { evidence, value };
    return { evidence, value: partialList(value, new UnknownFact(fact.more)) };
  } catch (error) {
    if (!(error instanceof ValueMismatch)) throw error;
    const unknown: Unknown = { unknown: 'invalid-answer', detail: `Its value is ${error.message}.` };
    return { evidence: { fact: path, ...unknown }, thrown: new UnknownFact(unknown) };
  }
}
