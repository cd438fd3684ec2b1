import { catalogue, factOf } from '../catalogue/index.ts';
import {
  accountOfArn,
  type FactValue,
  type Integration,
  type JudgedSubject,
  nameOfArn,
  type Server,
  type Snapshot,
  type Subject,
  type SubjectRef,
  type Topology,
} from '../model/index.ts';

/** All that facts follow from. */
export interface World {
  readonly topology: Topology;
  readonly snapshot: Snapshot;
}

/** The subject that a fact of a judged subject belongs to: a rule on a path may change the role at its end. */
export function ownerOf({ ref, variables }: JudgedSubject, path: string): Pick<SubjectRef, 'kind' | 'id'> | undefined {
  const variable = path.slice(0, path.indexOf('.'));
  const kind = catalogue.find((entry) => entry.variable === variable)?.kind;
  if (kind === undefined) return undefined;
  if (kind === ref.kind) return { kind, id: ref.id };
  const named = variables[variable]?.arn ?? variables[variable]?.name;
  return named !== undefined && 'value' in named ? { kind, id: String(named.value) } : undefined;
}

/** Whether a base fact can be set: one that follows from others cannot, nor one that names its subject. */
export function isSettable({ kind }: Pick<SubjectRef, 'kind'>, path: string): boolean {
  const source = factOf(path)?.source;
  if (source === undefined || 'from' in source) return false;
  const fact = path.slice(path.indexOf('.') + 1);
  if ('read' in source) return true;
  return (kind === 'server' && fact in serverKeys) || (kind === 'integration' && integrationKeys.has(fact));
}

/**
 * The same world where one base fact of one subject is another: what was read is changed in the snapshot, what was
 * declared in the topology.
 */
export function setFact(world: World, owner: Pick<SubjectRef, 'kind' | 'id'>, path: string, value: FactValue): World {
  const source = factOf(path)?.source;
  const fact = path.slice(path.indexOf('.') + 1);
  if (source !== undefined && 'read' in source)
    return { ...world, snapshot: setRead(world.snapshot, owner, fact, value) };
  const { topology } = world;
  if (owner.kind === 'server') {
    const change = { [serverKeys[fact as keyof typeof serverKeys]]: value };
    return { ...world, topology: { ...topology, servers: changeNamed(topology.servers, owner.id, change) } };
  }
  const integrations = changeNamed(topology.integrations, owner.id, { [fact]: value });
  return { ...world, topology: { ...topology, integrations } };
}

const serverKeys = {
  containers: 'containers',
  environment: 'environment',
  role: 'role',
  user: 'user',
  'sts.endpoints': 'stsEndpoints',
} as const satisfies Record<string, keyof Server>;

const integrationKeys: ReadonlySet<string> = new Set<keyof Integration>([
  'brand',
  'role',
  'sessionName',
  'sessionDuration',
  'region',
  'storedKeys',
  'actions',
]);

function changeNamed<Item extends { readonly name: string }>(items: readonly Item[], name: string, change: object) {
  return items.map((item) => (item.name === name ? { ...item, ...change } : item));
}

/** A role may be read as a target and as the role of a server: it is one role, so its fact changes in both. */
function setRead(snapshot: Snapshot, { kind, id }: Pick<SubjectRef, 'kind' | 'id'>, fact: string, value: FactValue) {
  const isSame = (subject: Subject) =>
    subject.id === id && (subject.kind === kind || (isResource(id) && Object.hasOwn(subject.facts, fact)));
  const known = snapshot.subjects.some((subject) => subject.kind === kind && subject.id === id);
  const fresh: Subject = { kind, id, name: nameOfArn(id), account: accountOfArn(id), facts: {} };
  const subjects = known ? snapshot.subjects : [...snapshot.subjects, fresh];
  return {
    ...snapshot,
    subjects: subjects.map((subject) =>
      isSame(subject) ? { ...subject, facts: { ...subject.facts, [fact]: { value } } } : subject,
    ),
  };
}

/** Whether an id is that of a resource of AWS, which is one whatever it is looked at as. */
export function isResource(id: string): boolean {
  return id.startsWith('arn:');
}
