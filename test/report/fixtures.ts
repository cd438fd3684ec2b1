import { createHash } from 'node:crypto';
import type {
  Cost,
  Evidence,
  Finding,
  Gap,
  GateSettings,
  Kind,
  Report,
  RuleInfo,
  Severity,
  SubjectRef,
  Verdict,
  WaiverUse,
} from '../../src/model/index.ts';
import { judgeGate, summarize } from '../../src/report/gate.ts';

export const noCost: Cost = { apiCalls: 0, retries: 0, throttled: 0, seconds: 0, calls: {} };

export const strictGate: GateSettings = { failOn: 'high', unknown: 'fail' };

/** A finding about an instance of `xsoar-prod`; what a test is about is overridden, the id follows from rule and subject. */
export function buildFinding(over: Partial<Finding> = {}): Finding {
  const rule = over.rule ?? 'imds-hop-limit';
  const subject =
    over.subject ?? buildSubject('instance', 'arn:aws:ec2:us-east-1:111111111111:instance/i-0aa', 'xsoar-prod');
  return {
    id: createHash('sha256').update(`${rule}\0${subject.kind}\0${subject.id}`).digest('hex').slice(0, 16),
    rule,
    severity: 'high',
    verdict: 'fail',
    subject,
    message: 'Hop limit is 1, but xsoar-prod needs 2.',
    evidence: [],
    waiver: null,
    servers: ['xsoar-prod'],
    ...over,
  };
}

/** Findings of one verdict and severity, each about a subject of its own. */
export function buildFindings(
  many: number,
  verdict: Verdict,
  severity: Severity = 'high',
  rule = 'imds-hop-limit',
): readonly Finding[] {
  return Array.from({ length: many }, (_, index) =>
    buildFinding({
      rule,
      severity,
      verdict,
      subject: buildSubject('instance', `${verdict}-${severity}-${rule}-${index}`, `i-${index}`),
    }),
  );
}

/** Account and region are taken from an ARN. */
export function buildSubject(kind: Kind, id: string, name: string): SubjectRef {
  const [, , , region = '', account = ''] = id.split(':');
  return { kind, id, name, ...(account !== '' && { account }), ...(region !== '' && { region }) };
}

/** A report of findings as given, with the summary and gate they deserve. */
export function buildReport(
  findings: readonly Finding[],
  over: Partial<Report> = {},
  gate: GateSettings = strictGate,
): Report {
  const summary = summarize(findings);
  return {
    version: 1,
    tool: { name: 'trustpath', version: '1.2.3' },
    takenAt: '2026-11-23T20:00:00.000Z',
    incomplete: false,
    summary,
    gate: judgeGate(findings, summary, gate, { defect: false }),
    findings,
    gaps: [],
    cost: noCost,
    rules: [...new Set(findings.map(({ rule }) => rule))].sort().map((id) => buildRule(id)),
    ...over,
  };
}

export function buildRule(id: string, over: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id,
    title: `The rule ${id} holds`,
    severity: 'high',
    why: `Whoever breaks ${id} opens the way to a role.`,
    fix: `Mend ${id}.`,
    controls: {},
    references: [],
    ...over,
  };
}

const denied = {
  unknown: 'access-denied',
  call: 'iam:GetAccountAuthorizationDetails',
  permission: 'iam:GetAccountAuthorizationDetails',
  detail: 'AccessDenied: not authorized to perform the action.',
} as const;

const at = (line: number) => ({ file: 'config/trustpath.yaml', line, column: 5 });
const server = (name: string, account: string, region: string): SubjectRef => ({
  kind: 'server',
  id: name,
  name,
  account,
  region,
});
const instance = buildSubject(
  'instance',
  'arn:aws:ec2:us-east-1:111111111111:instance/i-0123456789abcdef0',
  'xsoar-prod',
);
const updateApp = buildSubject('target-role', 'arn:aws:iam::222222222222:role/UpdateAPP', 'UpdateAPP');
const readonly = buildSubject('target-role', 'arn:aws:iam::333333333333:role/Readonly', 'Readonly');
const automation = buildSubject('target-role', 'arn:aws:iam::222222222222:role/automation-legacy', 'automation-legacy');

const facts = (
  entries: Readonly<Record<string, Exclude<Evidence, { absent: true } | { unknown: unknown }>['value']>>,
) => Object.entries(entries).map(([fact, value]): Evidence => ({ fact, value }));

