import type { Verdict } from '../../../../src/model/index.ts';
import { userArn } from './accounts.ts';

/** Roles in `security` that the instance profiles of the same name hold, by path and name. */
export const serverRoles = {
  server: 'automation/xsoar-server',
  engine: 'automation/xsoar-engine',
  faulty: 'automation/xsoar-faulty',
  spare: 'automation/xsoar-spare',
  wide: 'automation/xsoar-wide',
} as const;

export type ServerRole = keyof typeof serverRoles;

/** Roles whose policy allows more roles than their integrations name. */
export const wideRoles: readonly ServerRole[] = ['wide'];

export interface PlantedInstance {
  /** The instance profile it starts with: `server` unless said otherwise. */
  readonly profile?: ServerRole | 'none';
  readonly hopLimit: number;
  readonly tokens?: 'optional' | 'required';
  readonly endpoint?: 'enabled' | 'disabled';
  readonly afterwards?: 'stop' | 'terminate';
  readonly hops: Verdict;
}

export interface PlantedServer {
  readonly name: string;
  readonly region?: string;
  /** Found by id, or by the tag `Name` with the server's name. */
  readonly by?: 'tag';
  readonly instances: readonly PlantedInstance[];
  /** What the configuration says of it beyond its name, account, region and instances. */
  readonly declared?: object;
  /** Integrations of its own that assume no role. */
  readonly integrations?: readonly object[];
  /** Verdict on the server itself where it has no instance to judge. */
  readonly hops?: Verdict;
  readonly keys: Verdict;
  readonly sts: Verdict;
}

const healthy: PlantedInstance = { hopLimit: 2, tokens: 'required', hops: 'pass' };
const regional = { sts: { endpoints: 'regional' } };
const sound = { keys: 'pass', sts: 'pass' } as const;

/** Users in `security`; the keys they have. */
export const users = [
  { name: 'xsoar.remediation', keys: ['Inactive'] },
  { name: 'xsoar.forgotten', keys: ['Inactive', 'Active'] },
  { name: 'xsoar.outside', keys: ['Active'] },
] as const;

/** Every server of the organisation, with what must be found about it. */
export const plantedServers: readonly PlantedServer[] = [
  {
    name: 'xsoar-prod',
    instances: [healthy],
    declared: { ...regional, user: userArn('security', 'xsoar.remediation') },
    ...sound,
  },
  {
    name: 'engine-dmz',
    region: 'eu-west-1',
    by: 'tag',
    instances: [{ ...healthy, profile: 'engine' }],
    declared: { engineOf: 'xsoar-prod' },
    ...sound,
  },
  { name: 'xsoar-faulty', instances: [{ ...healthy, profile: 'faulty' }], declared: regional, ...sound },
  { name: 'xsoar-wide', instances: [{ ...healthy, profile: 'wide' }], declared: regional, ...sound },
  {
    name: 'pair-of-roles',
    by: 'tag',
    instances: [
      { ...healthy, profile: 'faulty' },
      { ...healthy, profile: 'spare', hopLimit: 1, hops: 'fail' },
    ],
    declared: regional,
    ...sound,
  },
  { name: 'hop-one', instances: [{ ...healthy, hopLimit: 1, hops: 'fail' }], declared: regional, ...sound },
  {
    name: 'hop-one-tokens-optional',
    instances: [{ hopLimit: 1, tokens: 'optional', hops: 'fail' }],
    declared: regional,
    ...sound,
  },
  { name: 'hop-three', instances: [{ ...healthy, hopLimit: 3, hops: 'fail' }], declared: regional, ...sound },
  {
    name: 'metadata-disabled',
    instances: [{ ...healthy, endpoint: 'disabled', hops: 'fail' }],
    declared: regional,
    ...sound,
  },
  {
    name: 'stopped-hop-one',
    instances: [{ ...healthy, hopLimit: 1, afterwards: 'stop', hops: 'fail' }],
    declared: regional,
    ...sound,
  },
  { name: 'stopped', instances: [{ ...healthy, afterwards: 'stop' }], declared: regional, ...sound },
  {
    name: 'terminated',
    instances: [{ ...healthy, profile: 'none', afterwards: 'terminate', hops: 'fail' }],
    declared: regional,
    ...sound,
  },
  { name: 'tag-of-nothing', by: 'tag', instances: [], declared: regional, hops: 'fail', ...sound },
  { name: 'without-profile', instances: [{ ...healthy, profile: 'none' }], declared: regional, ...sound },
  {
    name: 'host-network',
    instances: [{ ...healthy, hopLimit: 1 }],
    declared: { ...regional, containers: 'host' },
    ...sound,
  },
  {
    name: 'host-network-hop-two',
    instances: [{ ...healthy, hops: 'fail' }],
    declared: { ...regional, containers: 'host' },
    ...sound,
  },
  {
    name: 'no-containers',
    instances: [{ ...healthy, hopLimit: 1 }],
    declared: { ...regional, containers: 'none' },
    ...sound,
  },
  {
    name: 'rootless',
    instances: [{ ...healthy, hops: 'unknown' }],
    declared: { ...regional, containers: 'rootless' },
    ...sound,
  },
  { name: 'sts-global', instances: [healthy], declared: { sts: { endpoints: 'global' } }, keys: 'pass', sts: 'fail' },
  { name: 'sts-legacy', instances: [healthy], declared: { sts: { endpoints: 'legacy' } }, keys: 'pass', sts: 'fail' },
  { name: 'sts-unset', instances: [healthy], declared: { sts: { endpoints: 'unset' } }, keys: 'pass', sts: 'fail' },
  { name: 'sts-undeclared', instances: [healthy], keys: 'pass', sts: 'unknown' },
  {
    name: 'key-in-integration',
    instances: [healthy],
    declared: regional,
    integrations: [{ storedKeys: true }, { storedKeys: false }],
    keys: 'fail',
    sts: 'pass',
  },
  {
    name: 'key-undeclared',
    instances: [healthy],
    declared: regional,
    integrations: [{}, { storedKeys: false }],
    keys: 'unknown',
    sts: 'pass',
  },
  {
    name: 'key-in-one-undeclared-in-another',
    instances: [healthy],
    declared: regional,
    integrations: [{}, { storedKeys: true }],
    keys: 'fail',
    sts: 'pass',
  },
  {
    name: 'key-of-user-active',
    instances: [healthy],
    declared: { ...regional, user: userArn('security', 'xsoar.forgotten') },
    keys: 'fail',
    sts: 'pass',
  },
  {
    name: 'user-is-gone',
    instances: [healthy],
    declared: { ...regional, user: userArn('security', 'xsoar.deleted') },
    ...sound,
  },
  {
    name: 'outside-aws',
    instances: [],
    declared: { ...regional, authentication: 'access-key', user: userArn('security', 'xsoar.outside') },
    hops: 'not-applicable',
    keys: 'not-applicable',
    sts: 'pass',
  },
];
