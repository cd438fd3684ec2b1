import { z } from 'zod';
import * as forms from './text-forms.ts';
import { secretVariable, withVariables } from './text-forms.ts';

const accounts = z.array(
  z.strictObject({
    id: withVariables(forms.accountId).describe('Twelve digits, in quotes.'),
    name: forms.declaredName.optional().describe('What the rest of this file calls the account; by default its id.'),
    auditRole: withVariables(forms.roleArn)
      .optional()
      .describe('The role the auditor assumes there. Without it, the credentials at hand must be of this account.'),
    externalId: secretVariable()
      .optional()
      .describe(`What the audit role’s trust policy asks for: \${env:NAME}, never a literal.`),
    profile: withVariables(forms.nonBlank)
      .optional()
      .describe('A profile of the shared AWS configuration, instead of the ambient credentials.'),
    regions: z
      .union([z.literal('enabled'), z.array(forms.region).min(1)])
      .optional()
      .describe('Regions in use, or `enabled` for all that the account has enabled. By default those of its servers.'),
  }),
);

const facts = z.record(
  forms.conditionKey,
  z.union([withVariables(z.string()), z.array(withVariables(z.string())).min(1)]),
);

const instances = z.union([
  z.array(withVariables(forms.instanceId)).min(1),
  z.strictObject({
    tags: z
      .record(z.string().min(1), withVariables(z.string()))
      .refine((tags) => Object.keys(tags).length > 0, 'at least one tag')
      .meta({ minProperties: 1 })
      .describe('Tags that an instance must have, all of them.'),
  }),
]);

const httpsAddress = 'an https:// address without user name, password and query';

const settings = z.union([
  z.strictObject({
    file: forms.nonBlank.describe('The exported settings of the XSOAR server; relative to this file.'),
  }),
  z.strictObject({
    url: withVariables(
      z
        .string()
        .regex(/^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/, { error: httpsAddress, abort: true })
        .refine((text) => URL.canParse(text), httpsAddress),
    ).describe('The XSOAR server; of XSOAR 8 the address of its API: https://api-HOST/xsoar.'),
    apiKey: secretVariable().describe(`A key of a read-only XSOAR role: \${env:NAME}, never a literal.`),
    apiKeyId: secretVariable().optional().describe(`For XSOAR 8: the id of the key, as \${env:NAME}.`),
    caFile: forms.nonBlank
      .optional()
      .describe('Certificates that the server’s is checked against; relative to this file.'),
  }),
]);

const servers = z.array(
  z.strictObject({
    name: forms.declaredName.describe('What reports and the rest of this file call it.'),
    account: forms.nonBlank
      .optional()
      .describe('Name or id of a declared account. With access-key by default that of the user.'),
    region: forms.region.optional().describe('Where its instances run; needed with instance-profile.'),
    instances: instances.optional().describe('Its EC2 instances: ids, or tags that they have. Not with access-key.'),
    authentication: z
      .enum(['instance-profile', 'access-key'])
      .describe('How it gets AWS credentials: from the role attached to its instances, or from a stored key.'),
    role: withVariables(forms.roleArn).optional().describe('The role that must be attached to its instances.'),
    user: withVariables(forms.userArn)
      .optional()
      .describe('access-key: the user whose key it has. instance-profile: the user whose key was used before.'),
    containers: z
      .enum(['bridge', 'host', 'none', 'rootless'])
      .default('bridge')
      .describe('How the containers of its integrations are networked.'),
    environment: z.enum(['production', 'test']).optional().describe('What the server is for.'),
    sts: z
      .strictObject({
        endpoints: z
          .enum(['regional', 'global', 'legacy', 'unset'])
          .describe('Which STS endpoints the server is configured to use. `legacy` is the same as `global`.'),
      })
      .optional()
      .describe('An engine has its parent’s, unless it has its own.'),
    engineOf: forms.nonBlank.optional().describe('The server this engine belongs to.'),
    settings: settings.optional().describe('Where the settings of the XSOAR server are read. Not for engines.'),
    facts: facts.optional().describe('What the auditor cannot read and you know, over the global `facts`.'),
  }),
);

const sessionDuration = z
  .int({ error: 'a whole number of seconds' })
  .min(900, 'at least 900 seconds (15 minutes)')
  .max(43200, 'at most 43200 seconds (12 hours)');

const session = {
  sessionName: forms.sessionName.optional().describe('The session name it gives when it assumes the role.'),
  sessionDuration: sessionDuration.optional().describe('Seconds.'),
};

const integrations = z.array(
  z.strictObject({
    name: forms.integrationName.describe('The name of the instance, as XSOAR shows it.'),
    server: forms.nonBlank.describe('Name of the server or engine it runs on.'),
    brand: forms.nonBlank.optional().describe('As XSOAR names it, such as `AWS - EC2`.'),
    role: withVariables(forms.roleArn).optional().describe('The role it assumes.'),
    ...session,
    region: forms.region.optional().describe('The region it is configured for.'),
    storedKeys: z
      .boolean()
      .optional()
      .describe('Whether a static key is stored in the integration. Never the key itself.'),
    actions: z.array(forms.action).min(1).optional().describe('What it must be able to do.'),
    commandRoles: z
      .array(
        z.strictObject({
          role: withVariables(forms.roleArn).describe('The role that is assumed.'),
          ...session,
          actions: z
            .array(forms.action)
            .min(1)
            .optional()
            .describe('What the commands need that name it; without it, some of what the integration needs.'),
        }),
      )
      .optional()
      .describe('Roles that commands or playbooks name by roleArn.'),
    inAccounts: z
      .strictObject({
        roleName: forms.roleName.describe('Its name (after its path, if it has one), the same in every account.'),
        accounts: z.array(forms.nonBlank).min(1).describe('Names or ids of declared accounts.'),
      })
      .optional()
      .describe('The same role in many accounts.'),
  }),
);

/** What there is: the part of a configuration that becomes the topology. */
export const topologyKeys = {
  accounts: accounts.optional().describe('The accounts to look into.'),
  servers: servers.optional().describe('The automation servers and their engines.'),
  integrations: integrations.optional().describe('The integrations they run, and the roles those assume.'),
  facts: facts.optional().describe('Condition keys that the auditor cannot read and you know, for every server.'),
};
