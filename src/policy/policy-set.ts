import type { AssumeRoleRequest, NamedLevel, PolicyLevel } from './assume-role.ts';
import { type Policy, type PolicyDocument, parsePolicy } from './documents.ts';
import type { StatementShape } from './statements.ts';

/** Policies that count as one, or word that they were not read. */
export type Layer = readonly PolicyDocument[] | 'unknown';

/** The policies of one level of an organization. */
export interface Level {
  /** For people: `level 2 of 3 (Workloads)`. Undefined where it is not known which levels there are. */
  readonly label?: string;
  readonly layer: Layer;
}

/** Every policy that a request meets. Undefined: there is none. */
export interface PolicySet {
  readonly trust: Layer;
  readonly identity: Layer;
  readonly boundary: Layer | undefined;
  readonly session: Layer | undefined;
  /** Root first. */
  readonly serviceControl: readonly Level[];
  readonly resourceControl: readonly Level[];
  readonly endpoint: Layer | undefined;
}

/** Reads the policies of a request. Guardrails never bind service-linked roles, so theirs are left out. */
export function readPolicySet(request: AssumeRoleRequest): PolicySet {
  const { sessionPolicies = [], serviceControlPolicies, resourceControlPolicies } = request;
  return {
    trust: [parsePolicy(request.trustPolicy, 'trustPolicy', 'trust')],
    identity: readLayer(request.identityPolicies, 'identityPolicies', 'identity'),
    boundary: readOne(request.permissionsBoundary, 'permissionsBoundary', 'identity'),
    session: sessionPolicies.length === 0 ? undefined : readLayer(sessionPolicies, 'sessionPolicies', 'session'),
    serviceControl: isServiceLinked(request.caller.arn)
      ? []
      : readLevels(serviceControlPolicies, 'serviceControlPolicies', 'identity'),
    resourceControl: isServiceLinked(request.target.arn)
      ? []
      : readLevels(resourceControlPolicies, 'resourceControlPolicies', 'resource-control'),
    endpoint: readOne(request.endpointPolicy, 'endpointPolicy', 'resource'),
  };
}

/** Every layer of the set, in the order in which people look for what went wrong. */
export function layersOf(set: PolicySet): Layer[] {
  const { trust, identity, boundary, session, serviceControl, resourceControl, endpoint } = set;
  const levels = [...resourceControl, ...serviceControl].map((level) => level.layer);
  return [...levels, endpoint, trust, identity, boundary, session].filter((layer) => layer !== undefined);
}

/** What AWS would not have accepted in any of the policies, sorted. */
export function listInvalid(set: PolicySet): string[] {
  const documents = layersOf(set).flatMap((layer) => (layer === 'unknown' ? [] : layer));
  return [...new Set(documents.flatMap((document) => document.invalid))].sort();
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html */
function isServiceLinked(arn: string): boolean {
  return arn.includes(':role/aws-service-role/');
}

/** Reads policies that count as one; each is named by its position. */
export function readLayer(policies: readonly Policy[] | 'unknown', name: string, shape: StatementShape): Layer {
  return policies === 'unknown'
    ? policies
    : policies.map((policy, index) => parsePolicy(policy, `${name}[${index}]`, shape));
}

/** Reads a policy that stands alone; undefined where there is none. */
export function readOne(policy: Policy | undefined, name: string, shape: StatementShape): Layer | undefined {
  if (policy === undefined) return undefined;
  return policy === 'unknown' ? policy : [parsePolicy(policy, name, shape)];
}

function readLevels(
  levels: readonly PolicyLevel[] | 'unknown' | undefined,
  name: string,
  shape: ControlShape,
): Level[] {
  if (levels === 'unknown') return [{ layer: levels }];
  return (levels ?? []).map((level, index, { length }) => {
    const label = labelOf(level, index, length);
    const policies = isNamed(level) ? level.policies : level.map((document) => ({ name: undefined, document }));
    return {
      label,
      layer: policies.map(({ name: known, document }, position) => {
        const place = `${name}[${index}][${position}]`;
        const called = `${known === undefined ? place : `the ${kinds[shape]} ${known.slice(0, 100)}`} at ${label}`;
        return { ...parsePolicy(document, place, shape), called };
      }),
    };
  });
}

type ControlShape = 'identity' | 'resource-control';

const kinds: Readonly<Record<ControlShape, string>> = {
  identity: 'service control policy',
  'resource-control': 'resource control policy',
};

function labelOf(level: PolicyLevel, index: number, length: number): string {
  const name = isNamed(level) ? level.name.slice(0, 100) : index === 0 ? 'root' : undefined;
  return `level ${index + 1} of ${length}${name === undefined ? '' : ` (${name})`}`;
}

function isNamed(level: PolicyLevel): level is NamedLevel {
  return 'policies' in level;
}