/** Every kind of finding there is, as an on-call engineer might meet them. Sorted as reports are. */
export const richFindings: readonly Finding[] = [
  buildFinding({
    subject: instance,
    evidence: facts({ 'instance.metadataOptions.hopLimit': 1, 'server.hopsNeeded': 2, 'params.tolerance': 0 }),
    location: at(18),
    fix: {
      text: 'Let answers of the metadata service reach the containers, and no further.',
      command:
        'aws ec2 modify-instance-metadata-options --instance-id i-0123456789abcdef0 --http-put-response-hop-limit 2 --http-endpoint enabled --region us-east-1',
    },
  }),
  buildFinding({
    rule: 'no-static-keys-with-instance-profile',
    subject: server('xsoar-prod', '111111111111', 'us-east-1'),
    verdict: 'pass',
    message: 'Servers with an instance profile keep no static keys',
    evidence: facts({ 'server.integrationsWithStoredKeys': [] }),
    location: at(12),
  }),
  buildFinding({
    rule: 'sts-regional-endpoint',
    severity: 'medium',
    verdict: 'unknown',
    subject: server('engine-dmz', '111111111111', 'eu-west-1'),
    message: 'server.stsEndpoints is unknown: not-declared. Declare sts.endpoints for engine-dmz.',
    evidence: [
      { fact: 'server.stsEndpoints', unknown: 'not-declared', detail: 'Declare sts.endpoints for engine-dmz.' },
    ],
    location: at(27),
    servers: ['engine-dmz'],
  }),
  buildFinding({
    rule: 'sts-regional-endpoint',
    severity: 'medium',
    verdict: 'pass',
    subject: server('xsoar-prod', '111111111111', 'us-east-1'),
    message: 'Sessions come from the regional endpoint of STS',
    evidence: facts({ 'server.stsEndpoints': 'regional' }),
    location: at(12),
  }),
  buildFinding({
    rule: 'trust-principal-matches-server-role',
    severity: 'critical',
    subject: updateApp,
    message:
      'The trust policy of UpdateAPP admits 2 principals that no server uses, and misses the role of xsoar-prod.',
    evidence: [
      ...facts({
        'targetRole.undeclaredPrincipals': [
          'arn:aws:iam::111111111111:root',
          'arn:aws:iam::999999999999:role/contractor',
        ],
        'targetRole.missingCallers': ['arn:aws:iam::111111111111:role/ROLE_ATTACHED_TO_SERVER'],
      }),
      { fact: 'targetRole.permissionsBoundary', absent: true },
    ],
    location: at(41),
    fix: { text: 'Name exactly the roles of the declared servers as principals of the trust policy.' },
    servers: ['xsoar-prod', 'engine-dmz'],
  }),
  buildFinding({
    rule: 'trust-principal-matches-server-role',
    severity: 'critical',
    subject: automation,
    message: 'The trust policy of automation-legacy admits every principal of account 111111111111.',
    evidence: facts({ 'targetRole.undeclaredPrincipals': ['arn:aws:iam::111111111111:root'] }),
    waiver: { reason: 'being narrowed in SEC-1234', owner: 'cloud-security', expires: '2027-01-31' },
    location: at(48),
    fix: { text: 'Name exactly the roles of the declared servers as principals of the trust policy.' },
  }),
  buildFinding({
    rule: 'trust-principal-matches-server-role',
    severity: 'critical',
    verdict: 'unknown',
    subject: readonly,
    message: 'Whether Readonly trusts exactly its callers could not be seen.',
    evidence: [
      { fact: 'targetRole.trust.document', ...denied },
      { fact: 'targetRole.callers', value: ['arn:aws:iam::111111111111:role/ROLE_ATTACHED_TO_SERVER'], more: denied },
    ],
    location: at(44),
    servers: ['xsoar-prod', 'engine-dmz'],
  }),
  buildFinding({
    subject: server('xsoar-test', '333333333333', 'eu-central-1'),
    verdict: 'not-applicable',
    message: 'Does not apply: server.authentication == "instance-profile".',
    location: at(33),
    servers: ['xsoar-test'],
  }),
  buildFinding({
    rule: 'declared-account-reachable',
    severity: 'low',
    subject: { kind: 'account', id: '444444444444', name: 'sandbox' },
    message: 'No server and no integration uses the account sandbox.',
    evidence: facts({ 'account.usedBy': [] }),
    fix: { text: 'Take the account out of the configuration.' },
    servers: [],
  }),
];

const richGap: Gap = { kind: 'target-role', account: '333333333333', servers: ['xsoar-prod'], ...denied };

const richRules: readonly RuleInfo[] = [
  buildRule('declared-account-reachable', { severity: 'low' }),
  buildRule('imds-hop-limit', {
    title: 'The metadata hop limit reaches the integrations, and no further',
    why: 'A container on a bridge is one hop away: with limit 1 it gets no credentials, with more than `2` a proxy gets them too.',
    fix: 'Set the hop limit to what the containers need.',
    controls: { cwe: ['CWE-923'], 'nist-800-53-r5': ['CM-2', 'AC-3'] },
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html'],
  }),
  buildRule('no-static-keys-with-instance-profile'),
  buildRule('sts-regional-endpoint', { severity: 'medium' }),
  buildRule('trust-principal-matches-server-role', { severity: 'critical', controls: { cwe: ['CWE-284'] } }),
];

const waiverUse = (line: number, over: Partial<WaiverUse>, waiver: Partial<WaiverUse['waiver']> = {}): WaiverUse => ({
  waiver: {
    rule: 'trust-principal-matches-server-role',
    subject: automation.id,
    accepts: ['fail'],
    reason: 'being narrowed in SEC-1234',
    owner: 'cloud-security',
    expires: '2027-01-31',
    location: at(line),
    ...waiver,
  },
  state: 'used',
  endsSoon: false,
  findings: [],
  ...over,
});

const richWaivers: readonly WaiverUse[] = [
  waiverUse(60, {}),
  waiverUse(66, { state: 'unused' }, { subject: 'arn:aws:iam::222222222222:role/long-gone' }),
  waiverUse(72, { state: 'expired' }, { rule: 'imds-hop-limit', subject: instance.id, expires: '2026-10-31' }),
  waiverUse(78, { state: 'used', endsSoon: true }, { rule: 'sts-regional-endpoint', expires: '2026-12-01' }),
  waiverUse(84, { state: 'unseen' }, { subject: readonly.id }),
];

/** What golden files show. */
export const richReport: Report = buildReport(richFindings, {
  gaps: [richGap],
  rules: richRules,
  waivers: richWaivers,
  cost: {
    apiCalls: 17,
    retries: 2,
    throttled: 1,
    seconds: 3.4,
    calls: { 'ec2:DescribeInstances': 2, 'iam:GetAccountAuthorizationDetails': 12, 'sts:GetCallerIdentity': 3 },
  },
});
