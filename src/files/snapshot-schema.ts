import { z } from 'zod';
import { kinds, snapshotVersion, unknownReasons } from '../model/index.ts';

const unknown = {
  unknown: z.enum(unknownReasons),
  call: z.string().optional(),
  permission: z.string().optional(),
  detail: z.string().optional(),
};
const value = z.json().refine((found) => found !== null, 'a fact is never null');
const fact = z.union([
  z.strictObject({ value, more: z.strictObject(unknown).optional() }),
  z.strictObject({ absent: z.literal(true) }),
  z.strictObject(unknown),
]);
const location = z.strictObject({ file: z.string(), line: z.int().min(1), column: z.int().min(1) });
const text = z.string();
const count = z.int().min(0);

const commandRole = z.strictObject({
  role: text,
  sessionName: text.optional(),
  sessionDuration: count.optional(),
  location,
});

const topology = z.strictObject({
  accounts: z.array(
    z.strictObject({
      id: z.string().regex(/^\d{12}$/),
      name: text,
      auditRole: text.optional(),
      profile: text.optional(),
      externalId: z.literal(true).optional(),
      regions: z.union([z.literal('enabled'), z.array(text)]),
      location,
    }),
  ),
  servers: z.array(
    z.strictObject({
      name: text,
      account: text,
      region: text.optional(),
      instances: z
        .union([
          z.strictObject({ ids: z.array(z.strictObject({ id: text, location })) }),
          z.strictObject({ tags: z.record(text, text), location }),
        ])
        .optional(),
      authentication: z.enum(['instance-profile', 'access-key']),
      role: text.optional(),
      user: text.optional(),
      containers: z.enum(['bridge', 'host', 'none', 'rootless']),
      environment: z.enum(['production', 'test']).optional(),
      stsEndpoints: z.enum(['regional', 'global', 'legacy', 'unset']).optional(),
      engineOf: text.optional(),
      settings: z
        .union([z.strictObject({ file: text }), z.strictObject({ url: text, caFile: text.optional() })])
        .optional(),
      facts: z.record(text, z.union([text, z.array(text)])),
      location,
    }),
  ),
  integrations: z.array(
    z.strictObject({
      name: text,
      server: text,
      brand: text.optional(),
      role: text.optional(),
      sessionName: text.optional(),
      sessionDuration: count.optional(),
      region: text.optional(),
      storedKeys: z.boolean().optional(),
      actions: z.array(text).optional(),
      commandRoles: z.array(commandRole),
      inAccounts: z.strictObject({ roleName: text, accounts: z.array(text), location }).optional(),
      location,
    }),
  ),
});

/** The shape of a snapshot file, version 1. */
export const snapshotSchema = z.strictObject({
  version: z.literal(snapshotVersion),
  tool: z.strictObject({ name: text, version: text }),
  takenAt: z.iso.datetime(),
  incomplete: z.boolean(),
  topology,
  subjects: z.array(
    z.strictObject({
      kind: z.enum(kinds),
      id: text,
      name: text,
      account: text.optional(),
      region: text.optional(),
      facts: z.record(text, fact),
    }),
  ),
  selections: z.array(
    z.strictObject({
      server: text,
      selector: text,
      instances: z.array(text),
      unread: z.strictObject(unknown).optional(),
    }),
  ),
  gaps: z.array(
    z.strictObject({
      ...unknown,
      kind: z.enum(kinds),
      account: text.optional(),
      region: text.optional(),
      servers: z.array(text),
    }),
  ),
  reads: z.array(z.strictObject({ name: text, account: text, region: text.optional(), subject: text.optional() })),
  cost: z.strictObject({
    apiCalls: count,
    retries: count,
    throttled: count,
    seconds: z.number().min(0),
    calls: z.record(text, count),
  }),
});
