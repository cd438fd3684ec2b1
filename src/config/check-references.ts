import { nearest } from '../model/index.ts';
import { type Path, type Source, showText } from '../source/index.ts';
import type { Complaints } from './complaints.ts';
import { declaredNames, entries } from './declared-names.ts';
import type { Draft } from './schema.ts';

/** What refers to a server or an account must refer to a declared one. */
export function checkReferences(draft: Draft, source: Source, complaints: Complaints): void {
  const { accounts, servers, engines } = declaredNames(draft, source);
  const check = (name: string | undefined, known: ReadonlySet<string>, list: string, path: Path) => {
    if (name === undefined || known.has(name)) return;
    const meant = nearest(name, known);
    const names = [...known].map(showText);
    const end = meant === undefined ? declared(names) : `; did you mean ${showText(meant)}?`;
    complaints.add(path, `is ${showText(name)}, but ${list} declares no such name${end}`);
  };

  for (const [index, server] of entries(draft.servers)) {
    check(server.account, accounts, '`accounts`', ['servers', index, 'account']);
    const path = ['servers', index, 'engineOf'];
    const parent = server.engineOf;
    const grandparent = parent === undefined ? undefined : engines.get(parent);
    if (parent !== undefined && parent === server.name)
      complaints.add(path, 'is its own name: an engine belongs to another server.');
    else if (grandparent !== undefined)
      complaints.add(
        path,
        `is ${showText(String(parent))}, an engine itself: name its server, ${showText(grandparent)}.`,
      );
    else check(parent, servers, '`servers`', path);
  }
  for (const [index, { server, inAccounts }] of entries(draft.integrations)) {
    check(server, servers, '`servers`', ['integrations', index, 'server']);
    for (const [at, account] of entries(inAccounts?.accounts))
      check(account, accounts, '`accounts`', ['integrations', index, 'inAccounts', 'accounts', at]);
  }
  for (const [index, override] of entries(draft.overrides)) {
    for (const [list, known] of [
      ['servers', servers],
      ['accounts', accounts],
    ] as const)
      for (const [at, glob] of entries(override[list]))
        if (!glob.includes('*')) check(glob, known, `\`${list}\``, ['overrides', index, list, at]);
  }
}

/** Short lists are told whole. */
function declared(names: readonly string[]): string {
  if (names.length === 0) return ': it is empty.';
  return names.length > 10 ? '.' : `; declared are ${names.join(', ')}.`;
}
