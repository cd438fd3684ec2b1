import { inspect } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { effectiveConfig } from '../../src/config/index.ts';
import { base, complain, read } from './reading.ts';

const test = suite('config/variables');
const end = base.split('\n').length;
const role = 'arn:aws:iam::111111111111:role/audit';
const withAccount = (more: string) => base.replace('    regions', `    ${more}\n    regions`);

test('a variable is replaced inside a text, more than once', () => {
  const text = base.replace('"111111111111"', `"\${env:A}\${env:B}"`).replace('i-0123456789abcdef0', `"i-\${env:C}"`);
  const config = read(text, { A: '1'.repeat(6), B: '1'.repeat(6), C: '0123456789abcdef0' });
  assert.is(config.topology.accounts[0]?.id, '111111111111');
  assert.equal(config.topology.servers[0]?.instances, {
    ids: [{ id: 'i-0123456789abcdef0', location: { file: 'trustpath.yaml', line: 10, column: 17 } }],
  });
});

test('roles, users, profiles, tags and facts may come from variables', () => {
  const text = withAccount(`profile: "\${env:P}"\n    auditRole: "\${env:R}"`)
    .replace('[i-0123456789abcdef0]', `{ tags: { Name: "\${env:T}" } }`)
    .replace('    authentication', `    facts: { "aws:SourceIp": ["\${env:F}", b] }\n    authentication`);
  const { topology } = read(text, { P: 'prod', R: role, T: 'soar', F: '203.0.113.10' });
  assert.is(topology.accounts[0]?.profile, 'prod');
  assert.is(topology.accounts[0]?.auditRole, role);
  const location = { file: 'trustpath.yaml', line: 12, column: 16 };
  assert.equal(topology.servers[0]?.instances, { tags: { Name: 'soar' }, location });
  assert.equal(topology.servers[0]?.facts, { 'aws:SourceIp': ['203.0.113.10', 'b'] });
});

test('every variable that is not set, and one that is empty, is named where it stands', () => {
  const text = withAccount(`auditRole: "arn:aws:iam::\${env:ONE}:role/\${env:TWO}"\n    profile: \${env:THREE}`);
  assert.equal(complain(text, { THREE: '' }), [
    '5:16 accounts[0].auditRole needs what the environment does not have: ONE is not set, TWO is not set.',
    '6:14 accounts[0].profile needs what the environment does not have: THREE is empty.',
  ]);
});

test('a variable where none is replaced is a problem, not a text', () => {
  assert.equal(complain(`${base}reports: [{ format: json, file: "\${env:OUT}/x.json" }]`, { OUT: 'x' }), [
    `${end}:33 reports[0].file holds \${env:…}, which is not replaced here: write the value itself.`,
  ]);
  assert.match(
    complain(base.replace('name: xsoar', `name: \${env:X}`), { X: 'x' })[0] ?? '',
    /^7:11 servers\[0\]\.name holds/,
  );
});

test('a broken reference is told', () => {
  for (const broken of [`\${env:}`, `\${env:A-B}`, `\${env:A`, `x\${env:1}`])
    assert.match(
      complain(withAccount(`profile: "${broken}"`), { A: 'x' })[0] ?? '',
      /^5:14 accounts\[0\]\.profile holds a broken/,
      broken,
    );
});

/** Of AWS, of proxies, and of each CI as its documentation names them. */
const credentials = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'https_proxy',
  'HTTP_PROXY',
  'ALL_PROXY',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'CI_JOB_TOKEN',
  'CI_JOB_JWT',
  'CI_JOB_JWT_V2',
  'CI_REGISTRY_PASSWORD',
  'CI_DEPLOY_PASSWORD',
  'CI_REPOSITORY_URL',
  'GITLAB_TOKEN',
  'SYSTEM_ACCESSTOKEN',
  'NPM_TOKEN',
  'NODE_AUTH_TOKEN',
  'BUILDKITE_AGENT_ACCESS_TOKEN',
  'CIRCLE_OIDC_TOKEN',
  'CIRCLE_OIDC_TOKEN_V2',
  'BITBUCKET_STEP_OIDC_TOKEN',
  'SEMAPHORE_OIDC_TOKEN',
  'BITRISE_BUILD_API_TOKEN',
  'CIRRUS_OIDC_TOKEN',
  'SPACELIFT_OIDC_TOKEN',
  'TFC_WORKLOAD_IDENTITY_TOKEN_AWS',
  'DRONE_NETRC_PASSWORD',
];

test('a variable that holds a credential is refused wherever variables are replaced, in any case, set or not', () => {
  const place = (text: string): string =>
    withAccount(
      `profile: "${text}"\n    auditRole: "arn:aws:iam::111111111111:role/${text}"\n    externalId: "${text}"`,
    )
      .replace('[i-0123456789abcdef0]', `{ tags: { Name: "${text}" } }`)
      .replace('    authentication', `    facts: { "aws:SourceIp": ["${text}"] }\n    authentication`)
      .replace(
        '    authentication',
        `    settings: { url: "https://xsoar.example", apiKey: "${text}", apiKeyId: "${text}" }\n    authentication`,
      );
  for (const name of credentials.flatMap((each) => [each, each.toLowerCase()]))
    for (const environment of [{}, { [name]: 'hunter2' }]) {
      const problems = complain(place(`\${env:${name}}`), environment);
      assert.is(problems.length, 7, problems.join('\n'));
      for (const problem of problems) {
        assert.match(
          problem,
          new RegExp(`^\\d+:\\d+ \\S+ names ${name}, which holds a credential: .*such as TRUSTPATH_VALUE`),
        );
        assert.not.match(problem, /hunter2/);
      }
    }
});

