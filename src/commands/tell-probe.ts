import type { Refusal, TriedPath, TriedServer } from '../collect/try-paths.ts';
import { count } from '../report/count.ts';
import { escapeData, escapeJson, escapeProse } from '../report/escape.ts';
import { tool } from '../version.ts';
import type { TextOrJson } from './options.ts';

/** What a probe came to, for people or programs. */
export function tellProbe(server: string, { caller, paths }: TriedServer, format: TextOrJson): string {
  if (format === 'json') return escapeJson({ version: 1, tool, server, caller: caller ?? null, paths });
  const by = caller === undefined ? '' : ` as ${escapeData(caller)}`;
  const lines = paths.flatMap(tellPath);
  const of = (result: TriedPath['result']) => paths.filter((path) => path.result === result).length;
  const sums = [`${of('assumed')} assumed`, `${of('refused')} refused`, `${of('untried')} could not be tried`];
  return `${[`${escapeData(server)}${by}`, '', ...lines, '', `${count(paths.length, 'role')}: ${sums.join(', ')}.`].join('\n')}\n`;
}

const marks: Readonly<Record<TriedPath['result'], string>> = {
  assumed: 'assumed',
  refused: 'REFUSED',
  untried: 'unknown',
};

function tellPath({ result, integration, role, refusedBy, endpoint, region, detail }: TriedPath): readonly string[] {
  const first = `  ${marks[result]}  ${escapeData(integration)}  ${escapeData(role)}  (${endpoint} endpoint, ${region})`;
  if (result === 'assumed') return [first];
  const why = result === 'refused' ? [`           ${explain(refusedBy)}`] : [];
  return [first, ...why, ...(detail === undefined ? [] : [`           ${escapeProse(detail)}`])];
}

function explain(refusal: Refusal | undefined): string {
  if (refusal === undefined)
    return 'AWS does not say which policy: between accounts it may be the trust policy or one of the caller.';
  const { policy, how } = refusal;
  return how === 'explicit deny' ? `An explicit deny in a ${policy}.` : `No ${policy} allows it.`;
}
