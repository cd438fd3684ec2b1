import { policyFacts } from './policies.ts';
import type { KindEntry } from './types.ts';

const credentials = [
  'instance.exists',
  'instance.state',
  'instance.metadataOptions.state',
  'instance.metadataOptions.httpEndpoint',
  'instance.metadataOptions.httpTokens',
  'instance.metadataOptions.hopLimit',
  'instance.role.arn',
  'instance.vpcId',
  'server.hopsNeeded',
  'serverRole.uniqueId',
  'serverRole.trust.document',
  'user.exists',
  'user.uniqueId',
  'server.activeUserKeys',
];
const caller = [
  'instance.role.arn',
  'serverRole.policies.identity',
  'serverRole.policies.boundary',
  'serverRole.tags',
  'user.policies.identity',
  'user.policies.boundary',
  'user.tags',
];
const trust = ['targetRole.exists', 'targetRole.trust.document', 'targetRole.tags'];
const session = ['targetRole.maxSessionDuration', 'integration.sessionName', 'integration.sessionDuration'];
const permissions = ['targetRole.policies.identity', 'targetRole.policies.boundary', 'integration.actions'];
const reach = [...credentials, 'server.sts.endpoints', ...caller, ...trust, ...session, ...permissions];
const width = ['targetRole.undeclaredPrincipals', ...caller, 'targetRole.exists', ...permissions];
const links = [...reach, ...width];

export const trustPath: KindEntry = {
  kind: 'trust-path',
  variable: 'path',
  meaning: 'One way from a server to a role: of an integration, of a command role, or of one account of inAccounts.',
  sees: ['server', 'integration', 'target-role'],
  facts: {
    id: { type: 'string', meaning: 'server/integration/roleArn.', source: { declared: true } },
    via: {
      type: 'string',
      meaning: 'What declares it: integration, command or account (of inAccounts).',
      source: { declared: true },
    },
    state: {
      type: 'string',
      meaning: 'complete or broken. Unknown where no link is broken and one other than the guardrails is not known.',
      source: { from: links },
    },
    brokenLinks: {
      type: { list: 'string' },
      meaning: 'Names of the broken links, in the order in which a call depends on them.',
      source: { from: links },
    },
    interruptedAt: {
      type: { list: 'string' },
      meaning:
        'Broken links without which the server cannot do its work with the role: all but least-privilege. A link that is not known is an unknown element, but for the guardrails and for one that waits for a broken one.',
      source: { from: reach },
    },
    unknownLinks: {
      type: { list: 'string' },
      meaning: 'Names of the links of which nobody knows whether they hold; the guardrails are among them.',
      source: { from: links },
    },
    'open.reach': {
      type: { list: 'string' },
      meaning:
        'What is not known of the links without which the server cannot do its work, and what would settle it, a sentence a link.',
      source: { from: reach },
    },
    'open.width': {
      type: { list: 'string' },
      meaning: 'What is not known of the width of the path, and what would settle it, a sentence each.',
      source: { from: width },
    },
    firstBrokenLink: {
      type: 'string',
      optional: true,
      meaning: 'The first broken link; links that are not known are passed over.',
      source: { from: links },
    },
    explanation: {
      type: 'string',
      optional: true,
      meaning: 'Why the first broken link is broken, in a sentence or two.',
      source: { from: links },
    },
    'mend.text': {
      type: 'string',
      optional: true,
      meaning: 'The smallest change that mends the first broken link.',
      source: { from: links },
    },
    'mend.document': {
      type: 'document',
      optional: true,
      meaning: 'The exact policy or trust policy that its command puts in place, as JSON text.',
      source: { from: links },
    },
    'narrow.text': {
      type: 'string',
      optional: true,
      meaning: 'What makes the path as narrow as what is declared; none where nothing is known to be too wide.',
      source: { from: width },
    },
    guardrails: {
      type: 'bool',
      meaning:
        'Whether service and resource control policies and the policy of a VPC endpoint let the call through. Member accounts cannot read them.',
      source: { from: [] },
    },
    'trust.decision': {
      type: 'string',
      meaning:
        "allowed or denied: whether the role's trust policy and the caller's policies and boundary together let the server assume the role.",
      source: { from: [...caller, 'serverRole.uniqueId', 'user.uniqueId', ...trust] },
    },
    wider: {
      type: { list: 'string' },
      meaning: 'In what the path is wider than what is declared, a sentence each.',
      source: { from: width },
    },
    'session.name': {
      type: 'string',
      meaning: 'Role session name that is asked for. Unknown where not declared.',
      source: { from: ['integration.sessionName'] },
    },
    'session.duration': {
      type: 'int',
      meaning: 'Session duration that is asked for in seconds; 3600, the default of STS, where none is declared.',
      source: { from: ['integration.sessionDuration'] },
    },
    'session.tooLong': {
      type: 'bool',
      meaning: 'Whether a longer session is asked for than the role allows.',
      source: { from: session },
    },
    'mended.exists': {
      type: 'bool',
      meaning: 'targetRole.exists as it is after the changes that mend the broken links.',
      source: { from: trust },
    },
    'mended.trust': {
      type: 'document',
      meaning: 'targetRole.trust.document as it is after them.',
      source: { from: [...caller, ...trust] },
    },
    'mended.policies': {
      type: policyFacts['policies.identity'].type,
      meaning: 'targetRole.policies.identity as it is after them.',
      source: { from: ['targetRole.exists', ...permissions] },
    },
    'mended.narrowTrust': {
      type: 'document',
      meaning: 'targetRole.trust.document as it is after it was narrowed to the declared callers.',
      source: { from: width },
    },
    'mended.maxSessionDuration': {
      type: 'int',
      meaning: 'targetRole.maxSessionDuration as it is after them.',
      source: { from: ['targetRole.exists', ...session] },
    },
  },
};