test('several variables in one text are one problem, and what holds no credential is not named', () => {
  const text = withAccount(`auditRole: "arn:aws:iam::\${env:ID}:role/\${env:GITHUB_TOKEN}\${env:aws_secret_key}"`);
  assert.match(
    complain(text)[0] ?? '',
    /^5:16 accounts\[0\]\.auditRole names GITHUB_TOKEN, aws_secret_key, which hold credentials/,
  );
});

test('variables for what belongs into a configuration keep working', () => {
  for (const name of [
    'XSOAR_API_KEY',
    'TRUSTPATH_EXTERNAL_ID',
    'AWS_PROFILE',
    'AWS_REGION',
    'CI_XSOAR_KEY',
    'GITHUB_REF_NAME',
  ])
    assert.is(read(withAccount(`profile: \${env:${name}}`), { [name]: 'x' }).topology.accounts[0]?.profile, 'x', name);
});

test('the address of an XSOAR server is written out: no variable goes into it', () => {
  const text = settings.replace('/soar"', `/\${env:PATH_OF_MINE}"`);
  const problems = complain(text, { PATH_OF_MINE: 'hunter2', KEY: 'k', KEYID: 'i' });
  assert.equal(problems, [
    `11:22 servers[0].settings.url holds \${env:…}, which is not replaced here: write the value itself.`,
  ]);
});

test('what is no variable is left alone', () => {
  const config = read(
    base.replace('    authentication', `    facts: { "aws:userid": "\${aws:userid} $X \${X}" }\n    authentication`),
  );
  assert.equal(config.topology.servers[0]?.facts, { 'aws:userid': `\${aws:userid} $X \${X}` });
});

test('a value is never looked at for variables again', () => {
  const config = read(withAccount(`profile: \${env:A}`), { A: `\${env:B}`, B: 'x' });
  assert.is(config.topology.accounts[0]?.profile, `\${env:B}`);
});

test('a secret that is not exactly one variable is refused, and not repeated', () => {
  for (const literal of [
    'hunter2',
    `\${env:A}hunter2`,
    `\${env:A}\${env:A}`,
    `"\${env:A} "`,
    '12345',
    '[hunter2]',
    '""',
    'true',
  ]) {
    const problems = complain(withAccount(`auditRole: ${role}\n    externalId: ${literal}`), { A: 'hunter2' });
    assert.is(problems.length, 1, literal);
    assert.match(problems[0] ?? '', /^6:17 accounts\[0\]\.externalId .*exactly \$\{env:NAME\}/);
    assert.not.match(problems[0] ?? '', /hunter2|12345/);
  }
});

const settings = base.replace(
  '    authentication',
  `    settings: { url: "https://xsoar.example/soar", apiKey: "\${env:KEY}", apiKeyId: "\${env:KEYID}", caFile: ca.pem }\n    authentication`,
);
const engine =
  '  - { name: engine, engineOf: xsoar, account: security, region: us-east-1, instances: { tags: { a: b } }, authentication: instance-profile }\n';

test('keys of XSOAR are kept beside the topology, for engines too, and shown by nothing', () => {
  const config = read(settings.replace('integrations:', `${engine}integrations:`), {
    KEY: 'hunter2',
    KEYID: 'hunter3',
  });
  assert.equal(config.topology.servers[0]?.settings, { url: 'https://xsoar.example/soar', caFile: 'ca.pem' });
  assert.equal(config.topology.servers[1]?.settings, config.topology.servers[0]?.settings);
  assert.equal(
    [...config.apiKeys],
    ['xsoar', 'engine'].map((name) => [name, { key: 'hunter2', id: 'hunter3' }]),
  );
  const shown = [
    JSON.stringify(config),
    inspect(config, { depth: 9 }),
    `${config.apiKeys}`,
    JSON.stringify(effectiveConfig(config)),
  ];
  assert.not.match(shown.join('\n'), /hunter/);
});

test('the certificates of XSOAR stand beside the configuration, and are known by the place that names them', () => {
  const config = read(settings.replace('integrations:', `${engine}integrations:`), { KEY: 'k', KEYID: 'i' });
  const location = { file: 'trustpath.yaml', line: 11, column: 108 };
  assert.equal([...config.caFiles], [['xsoar', { path: '/project/ca.pem', shown: '"ca.pem"', location }]]);
});

test('an address of XSOAR that is none is refused', () => {
  for (const wrong of [
    'http://xsoar.example',
    'https://me:pw@xsoar.example',
    'https://xsoar.example:99999',
    'https://[::1',
  ]) {
    const [problem, ...others] = complain(settings.replace(/url: "[^"]*"/, `url: "${wrong}"`), {
      KEY: 'k',
      KEYID: 'i',
    });
    assert.match(problem ?? '', /settings\.url .*an https:\/\/ address without user name, password and query/, wrong);
    assert.equal(others, []);
  }
});

test('a literal key of XSOAR is refused', () => {
  const problems = complain(settings.replace(`\${env:KEY}`, 'hunter2'), { KEYID: 'x' });
  assert.is(problems.length, 1);
  assert.match(problems[0] ?? '', /^11:\d+ servers\[0\]\.settings\.apiKey must be exactly/);
  assert.not.match(problems[0] ?? '', /hunter2/);
});

test('what a variable holds is not shown where it does not fit', () => {
  const problems = complain(withAccount(`auditRole: \${env:A}`).replace('"111111111111"', `"\${env:A}"`), {
    A: 'hunter2',
  });
  assert.is(problems.length, 2);
  assert.match(problems[1] ?? '', /auditRole is "\$\{env:A\}", whose value \(not shown\) does not fit/);
  assert.not.match(problems.join('\n'), /hunter2/);
});

test.run();
