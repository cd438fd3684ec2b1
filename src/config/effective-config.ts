import { relative } from 'node:path';
import type { Integration, RuleSetting, Server } from '../model/index.ts';
import type { Config } from './config.ts';

const hidden = '(set)';

/** The configuration as it acts, in the form in which it is written: defaults filled in, secrets as `(set)`. */
export function effectiveConfig(config: Config): object {
  const { topology, overrides, waivers } = config;
  const inside = (path: string) => relative(config.directory, path).replaceAll('\\', '/') || '.';
  return {
    version: 1,
    extends: config.extends.map(({ name }) => name),
    rulesDirs: config.rulesDirs.map(({ path }) => inside(path)),
    accounts: topology.accounts.map(({ location: _, ...account }) => ({
      ...account,
      ...(account.externalId === true && { externalId: hidden }),
    })),
    servers: topology.servers.map((server) => showServer(server, config)),
    integrations: topology.integrations.map(showIntegration),
    ...(topology.roles !== undefined && { roles: topology.roles.map(({ location: _, ...role }) => role) }),
    rules: showRules(config.rules),
    overrides: overrides.map(({ location: _, rules, ...scope }) => ({ ...scope, rules: showRules(rules) })),
    waivers: waivers.map(({ location: _, ...waiver }) => waiver),
    gate: config.gate,
    concurrency: config.concurrency,
    reports: config.reports.map(({ format, file }) => ({ format, file: inside(file) })),
  };
}

function showServer({ location: _, instances, stsEndpoints, settings, ...server }: Server, config: Config): object {
  const key = config.apiKeys.get(server.name);
  const keys = key === undefined ? {} : { apiKey: hidden, ...(key.id !== undefined && { apiKeyId: hidden }) };
  return {
    ...server,
    ...(instances !== undefined && {
      instances: 'ids' in instances ? instances.ids.map(({ id }) => id) : { tags: instances.tags },
    }),
    ...(stsEndpoints !== undefined && { sts: { endpoints: stsEndpoints } }),
    ...(settings !== undefined && server.engineOf === undefined && { settings: { ...settings, ...keys } }),
  };
}

function showIntegration({ location: _, commandRoles, inAccounts, ...integration }: Integration): object {
  return {
    ...integration,
    commandRoles: commandRoles.map(({ location: _, ...command }) => command),
    ...(inAccounts !== undefined && { inAccounts: { roleName: inAccounts.roleName, accounts: inAccounts.accounts } }),
  };
}

function showRules(rules: readonly RuleSetting[]): object {
  return Object.fromEntries(
    rules.map(({ rule, off, severity, params }) => [
      rule,
      off ? 'off' : { ...(severity !== undefined && { severity }), ...(params !== undefined && { params }) },
    ]),
  );
}
