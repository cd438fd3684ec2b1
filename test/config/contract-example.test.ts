import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { configJsonSchema, effectiveConfig } from '../../src/config/index.ts';
import { parseSource } from '../../src/source/index.ts';
import { accepts } from '../support/json-schema.ts';
import { complain, read } from './reading.ts';

const test = suite('config/contract-example');
const text = readFileSync('test/config/contract-example.yaml', 'utf8');
const secret = 'wJalrXUtnFEMI';
const config = read(text, { TRUSTPATH_EXTERNAL_ID: secret });
const at = (line: number, column: number) => ({ file: 'trustpath.yaml', line, column });

test('accounts are as declared, without the external id', () => {
  assert.equal(config.topology.accounts, [
    { id: '111111111111', name: 'security', regions: ['us-east-1'], location: at(7, 5) },
    {
      id: '222222222222',
      name: 'prod',
      auditRole: 'arn:aws:iam::222222222222:role/trustpath-audit',
      profile: 'prod',
      externalId: true,
      regions: ['us-east-1', 'eu-west-1'],
      location: at(10, 5),
    },
  ]);
  assert.equal([...config.externalIds], [['222222222222', secret]]);
});

test('servers have their account id, their facts over the global ones, and engines what their parent has', () => {
  const [server, engine] = config.topology.servers;
  assert.equal(server, {
    name: 'xsoar-prod',
    account: '111111111111',
    region: 'us-east-1',
    instances: { ids: [{ id: 'i-0123456789abcdef0', location: at(21, 17) }] },
    authentication: 'instance-profile',
    role: 'arn:aws:iam::111111111111:role/ROLE_ATTACHED_TO_SERVER',
    user: 'arn:aws:iam::111111111111:user/xsoar.remediation',
    containers: 'bridge',
    environment: 'production',
    stsEndpoints: 'regional',
    settings: { file: 'exports/xsoar.json' },
    facts: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5', 'aws:SourceIp': '203.0.113.10' },
    location: at(18, 5),
  });
  assert.equal(engine, {
    name: 'engine-dmz',
    account: '111111111111',
    region: 'eu-west-1',
    instances: { tags: { Name: 'xsoar-engine' }, location: at(34, 16) },
    authentication: 'instance-profile',
    containers: 'bridge',
    stsEndpoints: 'regional',
    engineOf: 'xsoar-prod',
    settings: { file: 'exports/xsoar.json' },
    facts: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
    location: at(30, 5),
  });
});

test('integrations have their command roles and accounts by id', () => {
  assert.equal(config.topology.integrations, [
    {
      name: 'aws-ec2-prod',
      server: 'xsoar-prod',
      brand: 'AWS - EC2',
      role: 'arn:aws:iam::222222222222:role/UpdateAPP',
      sessionName: 'xsoar-ec2',
      sessionDuration: 900,
      region: 'us-east-1',
      storedKeys: false,
      actions: ['ec2:DescribeInstances'],
      commandRoles: [
        {
          role: 'arn:aws:iam::222222222222:role/Readonly',
          sessionName: 'playbook',
          sessionDuration: 900,
          location: at(48, 9),
        },
      ],
      inAccounts: { roleName: 'xsoar-access', accounts: ['222222222222'], location: at(49, 17) },
      location: at(38, 5),
    },
  ]);
});

test('rules, overrides, waivers, gate, concurrency and reports are as written', () => {
  assert.equal(config.extends, [{ name: 'trustpath/recommended', location: at(3, 11) }]);
  assert.equal(config.rulesDirs, [{ path: '/project/rules', location: at(4, 13) }]);
  assert.equal(config.rules, [
    {
      rule: 'imds-hop-limit',
      off: false,
      severity: 'medium',
      params: { tolerance: 1 },
      paramLocations: { tolerance: at(54, 49) },
      location: at(54, 3),
    },
    { rule: 'role-described', off: true, location: at(55, 3) },
  ]);
  assert.equal(config.overrides, [
    {
      servers: ['test-*'],
      rules: [{ rule: 'assume-role-resources-named', off: true, location: at(57, 35) }],
      location: at(57, 5),
    },
  ]);
  assert.equal(config.waivers, [
    {
      rule: 'assume-role-resources-named',
      subject: 'arn:aws:iam::111111111111:role/automation-*',
      accepts: ['fail'],
      reason: 'being narrowed in SEC-1234',
      owner: 'cloud-security',
      expires: '2027-01-31',
      location: at(60, 5),
    },
  ]);
  assert.equal(config.gate, { failOn: 'high', unknown: 'fail' });
  assert.equal(config.concurrency, { calls: 32, perScope: 8 });
  assert.equal(config.reports, [
    { format: 'junit', file: '/project/reports/trustpath.junit.xml', location: at(70, 5) },
    { format: 'sarif', file: '/project/reports/trustpath.sarif', location: at(71, 5) },
  ]);
});

test('without the variable the one problem names it', () => {
  assert.equal(complain(text), [
    '13:17 accounts[1].externalId needs what the environment does not have: TRUSTPATH_EXTERNAL_ID is not set.',
  ]);
});

test('the external id appears nowhere when the configuration is serialised, printed or shown', () => {
  for (const shown of [
    JSON.stringify(config),
    inspect(config, { depth: 9, showHidden: true }),
    JSON.stringify(effectiveConfig(config)),
  ])
    assert.not.match(shown, new RegExp(secret));
});

test('the JSON Schema accepts the example as written, and nothing with an unknown key', async () => {
  const schema = await configJsonSchema();
  const value = parseSource(text, 'f').source?.value as Record<string, unknown>;
  assert.is(accepts(schema, value), true);
  assert.is(accepts(schema, { ...value, serverz: [] }), false);
  assert.is(accepts(schema, { ...value, gate: { failOn: 'hihg' } }), false);
});

test.run();
