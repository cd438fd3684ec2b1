import { SecretMap } from './secret-map.ts';
import type { Environment } from './variables.ts';

/** The passwords in the addresses of proxies that an environment names, by variable. Whether a proxy is of use is for the network to say. */
export function proxyPasswordsOf(environment: Environment): ReadonlyMap<string, string> {
  const passwords = new SecretMap<string>();
  for (const [name, address = ''] of Object.entries(environment)) {
    if (!/^(https?|all)_proxy$/i.test(name)) continue;
    const written = /^(?:\w+:\/\/)?[^:@/]*:([^@/]+)@/.exec(address.trim())?.[1];
    if (written !== undefined) passwords.set(name, decode(written));
  }
  return passwords;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
