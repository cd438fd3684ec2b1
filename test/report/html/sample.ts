import type { Finding, Report, TrustPath } from '../../../src/model/index.ts';
import { buildFinding, buildReport, buildRule, richFindings, richReport } from '../fixtures.ts';
import { richPaths } from './paths.ts';

/** The findings that rules on trust paths would give. */
function judgePaths(paths: readonly TrustPath[]): readonly Finding[] {
  return paths.map(({ id, server, integration, state, account, firstBroken, links, location }) => {
    const broken = links.find(({ name }) => name === firstBroken);
    const unknown = links.find((link) => link.state === 'unknown');
    return buildFinding({
      rule: 'trust-path-complete',
      severity: 'critical',
      verdict: state === 'broken' ? 'fail' : state === 'unknown' ? 'unknown' : 'pass',
      subject: { kind: 'trust-path', id, name: `${server}/${integration}`, account },
      message: broken?.because ?? (state === 'unknown' ? (unknown?.because ?? '') : 'Every link of the path holds.'),
      evidence: [
        ...(firstBroken === undefined ? [] : [{ fact: 'path.firstBrokenLink', value: firstBroken }]),
        ...(state === 'unknown' ? (unknown?.evidence ?? []) : []),
      ],
      location,
      ...(broken?.mend && { fix: broken.mend }),
      servers: [server],
    });
  });
}

/** What the golden file and most screenshots show. */
export const sampleReport: Report = buildReport([...richFindings, ...judgePaths(richPaths)], {
  paths: richPaths,
  gaps: richReport.gaps,
  waivers: richReport.waivers ?? [],
  cost: richReport.cost,
  incomplete: true,
  rules: [
    ...richReport.rules,
    buildRule('trust-path-complete', {
      title: 'Every link from the server to the role holds',
      severity: 'critical',
      controls: { fsbp: ['IAM.1'], cis: ['1.16', '1.20'] },
      references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html', 'javascript:alert(1)'],
    }),
  ],
});

/** A report of so many paths over 50 accounts, of which every tenth is broken and every twelfth could not be seen. */
export function buildManyPaths(many: number): Report {
  const paths = Array.from({ length: many }, (_, index) => {
    const role = `arn:aws:iam::${String(200_000_000_000 + (index % 50))}:role/xsoar-access-${index}`;
    const server = `xsoar-${index % 20}`;
    const template =
      index % 10 === 0 ? richPaths[index % 20 === 0 ? 0 : 1] : index % 12 === 0 ? richPaths[3] : richPaths[2];
    const path = template as TrustPath;
    const integration = `aws-integration-${index % 100}`;
    return {
      ...path,
      id: `${server}/${integration}/${role}`,
      server,
      integration,
      role,
      account: role.split(':')[4] ?? '',
    };
  });
  return buildReport(judgePaths(paths), { paths, rules: sampleReport.rules });
}
