/** The layers of a request that hold policies, each with a path of keys to every one of its documents. */
export function documentPaths(request) {
  const list = (name) => (Array.isArray(request[name]) ? request[name].map((_, at) => [name, at]) : []);
  const one = (name) => (typeof request[name] === 'object' ? [[name]] : []);
  const levels = (name) =>
    Array.isArray(request[name])
      ? request[name].flatMap((level, at) => level.map((_, position) => [name, at, position]))
      : [];
  return [
    ['trustPolicy'],
    ...list('identityPolicies'),
    ...one('permissionsBoundary'),
    ...list('sessionPolicies'),
    ...levels('serviceControlPolicies'),
    ...levels('resourceControlPolicies'),
    ...one('endpointPolicy'),
  ];
}

export function documentAt(request, path) {
  return path.reduce((place, key) => place[key], request);
}

export function statementsOf({ Statement }) {
  return [Statement].flat();
}

/**
 * The request with every statement rewritten by `change`; a statement becomes the statements it returns. What is not
 * rewritten is shared with the request.
 */
export function mapStatements(request, change) {
  const copy = { ...request };
  for (const path of documentPaths(request)) {
    const document = documentAt(request, path);
    const Statement = statementsOf(document).flatMap((statement) => change(statement, document, path[0]));
    replaceAt(copy, request, path, { ...document, Statement });
  }
  return copy;
}

/** Puts a document into a copy whose lists may still be those of the original. */
function replaceAt(copy, original, [key, ...rest], document) {
  if (rest.length === 0) {
    copy[key] = document;
    return;
  }
  if (copy[key] === original[key]) copy[key] = [...original[key]];
  replaceAt(copy[key], original[key], rest, document);
}

/**
 * The same for every test of a condition: `change` is given the written operator, the key and the values, and returns
 * what stands in their place, as `[key, values]`.
 */
export function mapTests(request, change) {
  return mapStatements(request, (statement, document) => {
    if (statement.Condition === undefined) return statement;
    const Condition = {};
    for (const [written, tests] of Object.entries(statement.Condition))
      Condition[written] = Object.fromEntries(
        Object.entries(tests).map(([key, values]) => change(written, key, [values].flat(), document)),
      );
    return { ...statement, Condition };
  });
}

/** Every test of every condition. */
export function testsOf(request) {
  return documentPaths(request).flatMap((path) =>
    statementsOf(documentAt(request, path)).flatMap(({ Condition = {} }) =>
      Object.entries(Condition).flatMap(([written, tests]) =>
        Object.entries(tests).map(([key, values]) => ({ written, key, values: [values].flat() })),
      ),
    ),
  );
}

/** The text of every policy, to look for what it mentions. */
export function textOf(request) {
  return JSON.stringify(documentPaths(request).map((path) => documentAt(request, path)));
}
