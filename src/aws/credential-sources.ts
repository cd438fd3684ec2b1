import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { NamedFile } from './regular-files.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Section = Readonly<Record<string, string | undefined>>;

/** The files of profiles, which the SDK reads for each profile and each client, credentials in the environment or not. */
export function profileFiles(env: Env): readonly NamedFile[] {
  const place = (name: string, usual: string): NamedFile => {
    const path = env[name] || join(homeOf(env), '.aws', usual);
    return {
      path: path.startsWith('~/') ? join(homeOf(env), path.slice(2)) : path,
      name: env[name] ? name : `~/.aws/${usual}`,
    };
  };
  return [place('AWS_CONFIG_FILE', 'config'), place('AWS_SHARED_CREDENTIALS_FILE', 'credentials')];
}

/** What the SDK's default chain will ask for the credentials of one profile. */
export interface Sources {
  /** What is asked, in words. */
  readonly named: string;
  /** What is read besides the files of profiles. */
  readonly files: readonly NamedFile[];
}

/** The settings by which a profile leads to something that has to answer, the first that decides first. */
const leading: readonly (readonly [setting: RegExp, words: string])[] = [
  [/^credential_process$/, 'the credential_process'],
  [/^web_identity_token_file$/, 'the exchange of the web identity token'],
  [/^(sso_|login_session$)/, 'the sign-on'],
  [/^credential_source$/, 'the credential_source'],
];

/** `profile` is that of the configuration; without one it is that of the environment. */
export async function sourcesOf(
  profile: string | undefined,
  env: Env,
  profiles: Readonly<Record<string, Section>>,
): Promise<Sources> {
  const wanted = profile ?? env.AWS_PROFILE;
  if (!wanted && env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) return { named: 'the environment', files: [] };
  const used = withSources(wanted || 'default', profiles);
  const tokens = used.flatMap(([name, { web_identity_token_file: path }]) =>
    path ? [{ path, name: `web_identity_token_file of the profile ${name}` }] : [],
  );
  const named = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'].flatMap((name) => {
    const path = env[name];
    return path ? [{ path, name }] : [];
  });
  const signOns = used.some(([, section]) => Object.keys(section).some((key) => /^(sso_|login_session$)/.test(key)));
  return { named: nameOf(used, env), files: [...tokens, ...named, ...(signOns ? await keptTokens(env) : [])] };
}

/** A profile, and those that it takes its credentials from. */
function withSources(first: string, profiles: Readonly<Record<string, Section>>): readonly [string, Section][] {
  const used = new Map<string, Section>();
  for (let name: string | undefined = first; name !== undefined && !used.has(name); ) {
    const section: Section = profiles[name] ?? {};
    used.set(name, section);
    name = section.source_profile;
  }
  return [...used];
}

function nameOf(used: readonly (readonly [string, Section])[], env: Env): string {
  for (const [name, section] of used)
    for (const [setting, words] of leading)
      if (Object.keys(section).some((key) => setting.test(key))) return `${words} of the profile ${name}`;
  if (env.AWS_WEB_IDENTITY_TOKEN_FILE) return 'the exchange of the token of AWS_WEB_IDENTITY_TOKEN_FILE';
  const container = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];
  return container.find((name) => env[name]) ?? 'the metadata service';
}

/** The tokens that a sign-on has left. */
async function keptTokens(env: Env): Promise<readonly NamedFile[]> {
  const folders = [
    join(homeOf(env), '.aws', 'sso', 'cache'),
    env.AWS_LOGIN_CACHE_DIRECTORY ?? join(homedir(), '.aws', 'login', 'cache'),
  ];
  const found = folders.map(async (folder) =>
    (await readdir(folder).catch(() => [])).map((name) => join(folder, name)),
  );
  return (await Promise.all(found)).flat().map((path) => ({ path, name: 'the token of a sign-on' }));
}

/** As the SDK has it. */
function homeOf(env: Env): string {
  return env.HOME || env.USERPROFILE || homedir();
}
