import { holdFact, respell, writeCondition } from './conditions.mjs';
import { writeDocument, writeGrant } from './grants.mjs';
import { tagKeyValues } from './keys.mjs';
import { readOperator, writtenOperators } from './operators.mjs';
import { accounts, principalForms } from './principal-forms.mjs';
import { createRandom } from './random.mjs';

/** Every operator under every form of principal. */
export const cells = principalForms.flatMap((form) => writtenOperators.map((operator) => ({ form, operator })));

/** One case: a request for decideAssumeRole, and the cell that one statement of its trust policy stands for. */
export function generateCase(seed, number) {
  const random = createRandom(seed, number);
  const cell = cells[number % cells.length];
  const world = createWorld(random, cell);
  const { document, statement } = writeTrust(random, world, cell);
  const layers = writeLayers(random, world);
  const request = {
    caller: { kind: world.kind, arn: world.callerArn, principal: world.principal },
    target: { arn: world.targetArn },
    trustPolicy: document,
    ...layers,
    context: {},
  };
  if (random.chance(0.12))
    request.actions = ['sts:AssumeRole', random.pick(['sts:TagSession', 'sts:SetSourceIdentity'])];
  if (world.idKnown) request.caller.uniqueId = world.id;
  putFacts(random, world, request);
  return { number, cell: { form: cell.form.name, operator: cell.operator, statement }, request };
}

function createWorld(random, { form, operator }) {
  const kind = form.caller ?? (random.chance(0.7) ? 'role' : 'user');
  const partition = random.chance(0.95) ? 'aws' : 'aws-us-gov';
  const account = accounts.own;
  const crossAccount = random.chance(0.4);
  const callerName = kind === 'role' ? 'XsoarServer' : 'xsoar.remediation';
  const path = form.path ?? (random.chance(0.15) ? 'automation/' : '');
  const callerArn = `arn:${partition}:iam::${account}:${kind}/${path}${callerName}`;
  const targetPath = random.chance(0.2) ? 'soar/' : '';
  const { kind: tested } = readOperator(operator);
  const facts = new Map();
  const unknowns = random.chance(0.33);
  const world = {
    kind,
    partition,
    account,
    callerName,
    callerArn,
    id: kind === 'role' ? 'AROAXSOARSERVER000001' : 'AIDAXSOARUSER00000001',
    idKnown: !unknowns || random.chance(0.85),
    principal:
      kind === 'role' ? `arn:${partition}:sts::${account}:assumed-role/${callerName}/i-0123456789abcdef0` : callerArn,
    targetArn: `arn:${partition}:iam::${crossAccount ? accounts.target : account}:role/${targetPath}xsoar-EC2.integration-Role`,
    unknowns,
    /** What multivalued names of tags are tested as in this case. */
    manyKind: tagKeyValues[tested] === undefined ? 'string' : tested,
    facts,
    mention: (name) => holdFact(random, world, name),
  };
  return world;
}

function writeTrust(random, world, { form, operator }) {
  const deny = random.chance(form.savable === false ? 0.4 : 0.25);
  const statement = {
    Effect: deny ? 'Deny' : 'Allow',
    [form.not ? 'NotPrincipal' : 'Principal']: form.make(world, random.chance(0.85)),
    ...writeTrustAction(random),
    Condition: writeCondition(random, world, operator),
  };
  if (random.chance(0.1))
    Object.assign(statement.Condition, writeCondition(random, world, random.pick(writtenOperators)));
  const statements = [statement];
  if (deny || random.chance(form.stranger ? 0.6 : 0.15))
    statements.push(writeOtherTrust(random, world, deny ? 'Allow' : random.pick(['Allow', 'Deny'])));
  if (random.chance(0.3)) statements.reverse();
  return { document: writeDocument(random, statements), statement: statements.indexOf(statement) };
}

/** A statement in a plain form, with a condition now and then. */
function writeOtherTrust(random, world, effect) {
  const plain = principalForms.filter((form) => form.savable !== false && (form.caller ?? world.kind) === world.kind);
  const form = random.weigh([
    [3, principalForms[0]],
    [2, principalForms.find(({ name }) => name === 'account root')],
    [3, principalForms.find(({ name }) => name === world.kind)],
    [2, random.pick(plain)],
  ]);
  return {
    Effect: effect,
    Principal: form.make(world, true),
    ...writeTrustAction(random),
    ...(random.chance(0.35) ? { Condition: writeCondition(random, world, random.pick(writtenOperators)) } : {}),
  };
}

function writeTrustAction(random) {
  return random.weigh([
    [8, { Action: 'sts:AssumeRole' }],
    [1, { Action: 'STS:assumerole' }],
    [2, { Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'] }],
    [1, { Action: 'sts:*' }],
    [1, { Action: 'sts:Assume*' }],
    [1, { Action: ['sts:AssumeRol?', 'sts:???S*'] }],
    [0.5, { Action: 'sts:AssumeRoleWithSAML' }],
    [1, { NotAction: 'sts:Get*' }],
    [0.5, { NotAction: ['s3:*', 'sts:AssumeRole'] }],
  ]);
}

function writeLayers(random, world) {
  const grant = (shape, friendly) => writeGrant(random, world, shape, friendly);
  const documents = (count, shape, friendly) => Array.from({ length: count }, () => grant(shape, friendly));
  const maybe = (chance, make) => (random.chance(chance) ? make() : undefined);
  const unread = () => world.unknowns && random.chance(0.04);
  const layers = {
    identityPolicies: unread()
      ? 'unknown'
      : documents(
          random.weigh([
            [1, 0],
            [6, 1],
            [2, 2],
          ]),
          'identity',
          0.96,
        ),
    permissionsBoundary: maybe(0.2, () => (unread() ? 'unknown' : grant('identity', 0.85))),
    sessionPolicies: maybe(world.kind === 'role' ? 0.15 : 0, () => documents(1 + random.below(2), 'session', 0.85)),
    serviceControlPolicies: maybe(0.2, () =>
      unread()
        ? 'unknown'
        : Array.from({ length: 1 + random.below(3) }, () =>
            documents(random.chance(0.97) ? 1 + random.below(2) : 0, 'identity', 0.92),
          ),
    ),
    resourceControlPolicies: maybe(0.15, () =>
      unread() ? 'unknown' : Array.from({ length: 1 + random.below(2) }, () => documents(1, 'resource control', 0.8)),
    ),
    endpointPolicy: maybe(0.1, () => (unread() ? 'unknown' : grant('endpoint', 0.85))),
  };
  return Object.fromEntries(Object.entries(layers).filter(([, layer]) => layer !== undefined));
}

/** Writes what the case holds of keys into the request: as context, as tags of caller and role, or as unknown. */
function putFacts(random, world, request) {
  const unknown = [];
  const prefix = world.unknowns && random.chance(0.1);
  const asTags = random.chance(0.4);
  for (const [name, fact] of [...world.facts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [head, tag] = name.split('/');
    if (fact.unknown || (prefix && head === 'aws:PrincipalTag'))
      unknown.push(prefix && head === 'aws:PrincipalTag' ? `${head}/*` : name);
    else if (fact.absent) continue;
    else if (asTags && tagged[head] !== undefined)
      request[tagged[head]].tags = { ...request[tagged[head]].tags, [tag]: fact.value };
    else request.context[respell(random, name)] = fact.value;
  }
  if (unknown.length > 0) request.unknownContext = [...new Set(unknown)];
}

const tagged = { 'aws:PrincipalTag': 'caller', 'aws:ResourceTag': 'target' };
