import type { Location as SarifLocation } from 'sarif';
import { compareText, type Finding } from '../../model/index.ts';
import { escapeData } from '../escape.ts';

/**
 * Where findings point that were declared nowhere, as GitHub refuses a whole file for one result without a place: the
 * file in which most findings are declared, or the usual name of the configuration.
 */
export function findMainFile(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { location } of findings)
    if (location !== undefined) counts.set(location.file, (counts.get(location.file) ?? 0) + 1);
  const [most] = [...counts].sort(([one, a], [other, b]) => b - a || compareText(one, other));
  return most?.[0] ?? 'trustpath.yaml';
}

/** The declaring line (line 1 of `fallback` when there is none) as physical, the subject as logical location. */
export function toLocation({ location, subject }: Finding, fallback: string): SarifLocation {
  const { file, line, column } = location ?? { file: fallback, line: 1, column: 1 };
  return {
    physicalLocation: {
      artifactLocation: { uri: toRelativeUri(file), uriBaseId: '%SRCROOT%' },
      region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
    },
    logicalLocations: [
      { name: escapeData(subject.name), fullyQualifiedName: escapeData(subject.id), kind: 'resource' },
    ],
  };
}

/** A path as a relative URI reference, `/`-separated, percent-encoded; of a path outside the repository only its name. */
export function toRelativeUri(file: string): string {
  const path = file.replaceAll('\\', '/').split('/');
  const outside = /^([A-Za-z]:|\/|\.\.$)/.test(file.replaceAll('\\', '/')) || path.includes('..');
  const segments = (outside ? path.slice(-1) : path).filter((segment) => !['', '.', '..'].includes(segment));
  const encoded = segments.map((segment) => encodeURIComponent(escapeData(segment)));
  return encoded.length > 0 ? encoded.join('/') : 'trustpath.yaml';
}
