import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parsePolicy } from '../../src/policy/documents.ts';

const test = suite('policy/documents');

const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: 'sts:AssumeRole' }],
};

function read(policy: unknown, shape: 'trust' | 'identity' | 'resource' = 'trust') {
  return parsePolicy(policy, 'p', shape);
}

/** The policy above with its statement changed. */
function changed(statement: object, shape?: 'identity' | 'resource') {
  return read({ ...trust, Statement: [{ ...trust.Statement[0], ...statement }] }, shape);
}

test('an object, its text and its percent-encoded text are the same document', () => {
  const text = JSON.stringify(trust);
  assert.equal(read(text), read(trust));
  assert.equal(read(encodeURIComponent(text)), read(trust));
  assert.equal(read(`\n ${text}`), read(trust));
});

test('a plus sign in percent-encoded text is a plus sign', () => {
  const policy = { Statement: { Sid: 'a b+c', Effect: 'Allow', Principal: '*', Action: 'sts:*' } };
  assert.is(read(encodeURIComponent(JSON.stringify(policy)).replace('%2B', '+')).statements[0]?.sid, 'a b+c');
});

test('a statement may be an object, its lists single values, booleans and numbers without quotes', () => {
  const document = read({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: ['*'] },
      Action: ['sts:AssumeRole'],
      Condition: { Bool: { 'aws:SecureTransport': true }, NumericEquals: { x: [3] } },
    },
  });
  assert.equal(document.invalid, []);
  assert.equal(
    document.statements[0]?.conditions?.map((condition) => condition.values),
    [['true'], ['3']],
  );
});

test('a document without Version is one of 2008', () => {
  assert.is(read({ Statement: trust.Statement }).version, '2008-10-17');
  assert.is(read(trust).version, '2012-10-17');
});

for (const policy of ['', 'no', '%', '%7B', '[]', 'null', '3', '"{}"', 7, null, undefined, [], true, '%E0%A4%A'])
  test(`${JSON.stringify(policy) ?? 'undefined'} is a document of which nothing is known`, () => {
    const document = read(policy);
    assert.is(document.invalid.length, 1);
    assert.match(document.invalid[0] ?? '', /^p is n/);
    assert.is(document.statements[0]?.effect, 'Deny');
    assert.is(document.statements[0]?.invalid.length, 1);
  });

test('an empty list of statements is no policy', () => {
  assert.equal(read({ Version: '2012-10-17', Statement: [] }).invalid, ['p has no statement']);
  assert.equal(read({}).invalid, ['p has no statement']);
});

test('a key written twice spoils the statement it stands in', () => {
  const document = read(
    '{"Statement":[{"Effect":"Deny","Effect":"Allow","Principal":"*","Action":"sts:*"},{"Effect":"Allow","Principal":"*","Action":"sts:*","Condition":{"Bool":{"aws:a b":"true","aws:a b":"false"}}},{"Effect":"Allow","Principal":"*","Action":["Effect","Effect"]}]}',
  );
  assert.equal(document.invalid.slice(0, 2), [
    'p.Statement[0] has a key twice: Statement[0].Effect',
    'p.Statement[1] has a key twice: Statement[1].Condition.Bool["aws:a b"]',
  ]);
  assert.equal(
    document.statements.map((statement) => statement.invalid.filter((problem) => problem.includes('twice')).length),
    [1, 1, 0],
  );
});

test('a key written twice in a single statement spoils that statement', () => {
  const document = read('{"Statement":{"Effect":"Deny","Effect" : "Allow","Principal":"*","Action":"sts:*"}}');
  assert.equal(document.invalid, ['p.Statement[0] has a key twice: Statement.Effect']);
  assert.is(document.statements[0]?.invalid.length, 1);
});

test('a key written twice outside of the statements spoils all of them', () => {
  const document = read(
    '{"Statement":[{"Effect":"Deny"}],"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:*"}]}',
  );
  assert.equal(document.invalid, ['p has a key twice: Statement']);
  assert.equal(document.statements[0]?.invalid, ['stands in a policy that IAM would have refused']);
});

test('escaped quotes and brackets inside strings do not mislead the search for keys', () => {
  const text = String.raw`{"Statement":[{"Sid":"a\"}],{\\","Effect":"Allow","Principal":"*","Action":"sts:*"}]}`;
  assert.equal(read(text).invalid, []);
});

