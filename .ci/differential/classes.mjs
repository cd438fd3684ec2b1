import { mapStatements, mapTests, statementsOf } from './documents.mjs';
import { readOperator } from './operators.mjs';
import { contextOf } from './oracle.mjs';

const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';

/**
 * The points on which the simulator and we differ. `rewrite` puts AWS's rule into a question that the simulator can
 * answer: a request, or `{ any: [question, …] }`, allowed if one of them is, or `{ readings: [question, …] }`, unknown
 * unless all of them agree. Where the class has nothing to say, the question stays as it is. The simulator must agree
 * with us once every class has put its rule, so that no other fault hides behind one; a case falls into the classes
 * without which it would not.
 */
export const classes = [
  {
    name: 'not saved by IAM',
    page: `${guide}/reference_policies_elements_principal.html`,
    sentence:
      'IAM refuses to save NotPrincipal, a wildcard in a part, a group, an instance profile or a canonical user in a trust policy; to us such an Allow grants nothing and such a Deny may deny, the simulator evaluates both.',
    rewrite: rewriteUnsavable,
  },
  {
    name: 'identifiers',
    page: `${guide}/reference_identifiers.html`,
    sentence:
      'A principal is named by its unique id or by its whole ARN, with partition, path and case; the simulator knows no ids, compares a session with the name of its role in any case and without the path, and accounts without the partition.',
    rewrite: rewriteIdentifiers,
  },
  {
    name: 'user and boundary',
    page: `${guide}/id_roles_update-role-trust-policy.html`,
    sentence:
      'Whether a permissions boundary limits a user whom the trust policy of the same account names is documented both ways: unknown to us, not limited to the simulator.',
    rewrite: rewriteUserBoundary,
  },
  {
    name: 'session policies',
    page: `${guide}/reference_policies_evaluation-logic_policy-eval-denyallow.html`,
    sentence:
      'Within an account, what a trust policy grants to a session or, by a wildcard, to everybody is not limited by an implicit deny of a session policy; to the simulator every grant is.',
    rewrite: rewriteSessionPolicies,
  },
  {
    name: 'variables',
    page: `${guide}/reference_policies_variables.html`,
    sentence:
      'Without Version 2012-10-17 a variable is plain text; one without a value, or with none but an empty default, makes its text match nothing, so that a negated operator and NotResource hold; the three that stand for *, ? and $ do so under every operator. The simulator looks at no Version, lets the negated operator and NotResource fail, and knows those three only where wildcards work.',
    rewrite: rewriteVariables,
  },
  {
    name: 'empty sets',
    page: `${guide}/reference_policies_condition-single-vs-multi-valued-context-keys.html`,
    sentence:
      'Under ForAllValues and ForAnyValue a key that carries nothing but empty text carries no value; the simulator compares the empty text.',
    rewrite: rewriteEmptySets,
  },
  {
    name: 'ARNs of fewer than six parts',
    page: `${guide}/reference_policies_elements_condition_operators.html#Conditions_ARN`,
    sentence:
      'Each of the six parts of an ARN is compared for itself, so that a value of fewer parts matches nothing and a negated operator holds; to the simulator that fails as well.',
    rewrite: rewriteShortArns,
  },
  {
    name: 'dates',
    page: `${guide}/reference_policies_elements_condition_operators.html#Conditions_Date`,
    sentence:
      'A date is ISO 8601 or seconds since 1970, and both are compared as points in time; the simulator takes the seconds for milliseconds, and t and z for T and Z.',
    rewrite: rewriteDates,
  },
  {
    name: 'addresses',
    page: `${guide}/reference_policies_elements_condition_operators.html#Conditions_IPAddress`,
    sentence:
      'An address is a number, however it is spelled, no address of one family lies in a range of the other, and /0 is every address of its family; the simulator compares single addresses as text and misreads /0.',
    rewrite: rewriteAddresses,
  },
  {
    name: 'wildcard in the resource type',
    page: `${guide}/reference-arns.html`,
    sentence:
      'AWS calls a wildcard in the resource type of an ARN (r*/name) not allowed and does not say what follows; to us it matches like any other, to the simulator it is plain text.',
    rewrite: rewriteResourceTypes,
  },
  {
    name: 'incomplete ARNs',
    page: `${guide}/reference_identifiers.html#identifiers-arns`,
    sentence:
      'In policies of identities AWS completes an ARN of Resource or NotResource that ends early with a wildcard for each part that is missing; the simulator compares it as it stands.',
    rewrite: rewriteEarlyArns,
  },
];

const nowhere = 'arn:aws:iam::000000000000:role/nowhere';

