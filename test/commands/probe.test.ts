import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FakeAws, type FakeFault, type FakeRole, type FakeSeed, startFakeAws } from '../support/fake-aws/index.ts';
import { foundAuthority } from '../support/network/certificates.ts';
import { startProxy, startTls } from '../support/network/servers.ts';
import { type CommandRun, folderWith, runCommand } from './run-command.ts';

const test = suite('commands/probe');

const key = 'AKIAIOSFODNN7EXAMPLE';
const caller = 'arn:aws:sts::111111111111:assumed-role/XsoarServer/i-0123456789abcdef0';
const arnOf = (name: string) => `arn:aws:iam::222222222222:role/${name}`;
const role = (name: string, more: Partial<FakeRole> = {}): FakeRole => ({ name, trust: {}, ...more });

const refusals = {
  ByIdentity: ' because no identity-based policy allows the sts:AssumeRole action',
  ByScp: ' with an explicit deny in a service control policy',
  ByRcp: ' with an explicit deny in a resource control policy',
  ByEndpoint: ' because no VPC endpoint policy allows the sts:AssumeRole action',
  ByTrust: ' because no role trust policy allows the sts:AssumeRole action',
  BySomebody: '',
};

const seed: FakeSeed = {
  keys: { [key]: { account: '111111111111', arn: caller } },
  accounts: {
    '222222222222': {
      roles: [
        role('Good', { assumable: true }),
        role('Command', { assumable: true }),
        role('Everywhere', { assumable: true }),
        ...Object.entries(refusals).map(([name, refusal]) => role(name, { refusal })),
      ],
    },
  },
};

const server = (name: string, more = '') => `
  - name: ${name}
    account: security
    region: eu-west-1
    instances: [i-0123456789abcdef${name.length % 10}]
    authentication: instance-profile
    ${more}`;

const base = `version: 1
accounts:
  - { id: "111111111111", name: security, regions: [eu-west-1] }
  - { id: "222222222222", name: prod, regions: [eu-west-1] }
`;

const one = `${base}servers:${server('xsoar', 'sts: { endpoints: regional }')}
integrations:
  - { name: good, server: xsoar, role: "${arnOf('Good')}", sessionName: xsoar-good, sessionDuration: 3600 }
`;

let aws: FakeAws;
test.before(async () => {
  aws = await startFakeAws(seed);
});
test.after(() => aws.close());
test.before.each(() => {
  aws.setFaults([]);
  aws.forget();
});

function probe(config: string, ...args: readonly string[]): Promise<CommandRun> {
  const cwd = folderWith({ 'trustpath.yaml': config });
  return runCommand(['probe', '--yes-assume-roles', ...args], { cwd, env: aws.env() });
}

const trials = () => aws.requests.filter(({ operation }) => operation === 'sts:AssumeRole');

interface Told {
  readonly server: string;
  readonly caller: string | null;
  readonly paths: readonly {
    readonly integration: string;
    readonly role: string;
    readonly result: string;
    readonly refusedBy?: { readonly policy: string; readonly how: string };
    readonly reason?: string;
    readonly detail?: string;
  }[];
}

test('without --yes-assume-roles it says what it would do, and calls nobody', async () => {
  const cwd = folderWith({ 'trustpath.yaml': one });
  const run = await runCommand(['probe'], { cwd, env: aws.env() });
  assert.is(run.code, 2);
  assert.match(run.stderr, /^--yes-assume-roles: is needed: .*assumes every role.*CloudTrail.*RoleLastUsed/);
  assert.is(run.stdout, '');
  assert.equal(aws.requests, []);
});

test('a role is assumed as the server would: its session name, region and endpoint, for 900 seconds, with a policy that denies everything', async () => {
  const run = await probe(one);
  assert.is(run.code, 0, run.stderr);
  assert.match(run.stdout, new RegExp(`^xsoar as ${caller}\n`));
  assert.match(run.stdout, /assumed {2}good {2}\S+:role\/Good {2}\(regional endpoint, eu-west-1\)/);
  assert.match(run.stdout, /\n1 role: 1 assumed, 0 refused, 0 could not be tried\.\n$/);
  const [{ session, region } = { region: '' }, ...more] = trials();
  assert.equal(more, []);
  assert.is(region, 'eu-west-1');
  assert.equal([session?.name, session?.seconds], ['xsoar-good', 900]);
  const { Statement } = JSON.parse(session?.policy ?? '');
  assert.equal(Statement, [{ Effect: 'Deny', Action: '*', Resource: '*' }]);
});

