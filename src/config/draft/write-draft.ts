import { ProblemsError } from '../../model/index.ts';
import { parseSource } from '../../source/index.ts';
import { readConfig } from '../read-config.ts';
import { writeScalar } from '../waiver-edit/text-style.ts';
import type { Draft, DraftAccount, DraftIntegration, DraftServer } from './draft.ts';

/**
 * A commented configuration, which `check` accepts. What cannot be read of AWS and nobody has said stands as a comment, so that
 * nothing is judged by a guess. Throws ProblemsError where the draft is none.
 */
export function writeDraft(draft: Draft, file: string, directory: string): string {
  const text = render(draft);
  const { source, problems } = parseSource(text, file);
  if (source === undefined) throw new ProblemsError(problems);
  readConfig(source, directory, {});
  return text;
}

function render({ accounts, servers, integrations }: Draft): string {
  return `# What this configuration may say: trustpath schema, and trustpath rules list for the rules.
version: 1

# The rules: those every automation server should hold to. Settings of single rules go under \`rules\`.
extends: [trustpath/recommended]

# The accounts to look into. auditRole is the role that trustpath assumes there; without one, the credentials at hand must
# be the account's own. \`trustpath permissions\` prints what the role may do and whom it must trust.
accounts:
${accounts.map(renderAccount).join('')}
# The automation servers, and how each gets its AWS credentials.
servers:
${servers.map(renderServer).join('')}
${
  integrations.length === 0
    ? `# The integrations they run, and the roles those assume.
# integrations:
#   - name: aws-ec2
#     server: ${scalar(servers[0]?.name ?? 'xsoar')}
#     role: arn:aws:iam::222222222222:role/NAME
`
    : `# The integrations they run, and the roles those assume.
integrations:
${integrations.map(renderIntegration).join('')}`
}
# A failure at or above this severity fails the run, and so does such a check that could not look.
gate: { failOn: high, unknown: fail }
`;
}

function renderAccount({ id, name, auditRole }: DraftAccount): string {
  return lines([
    `- id: "${id}"`,
    name === undefined ? '  # name: prod' : `  name: ${scalar(name)}`,
    auditRole === undefined
      ? `  # auditRole: arn:aws:iam::${id}:role/trustpath-audit`
      : `  auditRole: ${scalar(auditRole)}`,
    `  # externalId: \${env:TRUSTPATH_EXTERNAL_ID}   # where the trust policy of the audit role asks for one`,
  ]);
}

function renderServer(server: DraftServer): string {
  const common = [`- name: ${scalar(server.name)}`, `  account: ${scalar(server.account)}`];
  const endpoints = '  # sts: { endpoints: regional }   # as the server is configured: regional, global or unset';
  if (server.authentication === 'access-key')
    return lines([...common, '  authentication: access-key', `  user: ${scalar(server.user)}`, endpoints]);
  const { region, instances, role } = server;
  const selector = Array.isArray(instances)
    ? `[${instances.join(', ')}]`
    : `{ tags: { ${Object.entries((instances as { tags: object }).tags)
        .map(([key, value]) => `${scalar(key)}: ${scalar(value)}`)
        .join(', ')} } }`;
  return lines([
    ...common,
    `  region: ${region}`,
    `  instances: ${selector}`,
    '  authentication: instance-profile',
    role === undefined ? '  # role: the ARN of the role that must be attached' : `  role: ${scalar(role)}`,
    '  # containers: bridge   # how integrations are networked: bridge, host, none or rootless',
    endpoints,
  ]);
}

function renderIntegration({ name, server, role }: DraftIntegration): string {
  return lines([
    `- name: ${scalar(name)}`,
    `  server: ${scalar(server)}`,
    `  role: ${scalar(role)}`,
    '  # storedKeys: false   # whether the integration stores a static key, never the key',
  ]);
}

function lines(text: readonly string[]): string {
  return text.map((line) => `  ${line}\n`).join('');
}

function scalar(text: string): string {
  return writeScalar(text, { json: false });
}