test('keys that differ only in their escapes are the same key', () => {
  const text = '{"Statement":{"Effect":"Allow","\\u0045ffect":"Deny","Principal":"*","Action":"sts:*"}}';
  assert.equal(read(text).invalid, ['p.Statement[0] has a key twice: Statement.Effect']);
});

test('an unknown element or Version spoils the whole document', () => {
  const document = read({ ...trust, Version: '2012-10-18', Statements: [], ['x'.repeat(100)]: 1 });
  assert.equal(document.invalid, [
    'p has a Version that is neither 2012-10-17 nor 2008-10-17',
    'p has an element that IAM does not know: Statements',
    `p has an element that IAM does not know: ["${'x'.repeat(64)}"]`,
  ]);
  assert.is(document.statements[0]?.invalid.length, 1);
});

test('Id is an element', () => {
  assert.equal(read({ ...trust, Id: 'x' }).invalid, []);
});

test('a Sid used twice is reported and spoils nothing; empty ones are not', () => {
  const [statement] = trust.Statement;
  const document = read({ ...trust, Statement: ['a', 'a', '', '', 'b'].map((Sid) => ({ ...statement, Sid })) });
  assert.equal(document.invalid, ['p has more than one statement with the Sid "a"']);
  assert.ok(document.statements.every((each) => each.invalid.length === 0));
});

const spoiled: readonly (readonly [string, object, RegExp, ('identity' | 'resource')?])[] = [
  ['a Resource in a trust policy', { Resource: '*' }, /a Resource, which a trust policy does not take/],
  ['a NotResource in a trust policy', { NotResource: '*' }, /a NotResource, which a trust policy/],
  ['a NotPrincipal', { Principal: undefined, NotPrincipal: { AWS: '*' } }, /NotPrincipal/],
  ['no Principal', { Principal: 'x' }, /no Principal that can be read/],
  ['an empty Principal', { Principal: {} }, /names no principal/],
  ['a principal that is a number', { Principal: { AWS: 111111111111 } }, /type "AWS" that is no text/],
  ['a wildcard in a principal', { Principal: { AWS: 'arn:aws:iam::111111111111:role/*' } }, /holds a wildcard/],
  ['an Effect in lower case', { Effect: 'allow' }, /Effect/],
  ['a Sid that is a number', { Sid: 1 }, /Sid that is no text/],
  ['an unknown element', { Actions: [] }, /does not know: "Actions"/],
  ['both actions', { NotAction: 'sts:*' }, /both Action and NotAction/],
  ['an Action that is a number', { Action: [1] }, /has Action with what is no text/],
  ['an empty Action', { Action: [] }, /has Action with nothing in it/],
  ['an empty NotAction', { Action: undefined, NotAction: [] }, /has NotAction with nothing in it/],
  ['an Action longer than any', { Action: `sts:${'A'.repeat(2048)}` }, /has Action with what is no text or too long/],
  ['a principal longer than any', { Principal: { AWS: 'x'.repeat(2049) } }, /type "AWS" that is no text or too long/],
  ['an Action without a service', { Action: 'AssumeRole' }, /is no action/],
  ['a Condition that is a list', { Condition: [] }, /Condition that is not/],
  ['an unknown operator', { Condition: { StringSame: { a: 'b' } } }, /operator that IAM does not know: "StringSame"/],
  ['an operator without a key', { Condition: { Bool: 'true' } }, /"Bool" without a condition key/],
  ['a condition without values', { Condition: { Bool: { a: [] } } }, /compares "a" by Bool with nothing/],
  [
    'a condition on an object',
    { Condition: { StringLike: { a: ['b', {}] } } },
    /compares "a" by StringLike with what is no text/,
  ],
  ['a date that is none', { Condition: { DateEquals: { a: 'soon' } } }, /DateEquals with a value/],
  ['no Resource in an identity policy', { Principal: undefined }, /neither Resource nor NotResource/, 'identity'],
  ['a Principal in an identity policy', { Resource: '*' }, /a Principal, which this kind/, 'identity'],
  ['a Resource that is no ARN', { Resource: 'T' }, /"T", which is no ARN/, 'resource'],
  ['a wildcard in the service', { Resource: 'arn:aws:i*:::x' }, /whose service holds a wildcard/, 'resource'],
];

