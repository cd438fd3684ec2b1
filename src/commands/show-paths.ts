import { resolve } from 'node:path';
import { tracePaths } from '../audit.ts';
import { collectSnapshot } from '../collect-snapshot.ts';
import { readSnapshot } from '../files/snapshot-file.ts';
import { type Host, wantsColor } from '../host.ts';
import { nearest, ProblemsError, type Topology, type TrustPath } from '../model/index.ts';
import { prepare } from '../prepare.ts';
import { escapeJson } from '../report/escape.ts';
import { drawPaths } from '../report/path-text.ts';
import { tool } from '../version.ts';
import type { PathFlags } from './path.ts';

/** Facts that rest on all that paths rest on: what they need is what collection reads. */
const wanted = ['path.state', 'path.wider', 'path.trust.decision'];

/** `path`: draws the paths of a server, of one of its integrations, or all. Throws ProblemsError with the nearest name. */
export async function showPaths(
  host: Host,
  only: { readonly server?: string | undefined; readonly integration?: string | undefined },
  flags: PathFlags,
): Promise<number> {
  const { config } = await prepare(host, flags.config);
  const { topology } = config;
  checkNames(topology, only.server, only.integration);
  const snapshot =
    flags.snapshot === undefined
      ? await collectSnapshot(host, config, wanted, flags)
      : readSnapshot(resolve(host.cwd, flags.snapshot), flags.snapshot);
  const paths = tracePaths(topology, snapshot).filter(
    (path) =>
      (only.server === undefined || path.server === only.server) &&
      (only.integration === undefined || path.integration === only.integration),
  );
  host.stdout.write(
    flags.format === 'json'
      ? escapeJson({ version: 1, tool, takenAt: snapshot.takenAt, paths })
      : drawPaths(paths, {
          color: wantsColor(host, host.stdout, flags.color),
          ...(host.stdout.columns !== undefined && { width: host.stdout.columns }),
        }),
  );
  return host.interruptedCode() ?? exitCodeOf(paths);
}

function exitCodeOf(paths: readonly TrustPath[]): number {
  if (paths.some((path) => path.state === 'broken')) return 1;
  return paths.some((path) => path.state === 'unknown') ? 4 : 0;
}

function checkNames({ servers, integrations }: Topology, server?: string, integration?: string): void {
  if (server === undefined) return;
  const names = servers.map(({ name }) => name);
  if (!names.includes(server)) throw unknownName('server', server, names);
  if (integration === undefined) return;
  const own = integrations.filter((each) => each.server === server).map(({ name }) => name);
  if (own.includes(integration)) return;
  const elsewhere = integrations.find(({ name }) => name === integration);
  if (elsewhere !== undefined)
    throw new ProblemsError([
      { file: 'path', message: `${integration} runs on ${elsewhere.server}, not on ${server}` },
    ]);
  throw unknownName(`integration of ${server}`, integration, own);
}

function unknownName(what: string, name: string, known: readonly string[]): ProblemsError {
  const near = nearest(name, known);
  const hint =
    near !== undefined
      ? `; did you mean ${near}?`
      : known.length === 0
        ? ''
        : `; known: ${[...known].sort().join(', ')}`;
  return new ProblemsError([{ file: 'path', message: `there is no ${what} called ${name}${hint}` }]);
}
