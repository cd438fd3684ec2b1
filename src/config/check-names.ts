import { resolve } from 'node:path';
import { type Path, showPath, showText } from '../source/index.ts';
import type { Complaints } from './complaints.ts';
import { entries } from './declared-names.ts';
import type { Draft } from './schema.ts';

/** What must be there once: names and ids, an instance's server, a report's file, a fact in either spelling. */
export function checkNames(draft: Draft, directory: string, complaints: Complaints): void {
  const accounts = uniqueIn(complaints);
  for (const [index, { id, name }] of entries(draft.accounts)) {
    accounts(id, ['accounts', index, 'id']);
    if (name !== id) accounts(name, ['accounts', index, 'name']);
  }
  const servers = uniqueIn(complaints);
  const instances = uniqueIn(complaints);
  for (const [index, server] of entries(draft.servers)) {
    servers(server.name, ['servers', index, 'name']);
    if (!Array.isArray(server.instances)) continue;
    for (const [at, id] of entries<string>(server.instances)) instances(id, ['servers', index, 'instances', at]);
  }
  const integrations = uniqueIn(complaints);
  for (const [index, { name }] of entries(draft.integrations)) integrations(name, ['integrations', index, 'name']);
  const roles = uniqueIn(complaints);
  for (const [index, { role, trustedBy }] of entries(draft.roles)) {
    roles(role, ['roles', index, 'role']);
    const principals = uniqueIn(complaints);
    for (const [at, { principal }] of entries(trustedBy))
      principals(principal, ['roles', index, 'trustedBy', at, 'principal']);
  }
  const files = uniqueIn(complaints);
  for (const [index, { file }] of entries(draft.reports))
    files(file, ['reports', index, 'file'], resolve(directory, file ?? ''));
  checkFactKeys(draft.facts, ['facts'], complaints);
  for (const [index, { facts }] of entries(draft.servers))
    checkFactKeys(facts, ['servers', index, 'facts'], complaints);
}

/** Says of every name but the first that it is taken, and where; names with the same `meaning` are the same. */
function uniqueIn(complaints: Complaints): (name: string | undefined, path: Path, meaning?: string) => void {
  const taken = new Map<string, Path>();
  return (name, path, meaning = name) => {
    if (name === undefined || meaning === undefined) return;
    const first = taken.get(meaning);
    if (first === undefined) taken.set(meaning, path);
    else
      complaints.add(
        path,
        `is ${showText(name)}, which ${showPath(first)} on line ${complaints.lineOf(first)} already is.`,
      );
  };
}

/** Condition keys are the same in upper and lower case. */
function checkFactKeys(facts: Draft['facts'], path: Path, complaints: Complaints): void {
  const taken = new Map<string, string>();
  for (const key of Object.keys(facts ?? {})) {
    const first = taken.get(key.toLowerCase());
    if (first === undefined) taken.set(key.toLowerCase(), key);
    else complaints.add([...path, key], `is the same condition key as ${showText(first)}: case does not count.`, 'key');
  }
}
