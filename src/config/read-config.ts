import { resolve } from 'node:path';
import { withholding } from '../model/index.ts';
import { orderProblems, type Source, showText, validateSource } from '../source/index.ts';
import { buildSettings } from './build-settings.ts';
import { buildTopology } from './build-topology.ts';
import { checkEntries } from './check-entries.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { complaintsAbout } from './complaints.ts';
import type { ApiKey, Config, NamedFile } from './config.ts';
import { findWarnings } from './find-warnings.ts';
import { proxyPasswordsOf } from './proxy-passwords.ts';
import { type Configuration, configurationSchema, type Draft, secretKeys } from './schema.ts';
import { SecretMap } from './secret-map.ts';
import { secretsOf } from './secrets-of.ts';
import { soundReferences, UnsoundConfigError } from './unsound-config.ts';
import { type Environment, replaceVariables } from './variables.ts';

/** A configuration from its text. Throws UnsoundConfigError with every problem at once; touches neither files nor the process. */
export function readConfig(source: Source, directory: string, environment: Environment): Config {
  const replaced = replaceVariables(source, environment);
  const validation = validateSource(configurationSchema, source, { ...replaced, secretKeys });
  const draft = (validation.sound ?? {}) as Draft;
  const complaints = complaintsAbout(source);
  checkNames(draft, directory, complaints);
  checkReferences(draft, source, complaints);
  checkEntries(draft, source, complaints);
  const problems = orderProblems([...replaced.problems, ...validation.problems, ...complaints.problems]);
  const { value } = validation;
  if (value === undefined || problems.length > 0)
    throw new UnsoundConfigError(problems, soundReferences(draft, source, directory));
  const secrets = {
    externalIds: externalIdsOf(value),
    apiKeys: apiKeysOf(value),
    proxyPasswords: proxyPasswordsOf(environment),
  };
  return {
    file: source.file,
    directory,
    topology: buildTopology(value, source, withholding(secretsOf(secrets))),
    ...secrets,
    caFiles: caFilesOf(value, source, directory),
    ...buildSettings(value, source, directory),
    warnings: findWarnings(value, source),
  };
}

function externalIdsOf({ accounts = [] }: Configuration): ReadonlyMap<string, string> {
  return new SecretMap(accounts.flatMap(({ id, externalId }) => (externalId === undefined ? [] : [[id, externalId]])));
}

function apiKeysOf({ servers = [] }: Configuration): ReadonlyMap<string, ApiKey> {
  const keys = new SecretMap<ApiKey>();
  const byName = new Map(servers.map((server) => [server.name, server]));
  for (const { name, engineOf, settings: own } of servers) {
    const settings = own ?? byName.get(engineOf ?? '')?.settings;
    if (settings === undefined || !('url' in settings)) continue;
    keys.set(name, { key: settings.apiKey, ...(settings.apiKeyId !== undefined && { id: settings.apiKeyId }) });
  }
  return keys;
}

function caFilesOf({ servers = [] }: Configuration, source: Source, directory: string): Config['caFiles'] {
  const files = new Map<string, NamedFile>();
  for (const [index, { name, settings }] of servers.entries())
    if (settings !== undefined && 'url' in settings && settings.caFile !== undefined)
      files.set(name, {
        path: resolve(directory, settings.caFile),
        shown: showText(settings.caFile),
        location: source.locate(['servers', index, 'settings', 'caFile']),
      });
  return files;
}
