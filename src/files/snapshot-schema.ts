import * as v from 'valibot';
import { kinds, snapshotVersion, unknownReasons } from '../model/index.ts';
import { finiteNumber, mapping, moment, record, wholeNumber } from '../schema/index.ts';

const text = v.string();
const texts = v.array(text);
const count = v.pipe(wholeNumber, v.minValue(0));
const ordinal = v.pipe(wholeNumber, v.minValue(1));

const unknownKeys = {
  unknown: v.picklist(unknownReasons),
  call: v.optional(text),
  permission: v.optional(text),
  detail: v.optional(text),
};
const unknown = mapping(unknownKeys);

/** More than any policy has; what is nested deeper would exhaust the stack of whoever looks into it. */
const deepest = 200;

const value = v.pipe(
  v.unknown(),
  v.check((found) => found !== null, 'a fact is never null'),
  v.check(
    (found) => isPlain(found, deepest),
    `only finite numbers, and nothing nested more than ${deepest} levels deep`,
  ),
);

/** Whether a value read from JSON can be handed on: it is not copied, it may be most of a large file. */
function isPlain(found: unknown, levels: number): boolean {
  if (typeof found === 'number') return Number.isFinite(found);
  if (typeof found !== 'object' || found === null) return true;
  return levels > 0 && Object.values(found).every((item) => isPlain(item, levels - 1));
}

const known = mapping({ value, more: v.optional(unknown) });
const absent = mapping({ absent: v.literal(true) });
const fact = v.lazy((input) => {
  if (typeof input !== 'object' || input === null || 'value' in input) return known;
  return 'absent' in input ? absent : unknown;
});

const location = mapping({ file: text, line: ordinal, column: ordinal });

const account = mapping({
  id: v.pipe(text, v.regex(/^\d{12}$/)),
  name: text,
  auditRole: v.optional(text),
  profile: v.optional(text),
  externalId: v.optional(v.literal(true)),
  regions: v.union([v.literal('enabled'), texts]),
  location,
});

const server = mapping({
  name: text,
  account: text,
  region: v.optional(text),
  instances: v.optional(
    v.union([
      mapping({ ids: v.array(mapping({ id: text, location })) }),
      mapping({ tags: record(text, text), location }),
    ]),
  ),
  authentication: v.picklist(['instance-profile', 'access-key']),
  role: v.optional(text),
  user: v.optional(text),
  containers: v.picklist(['bridge', 'host', 'none', 'rootless']),
  environment: v.optional(v.picklist(['production', 'test'])),
  stsEndpoints: v.optional(v.picklist(['regional', 'global', 'legacy', 'unset'])),
  engineOf: v.optional(text),
  settings: v.optional(v.union([mapping({ file: text }), mapping({ url: text, caFile: v.optional(text) })])),
  facts: record(text, v.union([text, texts])),
  location,
});

const session = { sessionName: v.optional(text), sessionDuration: v.optional(count) };

const integration = mapping({
  name: text,
  server: text,
  brand: v.optional(text),
  role: v.optional(text),
  ...session,
  region: v.optional(text),
  storedKeys: v.optional(v.boolean()),
  actions: v.optional(texts),
  commandRoles: v.array(mapping({ role: text, ...session, actions: v.optional(texts), location })),
  inAccounts: v.optional(mapping({ roleName: text, accounts: texts, location })),
  location,
});

const role = mapping({
  role: text,
  trustedBy: v.array(mapping({ principal: text, reason: text })),
  location,
});

const subject = mapping({
  kind: v.picklist(kinds),
  id: text,
  name: text,
  account: v.optional(text),
  region: v.optional(text),
  facts: record(text, fact),
});

const gap = mapping({
  ...unknownKeys,
  kind: v.picklist(kinds),
  account: v.optional(text),
  region: v.optional(text),
  servers: texts,
});

/** The shape of a snapshot file, version 1. */
export const snapshotSchema = mapping({
  version: v.literal(snapshotVersion),
  tool: mapping({ name: text, version: text }),
  takenAt: moment,
  incomplete: v.boolean(),
  topology: mapping({
    accounts: v.array(account),
    servers: v.array(server),
    integrations: v.array(integration),
    roles: v.optional(v.array(role)),
  }),
  subjects: v.array(subject),
  selections: v.array(mapping({ server: text, selector: text, instances: texts, unread: v.optional(unknown) })),
  gaps: v.array(gap),
  reads: v.array(mapping({ name: text, account: text, region: v.optional(text), subject: v.optional(text) })),
  cost: mapping({
    apiCalls: count,
    retries: count,
    throttled: count,
    seconds: v.pipe(finiteNumber, v.minValue(0)),
    calls: record(text, count),
  }),
});