const endpointsOfSts: readonly [endpoints: string, region: string, host: string, signed: string][] = [
  ['global', 'eu-west-1', 'sts.amazonaws.com', 'us-east-1'],
  ['legacy', 'eu-west-1', 'sts.amazonaws.com', 'us-east-1'],
  ['regional', 'eu-west-1', 'sts.eu-west-1.amazonaws.com', 'eu-west-1'],
  ['unset', 'eu-west-1', 'sts.eu-west-1.amazonaws.com', 'eu-west-1'],
  ['global', 'eu-south-2', 'sts.eu-south-2.amazonaws.com', 'eu-south-2'],
];

test('nothing is asked with the credentials of a role, and they are shown nowhere', async () => {
  for (const format of ['text', 'json']) {
    const run = await probe(one, '--format', format);
    assert.not.match(run.stdout + run.stderr, /ASIA|fake-session-token|wJalrXUtnFEMI|AKIA/);
  }
  assert.equal([...new Set(aws.requests.map(({ account }) => account))], ['111111111111']);
});

test('the endpoint of STS is the one that the server is declared to ask', async () => {
  const authority = foundAuthority('Authority of the test');
  const tls = await startTls(
    authority.issue(['*.amazonaws.com', '*.eu-west-1.amazonaws.com', '*.eu-south-2.amazonaws.com']),
    aws.url,
  );
  const proxy = await startProxy(tls.port);
  const { AWS_ENDPOINT_URL: _fake, ...credentials } = aws.env();
  const env = { ...credentials, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, AWS_CA_BUNDLE: authority.file };
  try {
    for (const [endpoints, region, host, signed] of endpointsOfSts) {
      aws.forget();
      proxy.asked.length = 0;
      const config = one
        .replace('endpoints: regional', `endpoints: ${endpoints}`)
        .replace(/region: eu-west-1$/m, `region: ${region}`);
      const cwd = folderWith({ 'trustpath.yaml': config });
      const run = await runCommand(['probe', '--yes-assume-roles', '--format', 'json'], { cwd, env });
      assert.is(run.code, 0, run.stdout + run.stderr);
      assert.ok(proxy.asked.includes(`${host}:443`), `${endpoints} in ${region} asks ${proxy.asked}`);
      assert.is(trials()[0]?.region, signed);
    }
  } finally {
    for (const server of [proxy, tls]) server.close();
    authority.forget();
  }
});

test('command roles and those of many accounts are tried too, each with its own session name', async () => {
  const config = `${one}    commandRoles: [{ role: "${arnOf('Command')}", sessionName: playbook }]
  - { name: all, server: xsoar, sessionName: xsoar-all, inAccounts: { roleName: Everywhere, accounts: [prod] } }
`.replace(
    `  - { name: good, server: xsoar, role: "${arnOf('Good')}", sessionName: xsoar-good, sessionDuration: 3600 }\n`,
    `  - name: good\n    server: xsoar\n    role: "${arnOf('Good')}"\n    sessionName: xsoar-good\n`,
  );
  const run = await probe(config);
  assert.is(run.code, 0, run.stderr + run.stdout);
  assert.equal(
    trials()
      .map(({ role: arn, session }) => `${arn} ${session?.name}`)
      .sort(),
    [`${arnOf('Command')} playbook`, `${arnOf('Everywhere')} xsoar-all`, `${arnOf('Good')} xsoar-good`],
  );
});

