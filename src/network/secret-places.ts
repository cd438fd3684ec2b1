import { withheld } from '../model/index.ts';

/** What comes before the host in an address: a user name, and mostly a password. */
const login = /\/\/[^\s/?#"'<>]+@/g;

/** AWS's words for a parameter that it does not take: `Value 'x' at 'externalId' failed to satisfy constraint`. */
const refused = /Value '(?:(?!' at '|Value ').)*(?=' at 'externalId')/gs;

const names = [
  'external[-_ ]?id',
  'secret(?:[-_ ]?access)?[-_ ]?key',
  '(?:session|security)[-_ ]?token',
  'api[-_ ]?key(?:[-_ ]?id)?',
  'pass(?:word|wd|phrase)',
  'authorization',
  'x-xdr-auth-id',
].join('|');
const scheme = '(?:(?:basic|bearer|digest|negotiate|ntlm)\\s+)?';
const values = `\\[[^\\]]*\\]?|"[^"]*"|'[^']*'|${scheme}(?!\\(withheld\\))[^\\s&,;"'<>\\]}]+`;
const named = new RegExp(`((?:${names})["']?\\s*[=:>]\\s*)(?:${values})`, 'gi');

/** A text without what it says in the places of secrets: logins of addresses, and the values of parameters and headers that hold one. */
export function withholdInPlace(text: string): string {
  return text.replace(login, `//${withheld}@`).replace(refused, `Value '${withheld}`).replace(named, `$1${withheld}`);
}