for (const [name, statement, says, shape] of spoiled)
  test(`${name} spoils the statement`, () => {
    const document = changed(statement, shape);
    assert.ok(
      document.statements[0]?.invalid.some((problem) => says.test(problem)),
      document.invalid.join('\n'),
    );
    assert.ok(document.invalid.some((problem) => problem.startsWith('p.Statement[0] ') && says.test(problem)));
  });

test('an entry that is no object is a statement of which nothing is known', () => {
  const document = read({ Statement: ['x', ...trust.Statement] });
  assert.equal(document.invalid, ['p.Statement[0] is not a JSON object']);
  assert.equal(document.statements[0], {
    index: 0,
    effect: 'Deny',
    conditions: [],
    invalid: ['is not a JSON object'],
    doubled: [],
    doubtful: [],
  });
  assert.equal(document.statements[1]?.invalid, []);
});

test('an Effect that means Allow in another case is an Allow, anything else may be a Deny', () => {
  assert.is(changed({ Effect: 'ALLOW' }).statements[0]?.effect, 'Allow');
  assert.is(changed({ Effect: 'deny' }).statements[0]?.effect, 'Deny');
  assert.is(changed({ Effect: 1 }).statements[0]?.effect, 'Deny');
});

test('an identity policy needs a Resource and no Principal', () => {
  const policy = { Statement: { Effect: 'Allow', Action: '*', Resource: ['*', 'arn:*:iam::*:role/x'] } };
  assert.equal(read(policy, 'identity').invalid, []);
});

test('hostile documents are read without a throw', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const wide = JSON.stringify(Array.from({ length: 200_000 }, () => '*'));
  const keys = Array.from({ length: 50_000 }, () => '"a":1').join(',');
  const statement = '{"Effect":"Allow","Principal":"*","Action":"sts:*"}';
  for (const text of [
    deep,
    `{"Statement":${deep}}`,
    `{"Statement":[{"Effect":"Allow","Principal":{"AWS":${wide}},"Action":${wide},"Condition":{"Bool":{"a":${wide}}}}]}`,
    `{"Statement":[{"Condition":${deep}}]}`,
    `{"Statement":${wide}}`,
    `{"Statement":[{${keys}}],${keys}}`,
    `{"Statement":[${Array.from({ length: 20_000 }, () => statement).join(',')}],${keys}}`,
    '{"__proto__":{"Statement":[]},"constructor":1,"hasOwnProperty":2,"Statement":{"__proto__":{"Effect":"Allow"}}}',
    '{"Statement":{"Effect":"Allow","Principal":{"__proto__":"*"},"Action":"\\ud800"}}',
    `{"Statement":"${'x'.repeat(2_000_000)}"}`,
    `${'%7B'.repeat(100_000)}`,
  ])
    assert.ok(read(text).invalid.length > 0, text.slice(0, 80));
});

test('what JSON text would not hold is not there', () => {
  const [statement] = trust.Statement;
  assert.equal(read({ ...trust, Id: undefined, Extra: undefined }).invalid, []);
  assert.equal(changed({ Resource: undefined, Condition: { Bool: undefined } }).invalid, []);
  assert.equal(changed({ Condition: { NumericEquals: { a: Number.NaN } } }).invalid.length, 1);
  assert.equal(changed({ ...statement, Principal: undefined }).invalid.length, 1);
});

test('what is quoted is cut where it would fill a page', () => {
  const [problem = ''] = changed({ ['x'.repeat(1000)]: 1 }).invalid;
  assert.is(problem, `p.Statement[0] has an element that IAM does not know: "${'x'.repeat(200)}…"`);
});

test('elements inherited from a prototype do not count', () => {
  assert.equal(read(Object.create(trust)).invalid, ['p has no statement']);
});

test('a text that was read just now is not read again, under its own name and shape, and what is kept is bounded', () => {
  const text = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}';
  const read = (name = 'one', shape: 'identity' | 'resource' = 'identity') => parsePolicy(text, name, shape);
  const first = read();
  assert.is(read(), first);
  assert.is(read('other').name, 'other');
  assert.is.not(read('one', 'resource'), first);
  for (let index = 0; index < 1100; index += 1) parsePolicy(`${text}${' '.repeat(index + 1)}`, 'one', 'identity');
  assert.is.not(read(), first);
  assert.equal(read(), first);
});

test.run();