function isUnsavable(statement) {
  return (
    statement.NotPrincipal !== undefined ||
    principalsOf(statement).some(
      ({ type, name }) => type === 'CanonicalUser' || (name !== '*' && /\*|:instance-profile\/|:group\//.test(name)),
    )
  );
}

function principalsOf({ Principal }) {
  if (Principal === undefined) return [];
  if (Principal === '*') return [{ type: 'AWS', name: '*' }];
  return Object.entries(Principal).flatMap(([type, names]) => [names].flat().map((name) => ({ type, name })));
}

function withTrust(request, change) {
  return mapStatements(request, (statement, _, layer) => (layer === 'trustPolicy' ? change(statement) : statement));
}

/** The same with every principal of the trust policy renamed; `undefined` takes it out of its list. */
function renamePrincipals(request, rename) {
  return withTrust(request, (statement) => {
    const named = principalsOf(statement);
    const kept = named.flatMap(({ type, name }) => {
      const renamed = type === 'AWS' ? rename(name, statement) : name;
      return renamed === undefined ? [] : [{ type, name: renamed }];
    });
    if (named.length > 0 && kept.length === 0) return [];
    if (named.every(({ name }, at) => kept[at]?.name === name)) return statement;
    const Principal = {};
    for (const { type, name } of kept) Principal[type] = [...(Principal[type] ?? []), name];
    return { ...statement, Principal };
  });
}

function rewriteUnsavable(request) {
  const statements = statementsOf(request.trustPolicy);
  if (!statements.some(isUnsavable)) return request;
  const without = withTrust(request, (statement) => (isUnsavable(statement) ? [] : statement));
  const everybodyInstead = ({ NotPrincipal, ...statement }) => ({ ...statement, Principal: '*' });
  const denied = withTrust(request, (statement) =>
    !isUnsavable(statement) ? statement : statement.Effect === 'Deny' ? everybodyInstead(statement) : [],
  );
  return statements.some((statement) => isUnsavable(statement) && statement.Effect === 'Deny')
    ? { readings: [without, denied] }
    : without;
}

function rewriteIdentifiers(request) {
  const { arn, principal, uniqueId } = request.caller;
  const [, partition] = arn.split(':');
  return renamePrincipals(request, (name) => {
    if (name === uniqueId) return arn;
    if (name === '*' || name === arn || name === principal || !name.startsWith('arn:')) return name;
    const namesake = name.includes(':role/') && nameOf(name).toLowerCase() === nameOf(arn).toLowerCase();
    return namesake || name.split(':')[1] !== partition ? nowhere : name;
  });
}

function nameOf(arn) {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function isSameAccount({ caller, target }) {
  return caller.arn.split(':')[4] === target.arn.split(':')[4];
}

/** Limited, the user who is named needs of the boundary what an account's user needs whose own policies allow all. */
function rewriteUserBoundary(request) {
  const { caller, permissionsBoundary } = request;
  if (caller.kind !== 'user' || permissionsBoundary === undefined || !isSameAccount(request)) return request;
  const account = `arn:${caller.arn.split(':')[1]}:iam::${caller.arn.split(':')[4]}:root`;
  const named = renamePrincipals(request, (name, { Effect }) =>
    Effect === 'Deny' ? name : name === caller.arn ? account : undefined,
  );
  if (!hasAllow(named)) return request;
  const others = renamePrincipals(request, (name, { Effect }) =>
    Effect === 'Deny' || name !== caller.arn ? name : undefined,
  );
  const limited = { ...named, identityPolicies: [...named.identityPolicies, allowAll] };
  return { readings: [request, { any: [limited, others] }] };
}

const allowAll = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

function hasAllow({ trustPolicy }) {
  return statementsOf(trustPolicy).some(({ Effect }) => Effect === 'Allow');
}

/** Two ways in: what names a session or everybody, with the Denies of the session policies alone; or the whole. */
function rewriteSessionPolicies(request) {
  if (request.sessionPolicies === undefined || !isSameAccount(request)) return request;
  const direct = renamePrincipals(request, (name, { Effect }) =>
    Effect === 'Deny' || name === '*' || name === request.caller.principal ? name : undefined,
  );
  if (!hasAllow(direct)) return request;
  return { any: [request, { ...direct, sessionPolicies: [...direct.sessionPolicies, allowAll] }] };
}

/** No value that the request carries holds `${`, so that a variable that is plain text matches nothing. */
function rewriteVariables(request) {
  const values = valuesOf(request);
  const isDead = (text, { Version }) =>
    [...String(text).matchAll(/\$\{([^}]*)\}/g)].some(([, inside]) => {
      const [name, fallback] = inside.split(', ');
      const value = values.get(name.toLowerCase());
      return (
        Version !== '2012-10-17' ||
        (inside.length > 1 && (Array.isArray(value) || (!value && (!fallback || fallback === "''"))))
      );
    });
  const plain = (value) => (typeof value === 'string' ? value.replace(/\$\{([*?$])\}/g, '$1') : value);
  const tested = mapTests(request, (written, key, list, document) => {
    const { kind } = readOperator(written);
    const live = list.map((value) => (isDead(value, document) ? nowhere : value));
    return [key, kind === 'string' ? live.map(plain) : live];
  });
  return mapStatements(tested, (statement, document) =>
    mapResources(statement, (value) => [isDead(value, document) ? nowhere : value]),
  );
}

/** Values by the names of their keys in lower case. */
function valuesOf(request) {
  return new Map(Object.entries(contextOf(request)).map(([key, value]) => [key.toLowerCase(), value]));
}

function mapResources(statement, change) {
  const copy = { ...statement };
  for (const element of ['Resource', 'NotResource'])
    if (copy[element] !== undefined) copy[element] = [copy[element]].flat().flatMap(change);
  return copy;
}

function rewriteEmptySets(request) {
  const values = valuesOf(request);
  return mapTests(request, (written, key, list) => {
    const actual = [values.get(key.toLowerCase()) ?? 'absent'].flat();
    const empty = readOperator(written).set !== undefined && actual.every((value) => value === '');
    return [empty ? 'aws:PrincipalTag/carried-by-nobody' : key, list];
  });
}

function rewriteShortArns(request) {
  return mapTests(request, (written, key, list) => {
    const isShort = (value) => readOperator(written).kind === 'arn' && value.split(':').length < 6;
    return [key, list.map((value) => (isShort(value) ? nowhere : value))];
  });
}

function rewriteDates(request) {
  const spell = (value) => {
    if (/^\d+$/.test(String(value))) return new Date(Number(value) * 1000).toISOString();
    return /^\d{4}-.*[tz]/.test(String(value)) ? 'no date' : value;
  };
  return askApart(request, 'date', spell, (list) => list.map(spell));
}

function rewriteAddresses(request) {
  return askApart(request, 'address', plainAddress, (list) => list.flatMap(rangesOf));
}

/** Asks the tests of one kind under keys of their own, so that other tests of the same keys see what they saw. */
function askApart(request, kind, spellActual, spellExpected) {
  const values = valuesOf(request);
  const context = {};
  const rewritten = mapTests(request, (written, key, list) => {
    if (readOperator(written).kind !== kind) return [key, list];
    const name = key.toLowerCase();
    const value = values.get(name);
    if (value === undefined) return [key, spellExpected(list)];
    const many = Array.isArray(value);
    const apart = many ? spareKeys[name] : `aws:PrincipalTag/${kind}-${name.replace(/\W/g, '-')}`;
    context[apart] = many ? value.map(spellActual) : spellActual(value);
    return [apart, spellExpected(list)];
  });
  return { ...rewritten, context: { ...request.context, ...context } };
}

/** Multivalued keys that no case tests. */
const spareKeys = { 'aws:tagkeys': 'aws:CalledVia', 'sts:transitivetagkeys': 'aws:PrincipalServiceNamesList' };

function rangesOf(value) {
  const [address, prefix] = value.split('/');
  if (prefix === '0') return address.includes(':') ? ['::/1', '8000::/1'] : ['0.0.0.0/1', '128.0.0.0/1'];
  return [`${plainAddress(address)}/${prefix ?? (address.includes(':') ? 128 : 32)}`];
}

function plainAddress(text) {
  return text.includes(':') ? new URL(`http://[${text}]`).hostname.slice(1, -1) : text;
}

const identityLayers = ['identityPolicies', 'permissionsBoundary', 'serviceControlPolicies'];

function rewriteEarlyArns(request) {
  const complete = (value) => [...value.split(':'), '*', '*', '*'].slice(0, 6).join(':');
  const isEarly = (value) => value !== '*' && value.split(':').length < 6;
  return mapStatements(request, (statement, _, layer) =>
    identityLayers.includes(layer)
      ? mapResources(statement, (value) => [isEarly(value) ? complete(value) : value])
      : statement,
  );
}

function rewriteResourceTypes(request) {
  const spell = (value) => {
    const [, head, name] = /^((?:[^:]*:){5})r\*\/(.*)$/.exec(value) ?? [];
    return head === undefined ? [value] : [`${head}role/${name}`, `${head}role/*/${name}`];
  };
  return mapStatements(request, (statement) => mapResources(statement, spell));
}
