import * as v from 'valibot';
import { described, mapping, optional, record } from '../schema/index.ts';
import * as forms from './text-forms.ts';
import { secretVariable, withVariables } from './text-forms.ts';

const roleArn = withVariables(forms.roleArn);
const actions = v.pipe(v.array(forms.action), v.minLength(1));

const accounts = v.array(
  mapping({
    id: described(withVariables(forms.accountId), 'Twelve digits, in quotes.'),
    name: optional(forms.declaredName, 'What the rest of this file calls the account; by default its id.'),
    auditRole: optional(
      roleArn,
      'The role the auditor assumes there. Without it, the credentials at hand must be of this account.',
    ),
    externalId: optional(secretVariable, `What the audit role’s trust policy asks for: \${env:NAME}, never a literal.`),
    profile: optional(
      withVariables(forms.nonBlank),
      'A profile of the shared AWS configuration, instead of the ambient credentials.',
    ),
    regions: optional(
      v.union([v.literal('enabled'), v.pipe(v.array(forms.region), v.minLength(1))]),
      'Regions in use, or `enabled` for all that the account has enabled. By default those of its servers.',
    ),
  }),
);

const text = withVariables(v.string());
const facts = record(forms.conditionKey, v.union([text, v.pipe(v.array(text), v.minLength(1))]));

const instances = v.union([
  v.pipe(v.array(withVariables(forms.instanceId)), v.minLength(1)),
  mapping({
    tags: described(
      v.pipe(record(v.pipe(v.string(), v.minLength(1)), text), v.minEntries(1, 'at least one tag')),
      'Tags that an instance must have, all of them.',
    ),
  }),
]);

const httpsAddress = 'an https:// address without user name, password and query';

const httpsUrl = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/, httpsAddress),
  v.check((text) => URL.canParse(text), httpsAddress),
);

const settings = v.union([
  mapping({
    file: described(forms.nonBlank, 'The exported settings of the XSOAR server; relative to this file.'),
  }),
  mapping({
    url: described(
      httpsUrl,
      'The XSOAR server, written out; of XSOAR 8 the address of its API: https://api-HOST/xsoar.',
    ),
    apiKey: described(secretVariable, `A key of a read-only XSOAR role: \${env:NAME}, never a literal.`),
    apiKeyId: optional(secretVariable, `For XSOAR 8: the id of the key, as \${env:NAME}.`),
    caFile: optional(forms.nonBlank, 'Certificates that the server’s is checked against; relative to this file.'),
  }),
]);

const sts = mapping({
  endpoints: described(
    v.picklist(['regional', 'global', 'legacy', 'unset']),
    'Which STS endpoints the server is configured to use. `legacy` is the same as `global`.',
  ),
});

const servers = v.array(
  mapping({
    name: described(forms.declaredName, 'What reports and the rest of this file call it.'),
    account: optional(forms.nonBlank, 'Name or id of a declared account. With access-key by default that of the user.'),
    region: optional(forms.region, 'Where its instances run; needed with instance-profile.'),
    instances: optional(instances, 'Its EC2 instances: ids, or tags that they have. Not with access-key.'),
    authentication: described(
      v.picklist(['instance-profile', 'access-key']),
      'How it gets AWS credentials: from the role attached to its instances, or from a stored key.',
    ),
    role: optional(roleArn, 'The role that must be attached to its instances.'),
    user: optional(
      withVariables(forms.userArn),
      'access-key: the user whose key it has. instance-profile: the user whose key was used before.',
    ),
    containers: optional(
      v.picklist(['bridge', 'host', 'none', 'rootless']),
      'How the containers of its integrations are networked.',
      'bridge',
    ),
    environment: optional(v.picklist(['production', 'test']), 'What the server is for.'),
    sts: optional(sts, 'An engine has its parent’s, unless it has its own.'),
    engineOf: optional(forms.nonBlank, 'The server this engine belongs to.'),
    settings: optional(settings, 'Where the settings of the XSOAR server are read. Not for engines.'),
    facts: optional(facts, 'What the auditor cannot read and you know, over the global `facts`.'),
  }),
);

const seconds = 'a whole number of seconds';
const sessionDuration = v.pipe(
  v.number(seconds),
  v.safeInteger(seconds),
  v.minValue(900, 'at least 900 seconds (15 minutes)'),
  v.maxValue(43200, 'at most 43200 seconds (12 hours)'),
);

const session = {
  sessionName: optional(forms.sessionName, 'The session name it gives when it assumes the role.'),
  sessionDuration: optional(sessionDuration, 'Seconds.'),
};

const commandRoles = v.array(
  mapping({
    role: described(roleArn, 'The role that is assumed.'),
    ...session,
    actions: optional(actions, 'What the commands need that name it; without it, some of what the integration needs.'),
  }),
);

const inAccounts = mapping({
  roleName: described(forms.roleName, 'Its name (after its path, if it has one), the same in every account.'),
  accounts: described(v.pipe(v.array(forms.nonBlank), v.minLength(1)), 'Names or ids of declared accounts.'),
});

const integrations = v.array(
  mapping({
    name: described(forms.integrationName, 'The name of the instance, as XSOAR shows it.'),
    server: described(forms.nonBlank, 'Name of the server or engine it runs on.'),
    brand: optional(forms.nonBlank, 'As XSOAR names it, such as `AWS - EC2`.'),
    role: optional(roleArn, 'The role it assumes.'),
    ...session,
    region: optional(forms.region, 'The region it is configured for.'),
    storedKeys: optional(v.boolean(), 'Whether a static key is stored in the integration. Never the key itself.'),
    actions: optional(actions, 'What it must be able to do.'),
    commandRoles: optional(commandRoles, 'Roles that commands or playbooks name by roleArn.'),
    inAccounts: optional(inAccounts, 'The same role in many accounts.'),
  }),
);

const roles = v.array(
  mapping({
    role: described(roleArn, 'The role: one that integrations assume.'),
    trustedBy: described(
      v.pipe(
        v.array(
          mapping({
            principal: described(withVariables(forms.principal), 'Who may assume it besides the declared callers.'),
            reason: described(forms.nonBlank, 'Why.'),
          }),
        ),
        v.minLength(1),
      ),
      'Principals that its trust policy may name besides the declared callers, one by one: the next one still fails.',
    ),
  }),
);

/** What there is: the part of a configuration that becomes the topology. */
export const topologyKeys = {
  accounts: optional(accounts, 'The accounts to look into.'),
  servers: optional(servers, 'The automation servers and their engines.'),
  integrations: optional(integrations, 'The integrations they run, and the roles those assume.'),
  roles: optional(roles, 'What is known of roles besides who is declared to assume them.'),
  facts: optional(facts, 'Condition keys that the auditor cannot read and you know, for every server.'),
};
