import type { TrustPath } from '../../../src/model/index.ts';
import { expectedChecks } from '../../support/python/organisation/expectations.ts';
import type { JsonFinding, JsonReport } from '../../support/python/organisation/json-report.ts';
import { plantedRoles } from '../../support/python/organisation/planted-roles.ts';
import type { Seeded } from '../../support/python/organisation/seed.ts';

/**
 * What must be found where nobody can read the metadata options of an instance that exists, as at this server: neither
 * its hop limit, nor whether a path from it holds that no other link breaks.
 */
export function expectedWithoutMetadata(seeded: Seeded): readonly string[] {
  const existing = [...seeded.instances].flatMap(([server, ids]) => (server === 'terminated' ? [] : ids));
  const byMetadata = plantedRoles.filter((role) => role.brokenByMetadata).map(({ name }) => `role/${name} · fail`);
  const unreadable = (check: string) =>
    check.startsWith('imds-hop-limit')
      ? existing.some((id) => check.includes(id))
      : check.startsWith('trust-path-complete · trust-path ') &&
        !check.includes('· trust-path outside-aws/') &&
        (check.endsWith('· pass') || byMetadata.some((end) => check.endsWith(end)));
  return expectedChecks(seeded)
    .map((check) => (unreadable(check) ? check.replace(/[\w-]+$/, 'unknown') : check))
    .sort();
}

/**
 * What a report of somebody who may read less says that the full one does not: another verdict than `unknown`, or a
 * finding that is gone with nothing in its place. A subject may be gone where a gap says that subjects of its kind may be
 * missing for one of its servers, and the same rule tells of that server that it could not look.
 */
export function whatWasLearned(full: JsonReport, less: JsonReport): readonly string[] {
  const before = new Map(full.findings.map((finding) => [finding.id, finding]));
  const now = new Set(less.findings.map(({ id }) => id));
  const others = less.findings.filter(
    ({ id, verdict }) => verdict !== 'unknown' && verdict !== before.get(id)?.verdict,
  );
  const gone = full.findings.filter((finding) => !now.has(finding.id) && !isStoodIn(finding, less));
  return [
    ...others.map((finding) => `${tell(finding)} is ${finding.verdict}`),
    ...gone.map((one) => `${tell(one)} is gone`),
  ];
}

function isStoodIn({ rule, subject, servers }: JsonFinding, { findings, gaps }: JsonReport): boolean {
  const isMissing = gaps.some((gap) => gap.kind === subject.kind && gap.servers.some((name) => servers.includes(name)));
  return (
    isMissing &&
    findings.some(
      (other) =>
        other.rule === rule &&
        other.verdict === 'unknown' &&
        other.subject.kind === 'server' &&
        servers.includes(other.subject.id),
    )
  );
}

function tell({ rule, subject }: JsonFinding): string {
  return `${rule} on ${subject.id}`;
}

/** Links that are neither `unknown` nor what they are for somebody who may read everything; paths that are gone or new. */
export function whatLinksLearned(full: readonly TrustPath[], less: readonly TrustPath[]): readonly string[] {
  const statesOf = (paths: readonly TrustPath[]) =>
    new Map(paths.flatMap(({ id, links }) => links.map(({ name, state }) => [`${name} of ${id}`, state] as const)));
  const before = statesOf(full);
  const now = statesOf(less);
  return [
    ...[...now].filter(([link, state]) => state !== 'unknown' && state !== before.get(link)).map(([link]) => link),
    ...[...before.keys()].filter((link) => !now.has(link)),
  ];
}