test('each kind of policy that refused is told, and silence as silence', async () => {
  const integrations = Object.keys(refusals).map(
    (name) => `  - { name: ${name}, server: xsoar, role: "${arnOf(name)}" }\n`,
  );
  const run = await probe(one + integrations.join(''), '--format', 'json');
  assert.is(run.code, 1);
  const { paths, server: name, caller: who }: Told = JSON.parse(run.stdout);
  assert.equal([name, who], ['xsoar', caller]);
  assert.equal(
    paths.map(({ integration, result, refusedBy }) => [
      integration,
      result,
      refusedBy && `${refusedBy.how}: ${refusedBy.policy}`,
    ]),
    [
      ['good', 'assumed', undefined],
      ['ByIdentity', 'refused', 'no allow: identity-based policy'],
      ['ByScp', 'refused', 'explicit deny: service control policy'],
      ['ByRcp', 'refused', 'explicit deny: resource control policy'],
      ['ByEndpoint', 'refused', 'no allow: VPC endpoint policy'],
      ['ByTrust', 'refused', 'no allow: role trust policy'],
      ['BySomebody', 'refused', undefined],
    ],
  );
  const text = (await probe(one + integrations.join(''))).stdout;
  assert.match(
    text,
    /REFUSED {2}ByScp .*\n +An explicit deny in a service control policy\.\n +AWS refused the call: User: /,
  );
  assert.match(text, /REFUSED {2}ByTrust .*\n +No role trust policy allows it\./);
  assert.match(text, /REFUSED {2}BySomebody .*\n +AWS does not say which policy/);
  assert.match(text, /7 roles: 1 assumed, 6 refused, 0 could not be tried\.\n$/);
});

const troubles: readonly [string, FakeFault['action'], string][] = [
  ['answered with nothing', { kind: 'empty' }, 'invalid-answer'],
  ['answered by a web page', { kind: 'html', status: 200 }, 'invalid-answer'],
  ['expired', { kind: 'expire' }, 'credentials'],
];

for (const [what, action, reason] of troubles)
  test(`a role whose trial is ${what} could not be tried, which is no refusal`, async () => {
    aws.setFaults([{ on: { operation: 'sts:AssumeRole' }, action }]);
    const run = await probe(one, '--format', 'json');
    assert.is(run.code, 4);
    const [path] = (JSON.parse(run.stdout) as Told).paths;
    assert.equal([path?.result, path?.reason], ['untried', reason]);
  });

test('a role that is refused outweighs one that could not be tried', async () => {
  aws.setFaults([{ on: { operation: 'sts:AssumeRole' }, times: 1, action: { kind: 'empty' } }]);
  const run = await probe(
    `${one}  - { name: ByScp, server: xsoar, role: "${arnOf('ByScp')}" }\n  - { name: ByRcp, server: xsoar, role: "${arnOf('ByRcp')}" }\n`,
  );
  assert.is(run.code, 1, run.stdout);
});

test('an integration without a session name is tried under a name that tells who it was', async () => {
  await probe(one.replace(', sessionName: xsoar-good', ''));
  assert.is(trials()[0]?.session?.name, 'trustpath-probe');
});

test('only the roles of the one server are tried, and it must be named where there are several', async () => {
  const two = `${base}servers:${server('xsoar')}${server('engine-of-x')}
integrations:
  - { name: good, server: xsoar, role: "${arnOf('Good')}" }
  - { name: other, server: engine-of-x, role: "${arnOf('Command')}" }
`;
  const unnamed = await probe(two);
  assert.is(unnamed.code, 2);
  assert.match(unnamed.stderr, /^--server: is needed: .*known: engine-of-x, xsoar\n$/);
  const misspelt = await probe(two, '--server', 'xsor');
  assert.is(misspelt.code, 2);
  assert.match(misspelt.stderr, /there is no server xsor; did you mean xsoar\?/);
  assert.equal(aws.requests, []);
  assert.is((await probe(two, '--server', 'engine-of-x')).code, 0);
  assert.equal(
    trials().map(({ role: arn }) => arn),
    [arnOf('Command')],
  );
});

test('a server without a role has nothing to try, and one is needed at all', async () => {
  const none = await probe(`${base}servers:${server('xsoar')}\nintegrations: [{ name: plain, server: xsoar }]\n`);
  assert.is(none.code, 2);
  assert.match(none.stderr, /no integration of xsoar declares a role/);
  const empty = await probe('version: 1\n');
  assert.is(empty.code, 2);
  assert.match(empty.stderr, /none is declared/);
});

test('no credentials at all is exit 2, and nobody is called', async () => {
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...env } = aws.env();
  const cwd = folderWith({ 'trustpath.yaml': one });
  const run = await runCommand(['probe', '--yes-assume-roles'], {
    cwd,
    env: { ...env, AWS_SHARED_CREDENTIALS_FILE: '/none', AWS_CONFIG_FILE: '/none' },
  });
  assert.is(run.code, 2, run.stdout);
  assert.match(run.stderr, /No AWS credentials were found/);
  assert.equal(aws.requests, []);
});

test.run();
