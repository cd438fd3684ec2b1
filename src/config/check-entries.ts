import { accountOfArn } from '../model/index.ts';
import { type Path, type Source, showText, valueAt } from '../source/index.ts';
import type { Complaints } from './complaints.ts';
import { declaredNames, entries } from './declared-names.ts';
import type { Draft } from './schema.ts';

/** What needs what, and what goes with what, within single entries. */
export function checkEntries(draft: Draft, source: Source, complaints: Complaints): void {
  for (const [index, account] of entries(draft.accounts))
    if (account.externalId !== undefined && !isWritten(source, ['accounts', index, 'auditRole']))
      complaints.add(['accounts', index, 'externalId'], 'is of no use without `auditRole`.', 'key');
  const accounts = accountsOf(draft, source);
  for (const [index] of entries(draft.servers)) checkServer(draft, index, source, complaints, accounts);
  for (const [index] of entries(draft.overrides)) {
    const path = ['overrides', index];
    if (!isWritten(source, [...path, 'servers']) && !isWritten(source, [...path, 'accounts']))
      complaints.add(path, 'says neither `servers` nor `accounts`: settings for all belong to `rules`.');
  }
}

/** The declared accounts, as servers refer to them. */
interface Accounts {
  /** Ids and names, those that are not sound as well. */
  readonly names: ReadonlySet<string>;
  readonly idOf: ReadonlyMap<string, string | undefined>;
}

function accountsOf(draft: Draft, source: Source): Accounts {
  const named = entries(draft.accounts).flatMap(([, { id, name }]) =>
    [id, name].flatMap((each) => (each === undefined ? [] : [[each, id] as const])),
  );
  return { names: declaredNames(draft, source).accounts, idOf: new Map(named.toReversed()) };
}

function checkServer(draft: Draft, index: number, source: Source, complaints: Complaints, accounts: Accounts): void {
  const path = ['servers', index];
  const server = draft.servers?.[index];
  const refuse = (key: string, message: string) => {
    if (isWritten(source, [...path, key])) complaints.add([...path, key], message, 'key');
  };
  const demand = (key: string, message: string) => {
    if (!isWritten(source, [...path, key])) complaints.add([...path, key], message);
  };
  if (server?.engineOf !== undefined) refuse('settings', 'cannot be given for an engine: it has those of its server.');
  if (server?.authentication === 'instance-profile') {
    demand('account', 'is missing: expected the name or id of the account its instances run in.');
    demand('region', 'is missing: expected the region its instances run in.');
    demand('instances', 'is missing: a server with an instance profile needs the instances it runs on.');
  }
  if (server?.authentication !== 'access-key') return;
  demand('user', 'is missing: expected the ARN of the user whose access key the server has.');
  refuse('instances', 'does not go with `authentication: access-key`: leave it out, or use instance-profile.');
  refuse('role', 'does not go with `authentication: access-key`: no role is attached to such a server.');
  checkAccountOfUser(draft, index, complaints, accounts);
}

/** The account of a server with an access key is its user's; it must be declared. */
function checkAccountOfUser(draft: Draft, index: number, complaints: Complaints, accounts: Accounts): void {
  const { user, account } = draft.servers?.[index] ?? {};
  if (user === undefined) return;
  const owner = accountOfArn(user);
  if (account === undefined && !accounts.names.has(owner))
    complaints.add(['servers', index, 'user'], `is of account ${owner}, which \`accounts\` does not declare.`);
  const declared = account === undefined ? undefined : accounts.idOf.get(account);
  if (declared !== undefined && declared !== owner)
    complaints.add(
      ['servers', index, 'account'],
      `is ${showText(account ?? '')} (${declared}), but the user is of account ${owner}: the account of a server with an access key is its user's.`,
    );
}

/** Something stands there, sound or not. */
function isWritten(source: Source, path: Path): boolean {
  return valueAt(source.value, path) !== undefined;
}
