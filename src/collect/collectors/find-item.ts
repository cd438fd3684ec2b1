import type { ListedItem, Listing } from '../../aws/index.ts';
import type { Fact, Facts, Topology, Unknown } from '../../model/index.ts';
import { everyFact } from '../gap.ts';
import type { Reading } from '../reading.ts';

/** What a listing says about one declared thing: what it is, that it is not there, or why nobody knows. */
export type Found<Item> = { readonly item: Item } | { readonly gone: true } | Unknown;

/** Looks for exactly this ARN, path and case included. */
export function findItem<Item extends { readonly arn: string }>(
  { topology }: Reading,
  listing: Listing<Item> | undefined,
  account: string,
  arn: string,
): Found<Item> {
  if (!declaredIn(topology).has(account))
    return { unknown: 'not-declared', detail: `Account ${account} is not declared under accounts.` };
  if (listing === undefined) return { unknown: 'not-collected' };
  const item = byArn(listing).get(arn);
  return item === undefined ? (listing.unread ?? { gone: true }) : { item };
}

const accountsOf = new WeakMap<Topology, ReadonlySet<string>>();

/** Ids of the declared accounts, which are asked for with every role. */
function declaredIn(topology: Topology): ReadonlySet<string> {
  const known = accountsOf.get(topology) ?? new Set(topology.accounts.map(({ id }) => id));
  accountsOf.set(topology, known);
  return known;
}

const indexes = new WeakMap<Listing<ListedItem>, ReadonlyMap<string, ListedItem>>();

function byArn<Item extends { readonly arn: string }>(listing: Listing<Item>): ReadonlyMap<string, Item> {
  const key = listing as unknown as Listing<ListedItem>;
  const known = indexes.get(key) as ReadonlyMap<string, Item> | undefined;
  const index = known ?? new Map(listing.items.map((item) => [item.arn, item]));
  indexes.set(key, index as unknown as ReadonlyMap<string, ListedItem>);
  return index;
}

/** The facts of what was found; `gone` are those of what does not exist. */
export function factsOfFound<Item>(
  found: Found<Item>,
  paths: readonly string[],
  read: (item: Item) => Facts,
  gone: Readonly<Record<string, Fact>>,
): Facts {
  if ('item' in found) return read(found.item);
  return 'unknown' in found ? everyFact(paths, found) : gone;
}

type ListedOf<Kind> = ReadonlyMap<string, Listing<Extract<ListedItem, { kind: Kind }>>>;

/** Every collector asks for the listings of every account, some for each role: they are sorted out once. */
const sorted = new WeakMap<Reading, Map<ListedItem['kind'], ListedOf<ListedItem['kind']>>>();

/** The roles, users, groups or policies that the listings of accounts hold, by account, where they were asked for. */
export function listingsOf<Kind extends ListedItem['kind']>(reading: Reading, kind: Kind): ListedOf<Kind> {
  const byKind = sorted.get(reading) ?? new Map<ListedItem['kind'], ListedOf<ListedItem['kind']>>();
  sorted.set(reading, byKind);
  const listings = (byKind.get(kind) as ListedOf<Kind> | undefined) ?? sortOut(reading, kind);
  byKind.set(kind, listings);
  return listings;
}

function sortOut<Kind extends ListedItem['kind']>({ authorization }: Reading, kind: Kind): ListedOf<Kind> {
  return new Map(
    authorization
      .filter(({ planned }) => planned.kinds.includes(filters[kind]))
      .map(({ planned: { account }, listing: { items, unread } }) => [
        account,
        {
          items: items.filter((item): item is Extract<ListedItem, { kind: Kind }> => item.kind === kind),
          ...(unread && { unread }),
        },
      ]),
  );
}

const filters = { role: 'Role', user: 'User', group: 'Group', policy: 'LocalManagedPolicy' } as const;
