import { resolve } from 'node:path';
import { readSnapshot } from '../files/snapshot-file.ts';
import { type Host, wantsColor } from '../host.ts';
import { type Finding, nearest, type Problem, ProblemsError } from '../model/index.ts';
import { prepare } from '../prepare.ts';
import { type Proof, prove, type Turn } from '../prove.ts';
import { escapeJson } from '../report/escape.ts';
import { createStyle } from '../report/text/style.ts';
import { tool } from '../version.ts';
import { writeProof } from './proof-text.ts';
import type { ProveFlags } from './prove.ts';

/** `prove`: what the fixes of these findings, or of all, would do. Throws ProblemsError for ids that name no failure. */
export async function proveFixes(host: Host, ids: readonly string[], flags: ProveFlags): Promise<number> {
  const { config, rules } = await prepare(host, flags.config, flags.rule);
  const snapshot = readSnapshot(resolve(host.cwd, flags.snapshot), flags.snapshot);
  const wanted = ids.map((id) => id.toLowerCase());
  const proof = prove(
    {
      snapshot,
      topology: config.topology,
      rules,
      waivers: config.waivers,
      gate: config.gate,
      asOf: flags.asOf ?? snapshot.takenAt.slice(0, 10),
      tool,
    },
    ids.length === 0 ? undefined : wanted,
  );
  const problems = wanted.flatMap((id) => checkId(id, proof.before.findings));
  if (problems.length > 0) throw new ProblemsError(problems);
  const style = createStyle(wantsColor(host, host.stdout, flags.color), host.stdout.columns);
  host.stdout.write(flags.format === 'json' ? escapeJson(toJson(proof)) : writeProof(proof, style));
  return proof.harmless ? 0 : 1;
}

function checkId(id: string, findings: readonly Finding[]): readonly Problem[] {
  const found = findings.find((finding) => finding.id === id);
  if (found !== undefined)
    return found.verdict === 'fail'
      ? []
      : [
          {
            file: 'prove',
            message: `${id} (${found.rule} on ${found.subject.name}) does not fail: it is ${found.verdict}`,
          },
        ];
  const failing = findings.filter((finding) => finding.verdict === 'fail').map((finding) => finding.id);
  const near = nearest(id, failing);
  return [
    {
      file: 'prove',
      message: `there is no finding ${id} in this snapshot${near === undefined ? '' : `; did you mean ${near}?`}`,
    },
  ];
}

function toJson({ before, after, fixes, green, red, other, alive, dead, harmless }: Proof) {
  return {
    version: 1,
    tool,
    takenAt: before.takenAt,
    harmless,
    fixes: fixes.map(({ finding, changes, because }) => ({ finding: refOf(finding), changes, because })),
    green: green.map(toJsonTurn),
    red: red.map(toJsonTurn),
    other: other.map(toJsonTurn),
    alive: alive.map(({ id, state, firstBroken }) => ({ id, state, firstBroken })),
    dead: dead.map(({ id, state, firstBroken }) => ({ id, state, firstBroken })),
    before: before.summary,
    after: after.summary,
  };
}

function toJsonTurn({ finding, before, after }: Turn) {
  return { finding: refOf(finding), before, after, message: finding.message };
}

function refOf({ id, rule, severity, subject }: Finding) {
  return { id, rule, severity, subject };
}
